import { clauseBegin, notPossible } from './clause.ts';
import type { LanguagePack } from './language-pack.ts';

const begin = clauseBegin('i|després|tot seguit', 'per|podeu|pot|poden|permet|permeten|voleu|que|en|de');
const free = (words: string) => notPossible(words, 'i', 'podeu|pot|poden|permet');

export const ca: LanguagePack = {
  code: 'ca',
  common: 'el|la|els|les|de|que|i|en|un|una|per|es',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click: `amplieu|feu clic|fes clic|seleccioneu|selecciona|trieu|tria|premeu|feu doble clic|desplegueu|expandiu|activeu|desactiveu|desmarqueu|marqueu|prem|${free('fer clic|seleccionar')}|piqueu|${begin('triar|prémer|marcar|desmarcar|activar|desactivar')}|(?:passeu|col·loqueu|situeu|moveu|manteniu) (?:el (?:ratolí|punter|cursor))(?: del ratolí)?(?: per)?`,
    use: begin(
      "feu servir(?= (?:el|la|l[’']) ?(?:botó|enllaç|filtre|llista|menú))|visualitzeu|arrossegueu|esborreu|habiliteu|inhabiliteu",
    ),
    set: begin('establiu|definiu|configureu|canvieu|modifiqueu|ajusteu|establir|canviar|modificar'),
    by: '(?<=\\S\\s)(?:fent clic|seleccionant|triant|prement|activant|desactivant)(?<!(?:podeu|pot|poden) [^.]*)',
    search: 'cerqueu|cerca|busqueu|busca',
    open: `aneu|navegueu|obriu|torneu|vés|ves|obre|accediu|${begin('obrir|anar a')}`,
    signIn: 'inicieu la sessió|inicieu sessió|inicia la sessió|inicia sessió|entreu',
    type: `introduïu|escriviu|especifiqueu|introdueix|escriu|empleneu|ompliu|enganxeu|proporcioneu|indiqueu|${begin('introduir|escriure')}`,
    see: "(?<!(?:només|únicament|que) )(?:es mostra|es mostrarà|apareix|veureu|s[’']actualitzarà|canvia a|passa a|s[’']obre|es mostren|apareixerà|s[’']obrirà|veuràs|es canviarà|(?:se us|us) redirigi(?:rà|m))(?! (?:només|únicament))",
    find: 'trobeu|busqueu la',
    other: `(?<!^(?:al|en) [^,.;]*, )accepteu|confirmeu|seguiu|${begin('baixeu|descarregueu|pengeu|carregueu|copieu|creeu|afegiu|suprimiu|elimineu|deseu|tanqueu|reviseu|apliqueu|assigneu|actualitzeu|editeu|ordeneu|filtreu|agrupeu|completeu')}`,
    verify:
      'espereu fins que|assegureu-vos|comproveu que|comproveu|verifiqueu|desplaceu-vos[^,.;:]{0,40}? fins a|espereu que',
  },
  notAfter: '(?:podeu|pot|poden)(?: també)?|per|de|si|en|al|un cop|que|sense|quan',
  markers: 'a|al|en|el|la|els|les|per|sobre',
  fillers: "bé|a|al|el|la|els|les|l[’']|un|una|després|tot seguit|opció",
  roles: {
    link: 'enllaç',
    button: 'botó',
    field: 'camp|quadre',
    list: 'llista',
    tab: 'pestanya',
    checkbox: 'casella',
    option: 'opció(?: de menú)?|icona|filtre|ordre|element|commutador|interruptor',
  },
  kindsFirst: true,
  placesFirst: true,
  placeBefore: 'a|als?|en|sota|dins de|des de|a la pàgina|a la secció',
  placeAfter: 'secció|pàgina|panell|menú|finestra|subfinestra',
  ends: 'per|si|quan|i (?:feu|seleccioneu|trieu)|o',
  and: 'i|i després|després',
  or: 'o',
  conditions:
    '(?<!(?:comproveu|verifiqueu|trieu|indiqueu|seleccioneu|especifiqueu) )si|quan|en cas|segons|altrament|a menys que|tret que',
  valueMarkers: 'en|com(?: a)?|a|per',
  searchBox: '(?:quadre|barra|camp) de cerca',
  negations: 'no|mai|eviteu',
  nameEnds:
    'de (?:la|les) vostr\\p{L}+|que|abans|amb|com|així|un cop|mitjançant|corresponent\\p{L}*|associad\\p{L}*|seguit\\p{L}*|fins|sense|perquè|cada|de nou|un altre cop|al (?:final|principi)',
  pronouns: "-lo|-la|l[’']enllaç",
  blue: 'blau',
};
