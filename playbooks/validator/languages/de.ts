import type { LanguagePack } from './language-pack.ts';

/** Where forms stand that are something else within a sentence: at its beginning, behind a comma or behind "und". */
const begin = (words: string) =>
  `(?=(?:${words}))(?<=(?:^|[,;:)–—]|\\b(?:und|oder|dann|danach|anschließend))\\s*)(?:${words})`;
/** Determiners, with which a preposition behind a name goes on to say what it is about. */
const determiners = 'der|die|das|den|dem|ihre?[nmr]?|eine?[nmr]?|jede[nmrs]?|alle|diese[nmrs]?';
/** What a verb at the end of its clause does not follow where it asks for nothing. */
const statement =
  '(?<!\\b(?:können|kann|könnten|möchten|wollen|dürfen|darf|wenn|falls|nachdem|sobald|bevor|dass|ob|damit|indem|während|nicht)\\b[^.;]*)(?<!,\\s*(?:die|der|das|welche)\\b[^,.;]*)';
const atEnd = '(?=\\s*(?:$|[.,;:!)]|(?:und|oder|um)\\b))';

export const de: LanguagePack = {
  code: 'de',
  common: 'der|die|das|und|sie|ist|auf|im|eine?|wird|nicht|für',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click: `(?:de)?aktivieren sie (?:das|die) (?:kontroll)?kästchen (?:für|neben|bei|vor)|(?:klicken|tippen|drücken|rechtsklicken|doppelklicken) sie|(?:wählen|wahlen) sie|${begin('klicke|wähle?|tippe|drücke|aktiviere|markiere|erweitere|deaktiviere')}|(?<=^\\s*)klick(?= auf)|aktivieren sie(?= das)|(?:klicken|wählen)(?! sie)(?=\\s+[\\p{L}"“„»«])|erweitern sie|schalten sie|deaktivieren sie|markieren sie|setzen sie (?:ein|das|einen|den) (?:häkchen|haken) (?:bei|neben|für|vor|in)|entfernen sie (?:das|den) (?:häkchen|haken) (?:bei|neben|für|vor|aus|in|von)|heben sie die (?:auswahl|markierung|aktivierung)(?: (?:von|für|der option))?|bestätigen sie mit|(?:bewegen|halten|platzieren) sie den (?:maus)?zeiger|fahren sie mit (?:der maus|dem mauszeiger)|zeigen sie(?= (?:mit|auf))`,
    chosen:
      '(?:klicken|auswählen|wählen|tippen|öffnen)(?<=\\bindem sie\\b[^.,;]{1,140})(?<!\\b(?:können|kann)\\b[^.;]{0,300})',
    use: 'aktivieren sie|(?:verwenden|nutzen|benutzen) sie(?= (?:\\S+ ){1,6}(?:schaltfläche|link|option|symbol|filter|registerkarte|dropdown|liste|menü|schieberegler|kachel))',
    set: 'legen sie|stellen sie(?! sicher)|setzen sie|ändern sie',
    search: 'suchen sie|suche|suchen(?= (?:nach|im|in|auf|und wählen))',
    open: `navigieren sie|blättern sie|wechseln sie|gehen sie|öffnen sie|rufen sie|kehren sie|begeben sie sich|${begin('öffne|gehe?|navigiere|wechsle')}`,
    signIn: 'melden sie sich|anmelden|melde dich|loggen sie sich',
    type: `geben sie|(?<=\\bsie\\b[^.;]{1,200}\\bund )geben(?= (?:\\S+ ){1,8}ein\\b)|tragen sie|füllen sie|schreiben sie|tippen sie (?=[^.,;]{1,60} ein\\b)|${begin('gib|trage|fülle|schreibe')}`,
    see: '(?:weiter|um)geleitet|wird (?:(?!nur )\\S+ ){0,6}?angezeigt|angezeigt(?<!\\bnur\\b[^.,]*)|erscheint|sehen sie|wird aktualisiert|ändert sich in|ändert sich zu|wechselt zu|wird zu|wird (?:\\S+ ){0,6}?geöffnet|öffnet sich|werden (?:(?!nur )\\S+ ){0,6}?angezeigt|erscheinen|ändert sich|siehst du',
    find: 'suchen sie nach dem|(?<=^\\s*|[,;]\\s*(?:und )?)finden sie',
    other:
      'akzeptieren sie|führen sie|bestätigen sie|aktualisieren sie|wenden sie|laden sie|kopieren sie|fügen sie|entfernen sie|erstellen sie|weisen sie|speichern sie|schließen sie|löschen sie|bearbeiten sie|filtern sie|sortieren sie|ziehen sie',
    verify:
      'scrolle(?:n sie)?(?=[^,.;:]{0,40}? (?:zu[mr]?|bis) )|warten sie,? bis|überprüfen sie|stellen sie sicher|vergewissern sie sich|prüfen sie',
  },
  infinitives: {
    click: `(?:auswählen|anklicken|klicken|wählen|antippen|tippen|drücken|aktivieren|deaktivieren|erweitern)${statement}${atEnd}`,
    search: `suchen${statement}${atEnd}`,
    open: `(?:öffnen|navigieren|wechseln|gehen|aufrufen)${statement}${atEnd}`,
    type: `(?:eingeben|eintragen|ausfüllen)${statement}${atEnd}`,
    other: `(?:herunterladen|hochladen|kopieren|hinzufügen|entfernen|speichern|löschen|bestätigen)${statement}${atEnd}`,
  },
  notAfter: 'zu|können|kann|wenn|nachdem|sobald|der|die|das|um',
  markers: 'auf|nach|die|den|das|zu|zur|über|aus|in',
  fillers:
    'die|den|das|der|dem|eine?n?|ihre?n?|deine?n?|oben|dann|anschließend|danach|abschließend|zuerst|zunächst|bitte|entweder|option|sie müssen|du musst',
  roles: {
    link: 'link|hyperlinks?',
    button: 'schaltfläche|umschaltfläche|schalter|button',
    'menu-item': 'menüpunkt|menüelement|menüeintrag|menübefehl|befehl',
    field: 'felder|textfeld|eingabefeld|feld',
    list: 'dropdown-?liste|dropdown-?menü|auswahlliste|liste',
    tab: 'registerkarte|reiter',
    checkbox: 'kontrollkästchen',
    option: 'option(?:en)?|optionsfeld|symbol|eintrag|element|kachel|filter',
  },
  placeBefore:
    'unter|im|in|auf der|auf dem|im bereich|im abschnitt|im fenster|oben auf (?:der|dem)|aus|auf der seite|auf dem blatt|für|bei|neben',
  placeAfter: 'bereich|abschnitt|seite|fenster|blatt|menü|liste',
  ends: 'um|damit|und (?:dann|klicken|wählen|geben)|aus|wenn|oder',
  and: 'und|und dann|dann',
  or: 'oder',
  conditions:
    'wenn|falls|sofern|ggf|gegebenenfalls|bei bedarf|bei eine[mr]|je nach(?:dem)?|(?:bei|nach) (?:entsprechender )?aufforderung|andernfalls|vorausgesetzt|es sei denn|im falle?',
  onward: '(?:mit dem|zum) nächsten schritt',
  negations: 'nicht|niemals|nie|kein(?:e[nrsm]?)?|keinesfalls',
  negationFollows: true,
  pronouns:
    'ihn|sie|es|darauf|(?:auf )?(?:den|diesen) (?:link|eintrag)|(?:auf )?(?:die|diese) (?:schaltfläche|option)|(?:das|dieses) (?:ergebnis|element)',
  valueMarkers: 'auf|in|zu|als',
  bareNames: true,
  nameEnds: `zu \\p{Ll}+n|(?:ab|an|auf|aus|bei|ein|fest|frei|her|herunter|hinzu|hoch|mit|nach|um|vor|weg|zurück)zu\\p{Ll}+n|wird|werden|wurden?|ist|sind|kann|können|muss|müssen|lautet|steht|hat|heißt|erscheint|angezeigt|möchten|wollen|haben|nur|nicht|erneut|befindet|(?:ein|an|ab|hinzu|fest|hoch|herunter|zurück|auf|um|frei)(?=\\s*(?:$|[.,;:]|und\\b))|(?:für|von|mit|bei|zu|an|nach) (?:${determiners})`,
  searchBox: 'suchfeld|suchleiste|suchzeile',
  articles: 'der|die|das|den|dem|eine?[nmr]?|ihre?[nmr]?|dieser?|diesen|diesem|dieses',
  blue: 'blaue[rsnm]?',
};
