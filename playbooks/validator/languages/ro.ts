import { clauseBegin } from './clause.ts';
import type { LanguagePack } from './language-pack.ts';

const begin = clauseBegin('și|apoi|şi', 'pentru|puteți|poate|pot|permite|permit|doriți|să');

export const ro: LanguagePack = {
  code: 'ro',
  common: 'și|în|de|la|pe|cu|nu|să|pentru|este|sau|un|o',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click:
      'faceți clic|selectați|alegeți|apăsați|atingeți|bifați|clic pe|faceţi clic|faceți dublu clic|selectaţi|extindeți|activați|dezactivați|debifați|apăsaţi|bifaţi|alegeţi|clicați|dați clic|selectează|fă clic|comutați|(?:treceți|plasați|poziționați|mutați|mențineți) (?:cu )?(?:mouse-ul|cursorul|indicatorul)(?: mouse-ului)?(?: peste| deasupra)?',
    use: `${begin}(?:utilizați(?= (?:butonul|linkul|filtrul|lista|meniul))|vizualizați|afișați|lansați|goliți)`,
    set: `${begin}(?:setați|definiți|configurați|modificați|schimbați|stabiliți)`,
    by: '(?<!(?:puteți|poate|pot) [^.]*)(?<=\\S\\s)(?:făcând clic|selectând|alegând|apăsând|activând|dezactivând)',
    search: 'căutați|căutare|căutaţi|caută|efectuați o căutare',
    open: 'navigați|accesați|deschideți|mergeți|reveniți|navigaţi|accesaţi|deschideţi|mergeţi|reveniţi|comutați la|treceți la|du-te la|salt la',
    signIn: 'conectați-vă|conectaţi-vă|faceți sign in|conectează-te|autentificați-vă|intrați în|faceți login',
    type: 'introduceți|tastați|completați|introduceţi|tastaţi|completaţi|lipiți|specificați|scrieți|furnizați',
    see: '(?<!(?:doar|numai) )(?:este afișată?|apare|veți vedea|se afișează|sunt afișate|va fi actualizată?|va apărea|se schimbă în|devine|se deschide|se va deschide|va fi modificată?|se va schimba|sunt afișați|vor apărea|se actualizează|se va actualiza|va fi afișată?|vedeți|apar|veți fi (?:redirecționa[tț]i?|direcționat))(?! (?:doar|numai))',
    find: 'găsiți',
    other: `(?<!(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}]+[âi]nd [^.;]*, )acceptați|confirmați|actualizați|urmați|${begin}(?:descărcați|încărcați|copiați|creați|adăugați|eliminați|ștergeți|salvați|închideți|revizuiți|examinați|aplicați|atribuiți|editați|sortați|filtrați|grupați|finalizați)`,
    verify: 'asigurați-vă|verificați|confirmați că|derulați[^,.;:]{0,40}? până la|așteptați până',
  },
  notAfter: '(?:puteți|poate|pot)(?: de asemenea)?|să|pentru a|dacă|după ce|când|fără a|care',
  markers: 'pe|în|la|după|opțiunea|butonul',
  fillers: 'pe|apoi|opțiunea|un|o|dvs\\.?|fie',
  roles: {
    link: 'link(?:ul)?|legătura',
    button: 'butonul?',
    field: 'câmpul?|caseta',
    list: 'lista',
    tab: 'fila',
    checkbox: 'caseta(?: de selectare)?',
    option: 'opțiunea|opțiune',
  },
  kindsFirst: true,
  placeBefore: 'sub|în|din|pe pagina|în secțiunea|în panoul|pe|de la|în partea',
  placeAfter: 'secțiunea',
  ends: 'pentru a|dacă|când|și (?:selectați|faceți|apoi)|sau|din',
  and: 'și|și apoi|apoi',
  or: 'sau|fie',
  conditions:
    '(?<!(?:verificați|alegeți|indicați|selectați|specificați) )dacă|când|în funcție|în cazul|altfel|în caz contrar',
  valueMarkers: 'la|pe|ca|cu|în',
  searchBox: '(?:caseta|bara|câmpul) de căutare',
  negations: 'nu|niciodată|evitați să',
  nameEnds:
    'care|înainte|după|cu|ca|astfel|odată|prin|corespunz\\p{L}*|asociat\\p{L}*|urmat\\p{L}*|până|fără|conform|deoarece|fiecare|din nou|la (?:sfârșitul|începutul)',
  pronouns: '-l|-o|linkul|butonul',
  blue: 'albastr[ău]?',
};
