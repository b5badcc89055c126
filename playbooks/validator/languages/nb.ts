import type { LanguagePack } from './language-pack.ts';

/** Where imperatives stand that are nouns or other words elsewhere. */
const begin = (words: string) =>
  `(?=(?:${words}))(?<=(?:^|[,;:)–—]|\\b(?:og|deretter))\\s*(?:deretter\\s+)?)(?:${words})`;
/** What comes after "må du", with other words between. */
const must = (words: string) =>
  `(?=(?:${words}))(?<=\\b(?:skal|må|bør) du\\b[^.;]{0,200} |\\bdu (?:skal|må|bør)\\b[^.;]{0,200} )(?:${words})`;
/** A second verb of a main clause whose subject stands behind the first: "angir du et navn og *velger*". */
const second = (words: string) =>
  `(?=(?:${words}))(?<=\\p{L}r du\\b[^.;]{1,200}\\b(?:og|eller) (?:deretter )?)(?:${words})`;
/** Determiners, with which a preposition behind a name goes on to say what it is about. */
const determiners = 'den|det|de|en|ei|et|din|ditt|dine|hver|alle';

export const nb: LanguagePack = {
  code: 'nb',
  common: 'og|å|det|som|en|på|er|for|du|av|den|ikke',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click: `klikker du|bekreft med|sett (?:en )?(?:hake|kryss) (?:ved|i|for)|huk av(?: for)?|flytt (?:pekeren|musepekeren|markøren) over|høyreklikk|høyreklikker du|dobbeltklikker du|${second('velger|klikker|merker av|trykker')}|${must('klikke|trykke|merke av|utvide|aktivere|deaktivere|slå|høyreklikke')}|ved å (?:velge|klikke(?: på)?|trykke på|merke)(?<!\\bkan\\b[^.]*)|klikk|velger du|velg|merker du|merk|trykk|dobbeltklikk|utvid|slå|aktiver|deaktiver|fjern (?:merket|avmerkingen|krysset|haken)(?: (?:for|i|fra|ved siden av))?|klikke på|velge|kryss|tapp|skru|trykker du|utvider du|aktiverer du|slår du|hold (?:pekeren|musepekeren|markøren) over`,
    use: begin(
      'bruk(?= (?:\\S+ ){0,6}(?:knappen|koblingen|lenken|alternativet|ikonet|filteret|fanen|rullegardinlisten|listen|menyen|glidebryteren))',
    ),
    set: `${begin('sett|still inn|endre')}|setter du|stiller du inn|endrer du|${must('sette|endre')}|angir?(?: du)?(?= (?!(?:et|en|den|det|ditt|din|dine|de|i|ny|nytt) )\\S+(?: \\S+){0,3} til \\S)`,
    search: 'søk|søker du|søke|søking',
    open: `naviger|gå tilbake|gå til|gå|går du|åpne|åpner du|bytt til|bytter du til|navigerer du|bla|rull|${must('navigere|bytte til|rulle')}`,
    signIn: 'logg på|logg inn|logger du på|logge på|logg deg på|logg deg inn',
    type: `${second('angir|skriver(?: inn)?|oppgir')}|skriver du(?: inn)?|fyller du ut|oppgir du|angi|angir du|skriv|fyll|tast|skrive|lim inn|oppgi|legg inn`,
    see: 'omdirigeres|blir omdirigert|videresendes|vises(?! (?:bare|kun))|ser du|vil du se|oppdateres|blir vist|endres til|blir til|åpnes|blir oppdatert|blir åpnet|blir endret|endres|får du se',
    find: 'finn|finner du',
    other: `godta|aksepter|bekreft|følg|oppdater|${begin('last|kopier|legg til|fjern|slett|opprett|lagre|lukk|tilordne|rediger|se gjennom|dra|filtrer|sorter')}`,
    verify: '(?:rull|bla) (?:ned|opp)(?:over)? til|vent til|kontroller|sørg for|bekreft at|pass på',
  },
  notAfter: 'å|kan|for å|når du|hvis du|har',
  markers: 'på|til|etter|du på|du|fra|i',
  fillers: 'lenke|kobling|knapp|på|du|den|det|en|et|din|ditt|deretter|enten|alternativet',
  roles: {
    link: 'koblingen?|hyperkoblingen|lenken?',
    button: 'knappen?|bryteren|glidebryteren|veksleknappen',
    'menu-item': 'menyelementet|menyvalget|kommandoen',
    field: 'feltene|feltet|tekstfeltet|tekstboksen|boksen',
    list: 'listen?|rullegardinlisten?|rullegardinmenyen|nedtrekkslisten|nedtrekksmenyen',
    tab: 'fanen?',
    checkbox: 'avmerkingsboksen',
    option: 'alternativet?|alternativknappen|ikonet|flisen|filteret',
  },
  placeBefore: 'under|i|på siden|i ruten|i delen|fra|øverst på',
  placeAfter: 'delen|siden|ruten|menyen|bladet|vinduet|inndelingen',
  ends: 'for å|hvis|når|slik at|og (?:klikk|velg|deretter)|fra|eller',
  and: 'og|og deretter|deretter',
  or: 'eller',
  conditions: 'hvis|når|dersom|avhengig av|om nødvendig|etter behov|ellers|med mindre|forutsatt at|i tilfelle',
  onward: 'neste trinn',
  negations: 'ikke|aldri',
  negationFollows: true,
  pronouns:
    '(?:på )?(?:den|det|denne|dette)(?: (?:koblingen|lenken|knappen|alternativet|resultatet))?|(?:på )?(?:koblingen|lenken|knappen|alternativet)|resultatet',
  valueMarkers: 'på|til|som',
  bareNames: true,
  byMeans: 'ved å',
  nameEnds: `vises|er|har|kan|skal|må|står|lyder|vil|etter at|før|ikke|bare|kun|finnes|åpnes|igjen|på nytt|som (?:du|er|har|skal|vises)|du|(?:for|av|med|ved|hos|i|på|ved siden av) (?:${determiners})`,
  searchBox: 'søke(?:boksen|feltet|linjen)',
  blue: 'blå|blått',
};
