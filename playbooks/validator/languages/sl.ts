import type { LanguagePack } from './language-pack.ts';

export const sl: LanguagePack = {
  code: 'sl',
  common: 'in|v|na|da|se|je|za|ne|od|ali|če|so',
  order: 'verb-first',
  spaced: true,
  kindsFirst: true,
  verbs: {
    click:
      'izberite|(?:premaknite|postavite) (?:kazalec|kazalko)(?: miške)? (?:na|nad)|kliknite|pritisnite|tapnite|potrdite polje|dvokliknite|razširite|vklopite|izklopite|omogočite|onemogočite|počistite|označite|klikni|dotaknite se',
    search: 'poiščite|iščite|iskanje|preiščite|poiščete|preišči|iskati',
    open: 'pojdite|odprite|premaknite se|pomaknite se|vrnite se|preklopite na|pomaknite|vrnite|obiščite|premaknite',
    signIn: 'vpišite se|prijavite se|prijava|vpis',
    type: 'vnesite|vtipkajte|izpolnite|navedite|prilepite|vpišite|vpisati|zapišite',
    see: 'preusmerjeni boste|boste preusmerjeni|(?<!(?<!\\p{L})ki )(?:(?:bi se )?moral\\p{L}* (?:bi se )?(?:prikazati|pojaviti|odpreti)|spremeni v|pojavi se|se prikaže|prikaže se|je prikazan[aoe]?|se pojavi|boste videli|bo posodobljeno?|se posodobi|se spremeni v|spremeni se v|(?:se|bo|bodo)(?: \\S+){0,5}? (?:prikaže|prikažejo|prikazan[aoie]?)|odpre se|se odpre|bo posodobljen[ao]?|bo spremenjen[ao]?|se bo spremenil[ao]?|se spremeni|vidite|posodobi se)(?! samo| le)',
    find: 'poiščite kartico|najdite',
    other:
      '(?<=^\\P{L}*|[,;:–] |(?<!\\p{L})(?:in|nato|potem) )(?:dodajte|ustvarite|shranite|izbrišite|odstranite|zaprite|dokončajte|preglejte)|sprejmite|potrdite|posodobite|upoštevajte|naložite|kopirajte',
    set: 'nastavite|spremenite|preklopite(?! na)',
    verify:
      'počakajte, (?:da|dokler)|preverite|prepričajte se|zagotovite|pomaknite se (?:na)?(?:dol|vzdol|gor|vzgor)|pomaknite se navzdol',
  },
  notAfter: 'lahko|da|če|ko',
  markers: 'na|v|možnost|gumb|povezavo|za|do|»',
  fillers: 'vrednost|nato|možnost|svoj|svojo|vaš|ali|element',
  roles: {
    link: 'povezav[aoei]',
    button: 'gumba?',
    field: 'polj[eau]',
    list: 'seznama?',
    tab: 'zavihe?k[au]?',
    checkbox: 'potrditveno polje|polje',
    option: 'možnosti?|element',
  },
  placeBefore: 'v (?:polju|polje|razdelku|delu)|v razdelku|v|na|pod|na strani|v podoknu|iz|z|na vrhu',
  placeAfter: 'razdelku',
  ends: 'iz menija|s seznama|med možnostmi|če želite|da|in (?:izberite|kliknite|nato)|ali|če|na dnu',
  means:
    '(?:s|z) (?:klikom|izbiro|pritiskom)(?: na)?(?<!lahko(?!\\p{L})[^.]*)|tako,? da (?:kliknete|izberete|pritisnete)(?<!lahko(?!\\p{L})[^.]*)',
  valueMarkers: 'na vrednost|na|v',
  searchBox: '(?:iskalno|iskalnem) (?:polj[eu]|okno)|polj[eu] za iskanje|iskalno vrstico',
  and: 'in|ter|in nato|nato',
  or: 'ali|bodisi',
  conditions: 'če(?! (?:si )?želite)|ko|kadar|glede na|odvisno|po potrebi|ob pozivu|v primeru',
  negations: 'ne|nikoli|nikar',
  pronouns: 'ga|jo|povezavo',
  blue: 'modr[aoei]',
};
