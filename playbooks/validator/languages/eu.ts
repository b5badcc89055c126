import type { LanguagePack } from './language-pack.ts';

export const eu: LanguagePack = {
  code: 'eu',
  common: 'eta|da|dira|edo|bat|hau|egin|du|duzu|dago|badago|behar|zure|izango|bada|atalean|bidez',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click: 'hautatu|egin klik(?: bikoitza)?|sakatu|aukeratu|klikatu|zabaldu|markatu|gaitu|desgaitu|ukitu',
    search: 'bilatu',
    open: 'joan|ireki|nabigatu|itzuli|aldatu',
    signIn: 'hasi saioa|saioa hasi',
    type: 'idatzi|sartu|bete|itsatsi|zehaztu',
    see: 'agertzen da|agertuko da|bistaratzen da|bistaratuko da|ikusiko duzu|irekitzen da|irekiko da|eguneratuko da',
    find: 'aurkitu',
    other: 'onartu|berretsi|eguneratu|jarraitu',
    verify: 'egiaztatu|ziurtatu',
  },
  fillers: 'gero|ondoren|aukera',
  roles: {
    link: 'esteka|estekan',
    button: 'botoia|botoian',
    field: 'eremua|eremuan|koadroan',
    list: 'zerrenda|zerrendan',
    tab: 'fitxa',
    checkbox: 'kontrol-laukia',
    option: 'aukera|aukeran|elementua|elementuan',
  },
  placeAfter:
    'atalean|ataletik|orrian|orritik|orrialdean|fitxan|leihoan|menuan|menutik|panelean|azpian|barran|koadroan|elkarrizketa-koadroan',
  ends: 'eta (?:hautatu|sakatu|gero|ondoren|egin)|edo',
  and: 'eta|eta gero|eta ondoren|ondoren|gero',
  or: 'edo',
  conditions: '\\p{L}*badago|bada|badira|\\p{L}*baduzu|behar izanez gero|bestela|arabera',
  negations: 'ez|inoiz|sekula',
  pronouns: 'hori|esteka',
  blue: 'urdina?',
};
