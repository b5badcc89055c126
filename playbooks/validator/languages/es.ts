import { clauseBegin, notPossible } from './clause.ts';
import type { LanguagePack } from './language-pack.ts';

const begin = clauseBegin('y|e|luego|después', 'para|puede|pueden|podrá|permite|permiten|desea|quiere|que|al');
const free = (words: string) => notPossible(words, 'y|e', 'puede|pueden|podrá|permite|permiten');

export const es: LanguagePack = {
  code: 'es',
  common: 'el|la|los|las|de|que|y|en|un|una|para|su|se',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click: `selecciónel[oa]s?|elíjal[oa]s?|púlsel[oa]s?|ábral[oa]s?|presiónel[oa]s?|márquel[oa]s?|actível[oa]s?|(?:haga|haz|${free('hacer')}) clic|seleccione|selecciona|elija|elige|pulse|presione|active(?= la)|marque|haga doble clic|expanda|habilite|desactive|deshabilite|desmarque|active(?! directory)|despliegue|toque|${free('seleccionar')}|haga clic|${begin('se (?:hace clic|selecciona|elige|pulsa)')}|${begin('clic(?= en)')}|(?:hagan|dé) clic|seleccionen|pinche|oprima|${begin('activar|desactivar|marcar|desmarcar|expandir|elegir|pulsar|presionar|pulsa|marca|expande|activa|desactiva|toca|presiona')}|(?:mantenga|sitúe|coloque|pase|mueva) (?:el (?:puntero|cursor|mouse|ratón))(?: del (?:mouse|ratón))?`,
    use: begin(
      '(?:use|utilice|utilizar)(?= (?:el|la) (?:botón|vínculo|enlace|filtro|lista|menú|opción|comando|icono))|visualice|arrastre|mueva|inicie(?! (?:la )?sesión)|borre',
    ),
    set: begin(
      'establezca|establece|establecer|configure|configura|configurar|defina|definir|cambie|cambia|cambiar|ajuste|modifique|modificar',
    ),
    by: '(?<=\\S\\s)(?:haciendo clic|seleccionando|eligiendo|pulsando|presionando|activando|desactivando)(?<!(?:puede|pueden|podrá) [^.]*)',
    search: 'buscar|busque|busca',
    open: `navegue|vaya|ve a|diríjase|abra|acceda|vuelva|cambie a|regrese|navegar|${begin('abrir|ir|acceder|abre|navega|accede|vuelve')}`,
    signIn: 'inicie sesión|inicia sesión|iniciar sesión|inicie la sesión|entre en',
    type: `escriba|introduzca|especifique|ingrese|rellene|rellena|escribe|introduce|proporcione|pegue|complete(?= (?:el|los) (?:campo|formulario))|indique|${begin('escribir|introducir|especificar|ingresar')}`,
    see: 'aparezca|se muestre|(?<!(?:solo|sólo|solamente|únicamente|que) )(?:se (?:muestra|muestran|mostrará|abre|actualizará)|aparece(?:rá)?|verá|aparecen|cambia a|cambiará a|pasa a|se abrirá|se abren|se actualiza|se mostrarán|verás|aparecerán|debería ver|cambia|se (?:le )?redirig(?:e|irá)|será redirigido)(?! (?:solo|sólo|solamente|únicamente))',
    find: 'busque (?:el|la)|encuentre|localice',
    other: `acepte|confirme|siga|complete|actualice|${begin('descargue|descargar|cargue|cargar|copie|copiar|cree|agregue|agregar|añada|añadir|quite|elimine|eliminar|guarde|guardar|cierre|revise|revisar|aplique|asigne|asignar|edite|ordene|filtre|agrupe|realice')}`,
    verify: 'compruebe|asegúrese|verifique|desplácese[^,.;:]{0,40}? hasta|espere (?:a|hasta) que',
  },
  notAfter: '(?:puede|pueden|podrá)(?: también| además)?|para|de|al|si|que|tras|sin|una vez|cuando|mientras|aunque',
  markers: 'en|el|la|los|las|sobre|por|a|al',
  fillers: 'en|el|la|los|las|un|una|su|sus|luego|después|a continuación|bien|opción|la opción',
  roles: {
    link: 'vínculo|enlace',
    button: 'botón(?: de alternancia)?',
    field: 'campo|cuadro',
    list: 'lista',
    tab: 'pestaña',
    checkbox: 'casilla',
    option: 'opción(?: de(?:l)? menú)?|icono|mosaico|filtro|comando|elemento|interruptor|conmutador',
  },
  kindsFirst: true,
  placesFirst: true,
  placeBefore: 'en|debajo de|bajo|dentro de|desde|en la página|en el panel|en la sección|de la parte|del',
  placeAfter: 'página|panel|sección|menú|hoja',
  ends: 'para|si|cuando|y (?:haga|seleccione|elija|luego)|desde|o',
  and: 'y|e|y luego|y después|a continuación',
  or: 'o|u',
  conditions:
    '(?<!(?:compruebe|verifique|elija|seleccione|indique|especifique|determine) )si|cuando|en caso de|en función de|según|en caso contrario|de lo contrario|a menos que|siempre que',
  valueMarkers: 'en|como|a|por|el valor',
  searchBox: '(?:cuadro|barra|campo) de búsqueda',
  onward: '(?:siguiente paso|paso siguiente)',
  negations: 'no|nunca|jamás|evite|evita',
  nameEnds:
    'de (?:sus?|est[ae])|que|cuy\\p{L}+|antes|tras|al (?:final|principio)|con|como|así|una vez|mediante|correspondiente\\p{L}*|asociad\\p{L}*|seguid\\p{L}*|hasta|sin|según|porque|cada|de nuevo|otra vez',
  enclitics: 'selecciónel[oa]s?|elíjal[oa]s?|púlsel[oa]s?|ábral[oa]s?|presiónel[oa]s?|márquel[oa]s?|actível[oa]s?',
  pronouns: 'lo|la|el vínculo|el botón|la opción',
  blue: 'azul',
};
