import { clauseBegin } from './clause.ts';
import type { LanguagePack } from './language-pack.ts';

const begin = clauseBegin('și|apoi', 'pentru|puteți|poate|pot|permite|permit|doriți|să');

/** Old texts have cedillas where commas belong. */
function both(words: string): string {
  return words.replaceAll('ș', '[șş]').replaceAll('ț', '[țţ]');
}

/** The same for each of several texts. */
function allBoth<Key extends string>(texts: Readonly<Record<Key, string>>): Partial<Record<Key, string>> {
  const pairs = (Object.keys(texts) as Key[]).map(key => [key, both(texts[key])]);
  return Object.fromEntries(pairs) as Partial<Record<Key, string>>;
}

export const ro: LanguagePack = {
  code: 'ro',
  common: 'și|şi|în|de|la|pe|cu|nu|să|pentru|este|sau|un|o',
  order: 'verb-first',
  spaced: true,
  verbs: allBoth({
    click: `faceți clic|selectați|alegeți|apăsați|atingeți|bifați|(?<!făcând |făcut )clic pe|faceți dublu clic|extindeți|activați|dezactivați|debifați|clicați|dați clic|selectează|fă clic|${begin('apasă|alege|bifează|debifează')}|comutați|(?:treceți|plasați|poziționați|mutați|mențineți) (?:cu )?(?:mouse-ul|cursorul|indicatorul)(?: mouse-ului)?(?: peste| deasupra)?`,
    use: begin(
      '(?:utilizați|folosiți)(?= (?:butonul|linkul|filtrul|lista|meniul|opțiunea))|vizualizați|glisați|trageți|afișați|lansați|goliți',
    ),
    set: begin('setați|definiți|configurați|modificați|schimbați|stabiliți'),
    by: '(?<=\\S\\s)(?:făcând clic|selectând|alegând|apăsând|activând|dezactivând)(?<!(?:puteți|poate|pot) [^.]*)',
    search: 'căutați|(?<!de )căutare|caută|efectuați o căutare',
    open: `navigați|accesați|deschideți|mergeți|reveniți|comutați la|treceți la|du-te la|salt la|${begin('accesează|navighează|deschide|mergi')}`,
    signIn: 'conectați-vă|faceți sign in|conectează-te|autentificați-vă|intrați în|faceți login',
    type: `introduceți|tastați|completați|lipiți|specificați|scrieți|furnizați|${begin('introdu|tastează|scrie')}`,
    see: '(?<!(?:doar|numai|care) )(?:este afișată?|apare|veți vedea|se afișează|sunt afișate|va fi actualizată?|va apărea|se schimbă în|devine|se deschide|se va deschide|va fi modificată?|se va schimba|sunt afișați|vor apărea|se actualizează|se va actualiza|va fi afișată?|vedeți|apar|veți fi (?:redirecționa(?:t|ți)|direcționat))(?! (?:doar|numai))',
    find: 'găsiți',
    other: `acceptați(?<!(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}]+[âi]nd [^.;]*, acceptați)|confirmați|actualizați|urmați|${begin('descărcați|încărcați|copiați|creați|adăugați|eliminați|ștergeți|salvați|închideți|revizuiți|examinați|aplicați|atribuiți|editați|sortați|filtrați|grupați|finalizați')}`,
    verify:
      'derulați(?: în jos| în sus)?(?: până)? la|asigurați-vă|verificați|confirmați că|derulați[^,.;:]{0,40}? până la|așteptați până',
  }),
  notAfter: both('(?:puteți|poate|pot)(?: de asemenea)?|să|pentru a|dacă|după ce|când|fără a|care'),
  markers: 'pe|în|la|după|opțiunea|butonul',
  fillers: both('pe|apoi|opțiunea|un|o|dvs\\.?|fie'),
  roles: {
    link: 'link(?:ul)?|legătura',
    button: 'butonul?',
    field: 'câmpul?|caseta',
    list: 'lista',
    tab: 'fila',
    checkbox: 'caseta(?: de selectare)?',
    option: 'opțiunea(?: de meniu)?|opțiune|pictograma|filtrul|comanda|elementul|comutatorul?',
  },
  kindsFirst: true,
  placesFirst: true,
  placeBefore: both('sub|în|din|pe pagina|în secțiunea|în panoul|pe|de la|în partea'),
  placeAfter: both('secțiunea|pagina|meniul|fereastra|panoul'),
  ends: both('pentru a|dacă|când|și (?:selectați|faceți|apoi)|sau|din'),
  and: both('și|și apoi|apoi'),
  or: 'sau|fie',
  conditions:
    '(?<!(?:verificați|alegeți|indicați|selectați|specificați|până) )(?:dacă|când)|în funcție|în cazul|altfel|în caz contrar',
  valueMarkers: 'la|pe|ca|cu|în',
  searchBox: '(?:caseta|bara|câmpul) de căutare',
  negations: 'nu|niciodată|evitați să',
  nameEnds:
    'care|pentru|înainte|după|cu|ca|astfel|odată|prin|corespunz\\p{L}*|asociat\\p{L}*|urmat\\p{L}*|până|fără|conform|deoarece|fiecare|din nou|(?:de )?la (?:sfârșitul|începutul)',
  pronouns: '-l|-o|linkul|butonul',
  blue: 'albastr[ău]?',
};
