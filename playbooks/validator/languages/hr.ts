import type { LanguagePack } from './language-pack.ts';

export const hr: LanguagePack = {
  code: 'hr',
  common: 'i|u|na|da|se|je|za|ne|od|ili|ako|su',
  order: 'verb-first',
  spaced: true,
  kindsFirst: true,
  verbs: {
    click:
      'odaberite|kliknite(?: na)?|(?:postavite|zadržite) (?:pokazivač|kursor)(?: miša)? (?:na|iznad)|pritisnite|dodirnite|potvrdite okvir|dvokliknite|proširite|uključite|isključite|omogućite|onemogućite|poništite|označite|klikni',
    search: 'potražite(?! u (?:članku|temi))|pretražite|(?<!za )pretraživanje|pretražujte|tražite|pretraži|traženje',
    open: 'idite|otvorite|dođite|vratite se|prijeđite|prebacite se|pomaknite se|krenite|otiđite|navigirajte',
    signIn: 'prijavite se|prijava',
    type: 'unesite|upišite|ispunite|upiši|navedite|zalijepite|utipkajte',
    see: 'bit ćete preusmjereni|(?<!koj\\p{L} )(?:treba\\p{L}* (?:bi )?se (?:prikazati|pojaviti|otvoriti)|promijeni u|se mijenja u|prikazuje se|se prikazuje|pojavljuje se|pojavit će se|vidjet ćete|bit će ažuriran|prikazat će se|mijenja se u|promijenit će se u|ažurirat će se|se ažurira|promijenit će se|otvara se|otvorit će se|će se otvoriti|će biti ažuriran[ao]?|bit će ažurirana|bit će promijenjen[ao]?(?: u)?|vidite|prikazat će)(?! samo)',
    find: 'pronađite',
    other:
      '(?<=^\\P{L}*|[,;:–] |(?<!\\p{L})(?:i|zatim|potom) )(?:dodajte|stvorite|spremite|izbrišite|uklonite|zatvorite|dovršite|pregledajte)|prihvatite|potvrdite|ažurirajte|slijedite|prenesite|kopirajte',
    set: 'prebacite(?! se)|postavite(?! pokazivač| kursor)|podesite|promijenite',
    verify:
      'pričekajte (?:da|dok)|provjerite|pobrinite se|uvjerite se|pomaknite se (?:prema )?(?:na)?(?:dolje|gore)|pomičite se',
  },
  notAfter: 'možete|može|da|ako|nakon',
  markers: 'na|pri|u|za|mogućnost|stavku|gumb|vezu|do|opciju',
  fillers: 'vrijednost|zatim|mogućnost|stavku|opciju|svoj|svoju|vaš|ili',
  roles: {
    link: 'vez[aui]e?|poveznic[aue]',
    button: 'gumba?',
    field: 'polj[ea]|polju|okvir',
    list: 'popisa?|popisu',
    tab: 'kartic[aue]|kartici',
    checkbox: 'potvrdni okvir|okvir',
    option: 'mogućnosti?|opcij[aue]|stavk[aue]',
  },
  placeBefore: 'u (?:polju|polje|dijelu|odjeljku)|u odjeljku|u|na|ispod|pod|na stranici|u oknu|iz|s|pri vrhu',
  placeAfter: 'odjeljku',
  ends: 'iz (?:izbornika|mogućnosti)|s popisa|da biste|ako|i (?:odaberite|kliknite|zatim)|ili|kako biste|na dnu',
  means: '(?:(?:klikom|pritiskom) na|odabirom|izborom|gumbom)(?<!(?:možete|moguće)(?!\\p{L})[^.]*)',
  valueMarkers: 'na vrijednost|na|u',
  searchBox:
    '(?:okvir|polj)\\p{L}* za (?:pretraživanje|traženje)|(?:okvir|polj)\\p{L}* pretraživanja|traci za pretraživanje',
  and: 'i|te|a zatim|i zatim|zatim',
  or: 'ili',
  conditions: 'ako|kada|kad|ovisno|po potrebi|u slučaju|na upit',
  negations: 'ne|nemojte|nikad(?:a)?',
  pronouns: 'ga|je|tu vezu|vezu',
  blue: 'plav[aueio]',
};
