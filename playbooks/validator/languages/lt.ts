import type { LanguagePack } from './language-pack.ts';

export const lt: LanguagePack = {
  code: 'lt',
  common: 'ir|ar|kad|jūsų|iš|į|arba|jei|su|yra|kaip',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click:
      'spustelėkite|pasirinkite|pažymėkite|paspauskite|bakstelėkite|dukart spustelėkite|išplėskite|įjunkite|išjunkite|įgalinkite|išvalykite|atžymėkite|palieskite|spauskite|paspausti|spustelėti|suskleiskite|išskleiskite|užveskite (?:pelės )?žymeklį|aktyvinkite|suaktyvinkite|panaikinkite(?= [^.,;]{0,60}žymėjimą)|rinkitės',
    set: 'nustatykite(?= [^.;]{1,90}(?:reikšmę|kaip|į|parinktį))',
    search: 'ieškokite|ieškoti|ieška|atlikite iešką|paieška',
    open: 'eikite|persijunkite|atidarykite|pereikite|naršykite|grįžkite|grįžti|nueikite|slinkite|perjunkite|apsilankykite|eiti į',
    signIn: 'prisijunkite|prisijungimas|prisijungti',
    type: 'įveskite|įrašykite(?! (?:pakeitimus|nustatymus|parametrus|keitimus))|užpildykite|nurodykite|įklijuokite|rašykite|įvesti|surinkite',
    see: 'rodomas|rodoma|rodomi|pasirodo|matysite|bus atnaujinta|bus rodoma|pasikeičia|pasikeis|tampa|atsidaro|atsidarys|bus pakeista|pasirodys|bus rodomas|rodomos|bus atnaujintas|bus pakeistas|bus parodyta|atnaujinama|pamatysite|atidarom[aio]s?',
    find: 'raskite',
    other: 'priimkite|sutikite|patvirtinkite|atnaujinkite|vykdykite|nukopijuokite|nusiųskite|įkelkite|sukurkite',
    verify: 'patikrinkite|įsitikinkite|užtikrinkite',
  },
  notAfter: 'galite|kad|jei|norėdami|kai',
  markers: 'mygtuką|parinktį|saitą|elementą|ant|į',
  fillers: 'tada|parinktį|mygtuką|savo|arba',
  roles: {
    link: 'saitą|saitas|nuorodą|nuoroda',
    button: 'mygtuką|mygtukas',
    field: 'lauk[ąeoas]+|lauke',
    list: '(?:išplečiama\\p{L}+ )?(?:sąraše|sąrašo|sąrašą|sąrašas)',
    tab: 'skirtuk[ąeoas]+',
    checkbox: 'žymės langelį|langelį',
    option: 'parinktį|parinktis|elementą|elementas|parametrą|parametro|komandą|plytelę|piktogramą|jungiklį',
  },
  placeBefore:
    'dalyje|srityje|skyriuje|puslapyje|po|iš|srities|iš (?:išplečiamojo )?sąrašo|sąraše|skirtuke|lange|lauke',
  placeAfter: 'dalyje|srityje|skyriuje|puslapyje|skirtuke|kortelėje|lange|sąraše|meniu|juostoje|lauke',
  ends: 'norėdami|kad|jei|ir (?:pasirinkite|spustelėkite|tada)|arba',
  and: 'ir|ir tada|tada|tada [–—-]|po to|o tada',
  or: 'arba',
  conditions: 'jei|jeigu|kai|atsižvelgiant|prireikus',
  negations: 'ne|niekada',
  valueMarkers: '(?:reikšmę|kaip|į|parinktį)',
  pronouns: 'jį|ją|saitą',
  blue: 'mėlyn(?:ą|as|a)',
};
