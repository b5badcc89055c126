import type { LanguagePack } from './language-pack.ts';

export const sr: LanguagePack = {
  code: 'sr',
  common: 'i|u|na|da|se|je|za|ne|od|ili|ako|su',
  order: 'verb-first',
  spaced: true,
  kindsFirst: true,
  verbs: {
    click:
      'izaberite|(?:postavite|zadržite) (?:pokazivač|kursor)(?: miša)? (?:na|iznad)|kliknite dvaput|kliknite(?: na)?|pritisnite|potvrdite izbor|dvaput kliknite|proširite|uključite|isključite|omogućite|onemogućite|opozovite|označite|klikni|dodirnite|razvijte',
    search:
      'potražite(?! u (?:članku|temi))|pretražite|pretraga|pretražujte|tražite|(?<!za )pretraživanje|pretraži|traženje',
    open: 'idite|otvorite|krećite se|vratite se|dođite|prebacite se|pomerite se|krećite|navigirajte|pređite|odite',
    signIn: 'prijavite se|prijavljivanje|ulogujte se',
    type: 'unesite|otkucajte|popunite|upišite|ukucajte|nalepite|navedite',
    see: 'bićete preusmereni|(?<!koj\\p{L} )(?:treba\\p{L}* (?:bi )?da se (?:prikaže|pojavi|otvori)|promeni u|prikazuje se|se prikazuje|pojavljuje se|pojaviće se|videćete|biće ažuriran|će se pojaviti|se menja u|menja se u|postaje|će biti ažuriran[ao]?|će se promeniti|ažuriraće se|promeniće se|otvara se|se otvara|otvoriće se|će se otvoriti|prikazaće se|će biti prikazan[ao]?|će se prikazati|vidite|će biti promenjen[ao]?|biće promenjen[ao]?(?: u)?|biće ažurirana)(?! samo)',
    find: 'pronađite',
    other:
      '(?<=^\\P{L}*|[,;:–] |(?<!\\p{L})(?:i|zatim|potom) )(?:dodajte|kreirajte|sačuvajte|izbrišite|uklonite|zatvorite|dovršite|pregledajte)|prihvatite|potvrdite|ažurirajte|pratite|otpremite|kopirajte',
    set: 'prebacite(?! se)|postavite(?! pokazivač| kursor)|podesite|promenite',
    verify:
      'sačekajte (?:da|dok)|proverite|uverite se|postarajte se|pomerite se (?:na)?(?:dole|gore)|pomerajte se|skrolujte',
  },
  notAfter: 'možete|može|da|ako|pošto',
  markers: 'na|u|za|opciju|stavku|dugme|vezu|do',
  fillers: 'vrednost|zatim|opciju|stavku|svoj|svoju|vaš|onda|ili',
  roles: {
    link: 'vez[auie]|link',
    button: 'dugme(?:tu)?',
    field: 'polj[ea]|polju',
    list: 'list[aeiu]',
    tab: 'karti?c[aue]|kartici',
    checkbox: 'polje za potvrdu',
    option: 'opcij[aue]|stavk[aue]',
  },
  placeBefore:
    '(?:sa|iz) padajuće(?:g)? (?:liste|menija)|u (?:polju|polje|delu|odeljku)|u okviru|u|na|ispod|pod|u odeljku|na stranici|u oknu|iz|sa|pri vrhu',
  placeAfter: 'odeljku',
  ends: 'iz (?:menija|opcija)|sa liste|da biste|ako|i (?:izaberite|kliknite|zatim|potom)|ili|kako biste|u dnu',
  means: '(?:(?:klikom|pritiskom) na|odabirom|izborom|dugmetom)(?<!(?:možete|moguće)(?!\\p{L})[^.]*)',
  valueMarkers: 'na vrednost|na|u',
  searchBox: '(?:polj|okvir)\\p{L}* za (?:pretragu|pretraživanje)|polj\\p{L}* pretrage',
  and: 'i|te|pa|a zatim|i zatim|zatim',
  or: 'ili',
  conditions: 'ako|kada|kad|u zavisnosti|zavisno|po potrebi|u slučaju',
  negations: 'ne|nemojte|nikad(?:a)?',
  pronouns: 'ga|je|tu vezu|vezu',
  blue: 'plav[aueio]',
};
