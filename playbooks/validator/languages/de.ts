import type { LanguagePack } from './language-pack.ts';

export const de: LanguagePack = {
  code: 'de',
  common: 'der|die|das|und|sie|ist|auf|im|eine?|wird|nicht|für',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click:
      '(?:klicken|tippen|drücken) sie|(?:wählen|wahlen) sie|(?<=^|[,;] )(?:klicke|wähle)|aktivieren sie(?= das)|klicken|wählen',
    search: 'suchen sie|suche|suchen',
    open: 'navigieren sie|wechseln sie|gehen sie|öffnen sie|rufen sie',
    signIn: 'melden sie sich|anmelden',
    type: 'geben sie|tragen sie',
    see: 'wird (?:\\S+ ){0,6}?angezeigt|angezeigt|erscheint|sehen sie|wird aktualisiert|ändert sich in|ändert sich zu|wechselt zu|wird zu',
    find: 'suchen sie nach dem|finden sie',
    other: 'akzeptieren sie|führen sie|bestätigen sie|aktualisieren sie|wenden sie',
  },
  notAfter: 'zu|können|kann|wenn|nachdem|sobald|der|die|das|um',
  markers: 'auf|nach|die|den|das|zu|aus|in',
  fillers: 'die|den|das|der|dem|eine?n?|ihre?n?|oben|dann|anschließend|entweder|option',
  roles: {
    link: 'links?',
    button: 'schaltfläche',
    'menu-item': 'menüpunkt|menüelement',
    field: 'feld',
    list: 'liste',
    tab: 'registerkarte',
    checkbox: 'kontrollkästchen',
    option: 'option(?:en)?',
  },
  placeBefore:
    'unter|im|in|auf der|auf dem|im bereich|im abschnitt|im fenster|oben auf|aus|auf der seite|auf dem blatt',
  placeAfter: 'bereich|abschnitt|seite|fenster|blatt|menü|liste',
  ends: 'um|damit|und (?:dann|klicken|wählen|geben)|aus|wenn|oder',
  and: 'und|und dann|dann',
  or: 'oder',
  conditions: 'wenn|falls|sofern|ggf|bei bedarf|je nach',
  onward: '(?:mit dem|zum) nächsten schritt',
  negations: 'nicht|niemals|nie|kein(?:e[nrsm]?)?|keinesfalls',
  negationFollows: true,
  pronouns: 'ihn|sie|es|den link|die schaltfläche|die option',
  blue: 'blaue[rsnm]?',
};
