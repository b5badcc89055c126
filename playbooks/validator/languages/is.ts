import type { LanguagePack } from './language-pack.ts';

/** What comes after "skaltu", with other words between. */
const shall = (words: string) =>
  `(?=(?:${words}))(?<=(?<!\\p{L})(?:skaltu|skalt þú|verðurðu að|verður þú að|þarftu að)(?!\\p{L})[^.;]{0,200} )(?:${words})`;
/** A second verb of a main clause: "slærðu inn heiti og *velur*". */
const second = (words: string) =>
  `(?=(?:${words}))(?<=\\p{L}rðu(?!\\p{L})[^.;]{1,200} (?:og|eða) (?:síðan )?)(?:${words})`;

export const is: LanguagePack = {
  code: 'is',
  common: 'og|að|er|til|þú|ekki|sem|með|þinn|þína|þetta|eða|ef|það|fyrir|á|við|síðan|undir',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click: `${shall('velja|smella(?: á)?|tvísmella á|hægrismella á|ýta á|pikka á|merkja við|haka við|stækka|kveikja á|slökkva á|afmerkja|virkja')}|${second('velur|smellir(?: á)?|ýtir á')}|velurðu|smellirðu(?: á)?|ýtirðu á|merkirðu við|hakarðu við|veljið|smellið(?: á)?|ýtið á|hægrismelltu(?: á)?|afmerktu(?: við)?|afhakaðu|taktu (?:hakið|merkið) (?:úr|af)|haltu (?:bendlinum|músarbendlinum) yfir|settu hak (?:við|í)|staðfestu með|með því að (?:velja|smella á|ýta á)|veldu|smelltu(?: á)?|tvísmelltu á|ýttu(?: á)?|pikkaðu(?: á)?|merktu við|stækkaðu|kveiktu á|slökktu á|hakaðu við`,
    use: 'virkjaðu|gerðu virkt|notaðu(?= (?:\\S+ ){0,6}(?:hnappinn|tengilinn|valkostinn|táknið|síuna|flipann|listann|fellilistann|valmyndina))',
    set: `stilltu|breyttu|stillirðu|breytirðu|${shall('stilla|breyta')}`,
    search: `leitaðu(?: að)?|leita að|leitarðu(?: að)?|leitið(?: að)?|${shall('leita(?: að)?')}`,
    open: `farðu (?:á|í|til|yfir)|ferðu (?:á|í|til)|farið (?:á|í|til)|opnarðu|opnið|opnaðu|flettu|skrunaðu|farðu aftur|skiptu yfir|${shall('opna|fara (?:á|í|til)|fletta|skipta yfir')}`,
    signIn: 'skráðu þig inn',
    type: `${shall('slá inn|skrifa|fylla út|færa inn|líma')}|slærðu inn|skrifarðu|fyllirðu út|sláið inn|sláðu inn|skrifaðu|fylltu út|færðu inn|límdu`,
    see: 'sést(?! ekki)|birtist(?! (?:aðeins|bara|eingöngu))|birtast(?! (?:aðeins|bara|eingöngu))|sérðu|opnast|uppfærist|verður uppfærð|breytist í|er sýnd',
    find: 'finndu',
    other: `samþykktu|staðfestu|uppfærðu|fylgdu|sæktu|hladdu|afritaðu|bættu við|fjarlægðu|eyddu|stofnaðu|vistaðu|lokaðu|úthlutaðu|farðu yfir|endurnýjaðu|${shall('sækja|hlaða|afrita|bæta við|fjarlægja|eyða|stofna|vista|staðfesta')}`,
    verify: 'bíddu þar til|gakktu úr skugga um|staðfestu að|athugaðu',
  },
  notAfter: 'getur|til að|ef þú|þegar',
  markers: 'á|að|í|við|hnappinn|tengilinn',
  fillers: 'næst|síðan|svo|þinn|þína|þitt|annaðhvort',
  roles: {
    link: 'tengil(?:inn|linn)|tenglinum|tengilsins',
    button: 'hnapp(?:inn|urinn|num)',
    field: 'reit(?:inn|urinn|num|ina|irnir|unum)',
    list: '\\p{L}*list(?:inn|ann|anum)',
    tab: 'flip(?:ann|inn|anum)',
    checkbox: 'gátreit(?:inn|urinn|num)',
    option: 'valkost(?:inn|urinn|num)|tákn(?:ið|inu)?',
    'menu-item': 'skipun(?:ina|inni)?',
  },
  placeBefore: 'undir|í|á|frá|úr|á síðunni|í hlutanum|efst á|í glugganum',
  placeAfter: 'glugginn|rúðan|hlutinn|síðunni|hlutanum|glugganum|valmyndinni',
  ends: 'til að|ef|þegar|nema|og (?:veldu|smelltu|síðan)|eða|svo að',
  and: 'og|og síðan|síðan|og svo',
  or: 'eða',
  conditions: 'ef|þegar|eftir því|nema',
  negations: 'ekki|aldrei',
  negationFollows: true,
  pronouns: '(?:á )?(?:hann|hana|það|tengilinn|hnappinn|valkostinn)|þann valkost|niðurstöðuna',
  valueMarkers: 'á|í|sem',
  bareNames: true,
  byMeans: 'með því að',
  nameEnds: 'birtist|opnast|er|eru|hefur|getur|verður|þarf|vilt|vill|eftir að|áður en|ekki|aðeins|bara|sem|aftur',
  searchBox: 'leitar(?:reitinn|reitnum|stikuna|stikunni|svæðið)',
  blue: 'blá\\p{L}*',
};
