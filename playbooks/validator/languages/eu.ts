import type { LanguagePack } from './language-pack.ts';

export const eu: LanguagePack = {
  code: 'eu',
  common: 'eta|da|dira|edo|bat|hau|egin|du|duzu|dago|badago|behar|zure|izango|bada|atalean|bidez',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click:
      '(?:hautatu|sakatu|aukeratu)(?! (?:ondoren|eta gero,|behar|nahi|arte|aurretik))|egin klik(?: bikoitza)?|klikatu|zabaldu|tolestu|markatu|desmarkatu|gaitu|desgaitu|aktibatu|desaktibatu|ukitu|kendu hautapena|jarri (?:kurtsorea|erakuslea)',
    set: 'ezarri',
    search: 'bilatu',
    open: 'joan (?:behera|gora)|joan|egin korritu|ireki|nabigatu|itzuli|aldatu',
    signIn: 'hasi saioa|saioa hasi',
    type: 'idatzi|sartu|bete|itsatsi|zehaztu',
    see: 'agertzen da|agertuko da|bistaratzen da|bistaratuko da|ikusiko duzu|irekitzen da|agertzen zai\\p{L}+|aldatzen da|aldatuko da|bihurtzen da|bihurtuko da|irekiko da|eguneratuko da',
    find: 'aurkitu',
    other: 'onartu|berretsi|eguneratu|jarraitu|kopiatu|kargatu',
    verify: 'egiaztatu|ziurtatu',
  },
  fillers: 'gero|ondoren|aukera',
  roles: {
    link: 'esteka|estekan|estekari',
    button: 'botoia|botoian|botoiari',
    field: 'eremua|eremuan|koadroan',
    list: '(?:goitibeherako )?(?:zerrenda|zerrendan|zerrendatik)',
    tab: 'fitxa',
    checkbox: 'kontrol-laukia|kontrol-laukiaren|laukia',
    option: 'aukera|aukeran|aukerari|elementua|elementuan|ezarpena',
  },
  placeAfter:
    'atalean|ataletik|orrian|orritik|orrialdean|fitxan|leihoan|menuan|menutik|panelean|azpian|goitibeherako menuan|goitibeherako menutik|(?:goitibeherako )?zerrendan|(?:goitibeherako )?zerrendatik|barran|koadroan|elkarrizketa-koadroan',
  ends: 'eta (?:hautatu|sakatu|gero|ondoren|egin)|edo',
  and: 'eta|eta gero|eta ondoren|ondoren|gero',
  or: 'edo',
  conditions:
    '\\p{L}*badago|bada|badira|\\p{L}*baduzu|behar izanez gero|(?:zaizu|duzu|dituzu|dugu|de|dute)nean|bestela|arabera',
  negations: 'ez|inoiz|sekula',
  valueMarkers: '(?:balioa|aukeraren balioa|aukera|ezarpena)',
  pronouns: 'hori|esteka',
  searchBox: 'bilaketa[- ](?:koadro|lauki|barra|eremu)\\p{L}*',
  blue: 'urdina?',
};
