import type { LanguagePack } from './language-pack.ts';

/** Where forms stand that are nouns or other words within a sentence. */
const begin = (words: string) =>
  `(?=(?:${words}))(?<=(?:^|[,;:)–—]|\\b(?:en|of|vervolgens|daarna|dan))\\s*)(?:${words})`;
/** Determiners, with which a preposition behind a name goes on to say what it is about. */
const determiners = 'de|het|een|uw|je|deze|dit|die|dat|elke?|alle';
/** What a verb at the end of its clause does not follow where it asks for nothing. */
const statement =
  '(?<!\\b(?:kunt|kan|kunnen|wilt|wil|mag|mogen|als|wanneer|nadat|zodra|voordat|dat|om|te|niet|door)\\b[^.;]*)(?<!\\p{L}[,\\s]+(?:die|dat)\\b[^,.;]*)';
const atEnd = '(?=\\s*(?:$|[.,;:!)]|(?:en|of|om)\\b))';

export const nl: LanguagePack = {
  code: 'nl',
  common: 'de|het|een|en|van|op|voor|u|uw|wordt|niet|met',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click: `(?:schakelt?|vinkt?|wist?) (?:u )?het (?:selectie)?vakje (?:voor|naast|bij)|(?:zet|verwijder) het vinkje (?:bij|naast|voor)|klikt u|klikt je|klikken(?=\\s+(?:op|in|onder))|klik|selecteert u|selecteer|kiest u|kies voor(?! [^.,;]{1,60} (?:de|het) (?:optie|waarde) )|kies|tikt? u?|vink|bevestig met|dubbelklik|vouwt u|vouw|schakelt u|schakel|activeert u|activeer|deactiveert u|deactiveer|vinkt u|tik|drukt u op|druk op|druk|wis(?= het)|klap|markeer|${begin('zet een vinkje (?:bij|naast|voor)')}|(?:beweeg|plaats|houd) de (?:muis)?aanwijzer (?:over|op|boven)(?! (?:de|het|een|uw) )|wijs(?= [^.,]{1,60} aan\\b)`,
    chosen:
      'te (?:klikken|selecteren|kiezen|drukken|tikken|openen)(?<=\\bdoor\\b[^.,;]{1,140})(?<!\\b(?:kunt|kan|kunnen)\\b[^.;]{0,300})',
    use: 'gebruikt? (?:u )?(?=(?:\\S+ ){0,6}(?:knop|koppeling|optie|pictogram|filter|tabblad|vervolgkeuzelijst|lijst|menu|schuifregelaar|tegel)\\b)',
    set: `${begin('stel|zet|wijzig|verander')}|stelt u|zet u|wijzigt u|verandert u`,
    search: 'zoekt? u|zoek|zoeken|doorzoek',
    open: 'wissel(?= naar)|navigeer|navigeert u|ga(?: terug)? naar|ga(?= (?:op|in|onder|vanuit|via) )|gaat u (?:terug )?naar|opent u|open(?!\\s*(?:$|[.,;]|en\\b))|keer terug|schakel over|blader|scrol|schuif',
    signIn: 'meld u aan|meldt u zich aan|aanmelden|log in|meld je aan|inloggen',
    type: 'voer|typ|vul|geeft u|geef|plakt u|plak|vult u|voert u|typt u',
    see: 'omgeleid|doorgestuurd|doorverwezen|wordt (?:(?!alleen )\\S+ ){0,5}?weergegeven|weergegeven(?<!\\balleen\\b[^.,]*)|verschijnt|ziet u|u ziet(?! niet)|wordt bijgewerkt|verandert in|wijzigt in|wordt gewijzigd in|wordt (?:\\S+ ){0,5}?geopend|opent|worden (?:(?!alleen )\\S+ ){0,5}?weergegeven|zal verschijnen|verschijnen|wordt gewijzigd|wordt geüpdatet|zie je',
    find: 'vind|zoek(?= de)',
    other: `accepteer|bevestig|werk|volg|${begin('vernieuw|upload|download|kopieer|voeg|verwijder|maak|sluit|sla|wijs|bewerk|sleep|filter|sorteer')}|verwijdert u|voegt u|downloadt u`,
    verify:
      '(?:schuif|scrol|blader)(?:t u)?(?: omlaag| omhoog| naar (?:beneden|boven))? naar|wacht tot(?:dat)?|controleer|zorg ervoor|zorg dat|verifieer',
  },
  infinitives: {
    click: `(?:selecteren|klikken|kiezen|aanklikken|drukken|tikken|aanvinken|uitvouwen|inschakelen|uitschakelen)${statement}${atEnd}`,
    search: `(?:zoeken)${statement}${atEnd}`,
    open: `(?:openen|navigeren|gaan)${statement}${atEnd}`,
    type: `(?:invoeren|typen|invullen|opgeven)${statement}${atEnd}`,
    other: `(?:downloaden|uploaden|kopiëren|toevoegen|verwijderen|opslaan|bevestigen)${statement}${atEnd}`,
  },
  notAfter: 'te|kunt|kan|kunnen|wanneer|nadat|om|de|het|die',
  markers: 'op|naar|op de',
  fillers: 'u moet|je moet|de|het|een|uw|vervolgens|dan|optie|ofwel',
  roles: {
    link: 'koppeling(?:en)?|hyperlink|link',
    button: 'knop|wisselknop|schakelaar',
    'menu-item': 'menu-item|menuoptie|opdracht',
    field: 'velden|vakken|tekstvak|invoervak|vak|veld',
    list: 'vervolgkeuzelijst|keuzelijst|vervolgkeuzemenu|lijst',
    tab: 'tabblad',
    checkbox: 'selectievakje',
    option: 'opties?|keuzerondje|pictogram|tegel|filter',
  },
  placeBefore: 'onder|in|in het|in de|bovenaan|vanuit|uit|bij|op de pagina|van|voor|naast',
  placeAfter: 'sectie|pagina|venster|deelvenster|blad|menu|lijst',
  ends: 'om|zodat|als|wanneer|voor|en (?:klik|selecteer|kies)|in het|of',
  and: 'en|en vervolgens|daarna|vervolgens',
  or: 'of',
  conditions:
    '(?<!(?:weergegeven|ingesteld|gemarkeerd|instellen|aangemeld|gebruikt|gebruiken|opgeslagen|opslaan) )als|indien|wanneer|afhankelijk van|zo nodig|indien nodig|desgevraagd|anders|tenzij|mits|in het geval',
  onward: 'volgende stap',
  negations: 'niet|geen|nooit',
  negationFollows: true,
  pronouns:
    '(?:op )?(?:het|deze|dit|dat|die)|erop|hierop|daarop|(?:op )?(?:de|deze|die) (?:koppeling|knop|optie)|(?:het|dit) resultaat',
  valueMarkers: '(?:in )?op|in|naar|als',
  bareNames: true,
  nameEnds: `te \\p{Ll}+n|tot(?:dat)?|wordt|worden|is|zijn|kan|kunnen|moet|moeten|wilt|wil|hebt|heeft|verschijnt|weergegeven|luidt|nadat|voordat|zodra|die|dat|niet|alleen|opnieuw|staat|(?:in|uit|aan|af|toe|open|op|over)(?=\\s*(?:$|[.,;:]|en\\b))|(?:voor|van|bij|met|op|aan|naast) (?:${determiners})`,
  searchBox: 'zoekvak|zoekveld|zoekbalk',
  blue: 'blauwe?',
};
