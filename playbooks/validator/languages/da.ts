import type { LanguagePack } from './language-pack.ts';

/** Where imperatives stand that are nouns or other words elsewhere. */
const begin = (words: string) =>
  `(?=(?:${words}))(?<=(?:^|[,;:)–—]|\\b(?:og|derefter))\\s*(?:derefter\\s+)?)(?:${words})`;
/** What comes after "skal du", with other words between. */
const must = (words: string) =>
  `(?=(?:${words}))(?<=\\b(?:(?:skal|må|bør) du|du (?:skal|må|bør))\\b[^.;]{0,200} )(?:${words})`;
/** A second verb of a main clause whose subject stands behind the first: "angiver du et navn og *vælger*". */
const second = (words: string) =>
  `(?=(?:${words}))(?<=\\p{L}r du\\b[^.;]{1,200}\\b(?:og|eller) (?:derefter )?)(?:${words})`;
/** Determiners, with which a preposition behind a name goes on to say what it is about. */
const determiners = 'den|det|de|en|et|din|dit|dine|hver|alle';

export const da: LanguagePack = {
  code: 'da',
  common: 'og|at|det|som|en|på|er|for|du|af|den|ikke',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click: `klikker du|bekræft med|ryd(?= afkrydsningsfeltet| markeringen)|flyt (?:markøren|musemarkøren|musen) over|højreklik|højreklikker du|dobbeltklikker du|${second('vælger|klikker|markerer|trykker')}|${must('klikke|trykke|markere|udvide|aktivere|deaktivere|slå|højreklikke|fjerne markeringen')}|ved at (?:vælge|klikke på|trykke på|markere)(?<!\\bkan\\b[^.]*)|klik|vælger du|vælg|markerer du|markér|marker|tryk|skal du (?:klikke|vælge)|dobbeltklik|udvid|slå|aktivér|aktiver|deaktivér|deaktiver|fjern (?:markeringen|afkrydsningen|fluebenet)(?: (?:af|i|fra|for|ud for|ved))?|fjern markering|sæt (?:et )?(?:flueben|kryds) (?:i|ud for|ved)|klikke på|vælge|tap|peg|hold (?:musen|markøren|musemarkøren) over`,
    use: begin(
      'brug(?= (?:\\S+ ){0,6}(?:knappen|linket|indstillingen|ikonet|filteret|fanen|rullelisten|listen|menuen|skyderen))',
    ),
    set: `${begin('indstil|sæt|skift(?! til)|ændr')}|indstiller du|ændrer du|${must('indstille|ændre')}|angiv(?:er du)?(?= (?!(?:et|en|den|det|dit|din|dine|de|i|ny|nyt) )\\S+(?: \\S+){0,3} til \\S)`,
    search: 'søg|søger du|søge|søgning',
    open: `naviger|gå til|gå tilbage|gå|går du|åbn|åbner du|skift til|skifter du til|navigerer du|vend tilbage|rul|${must('åbne|gå|navigere|skifte til|rulle')}`,
    signIn: 'log på|log ind|logger du på|log(?:on)? på|logge på',
    type: `${second('angiver|skriver|indtaster')}|${must('indtaste|udfylde|indsætte')}|indtaster du|skriver du|udfylder du|angiv|angiver du|skriv|indtast|udfyld|skrive|indsæt|angive|udfyldes`,
    see: 'omdirigeres|viderestilles|sendes videre til|vises(?! kun)|ser du|får du vist|kan du se|opdateres|bliver vist|ændres til|skifter til|åbnes|bliver opdateret|bliver åbnet|bliver ændret|vil du se|ændres',
    find: 'find|finder du',
    other: `acceptér|accepter|bekræft|følg|opdater|opdatér|${begin('upload|download|hent|kopi[eé]r|tilføj|fjern|slet|opret|gem|luk|tildel|redig[eé]r|gennemse|gennemgå|træk|filtr[eé]r|sort[eé]r')}`,
    verify:
      '(?:rul|scroll|blad) (?:ned|op)(?:ad)? til|vent(?:,? (?:til|indtil))|kontrollér|kontroller|sørg for|bekræft, at|sikr dig',
  },
  notAfter: 'at|kan|for at|når du|hvis du|har',
  markers: 'på|til|efter|du på|du|fra|i',
  fillers: 'link|knap|på|du|den|det|en|et|din|dit|derefter|enten|indstillingen|muligheden',
  roles: {
    link: 'linket?|hyperlinket',
    button: 'knappen?|til/fra-knappen|skyderen',
    'menu-item': 'menupunktet|menukommandoen|kommandoen',
    field: 'felterne|feltet|tekstfeltet|tekstboksen|boksen',
    list: 'listen?|rullelisten|rullemenuen|dropdownlisten|dropdown-listen|dropdownmenuen',
    tab: 'fanen?',
    checkbox: 'afkrydsningsfeltet',
    option: 'indstillingen|muligheden|alternativknappen|ikonet|feltet|filteret',
  },
  placeBefore: 'under|i|på siden|i ruden|i afsnittet|fra|øverst på',
  placeAfter: 'afsnittet|siden|ruden|menuen|bladet|vinduet',
  ends: 'for at|hvis|når|så|og (?:klik|vælg|derefter)|fra|eller',
  and: 'og|og derefter|derefter',
  or: 'eller',
  conditions: 'hvis|når|såfremt|afhængigt af|om nødvendigt|efter behov|ellers|medmindre|forudsat at|i tilfælde af',
  onward: 'næste trin',
  negations: 'ikke|aldrig',
  negationFollows: true,
  pronouns:
    '(?:på )?(?:den|det|denne|dette)(?: (?:link|knap|indstilling|mulighed|resultat))?|(?:på )?(?:linket|knappen|indstillingen|muligheden)|resultatet',
  valueMarkers: 'på|til|som',
  bareNames: true,
  byMeans: 'ved at',
  nameEnds: `vises|er|har|kan|skal|må|står|lyder|vil|efter at|inden|før|ikke|kun|findes|åbnes|igen|som (?:du|er|har|skal|vises)|du|(?:for|af|med|ved|hos|i|på|ud for) (?:${determiners})`,
  searchBox: 'søge(?:feltet|linjen|boksen)',
  blue: 'blåt?|blå',
};
