import { clauseBegin } from './clause.ts';
import type { LanguagePack } from './language-pack.ts';

const begin = clauseBegin('e|logo|despois', 'para|pode|poden|permite|permiten|desexa|quere|que|ao');

export const gl: LanguagePack = {
  code: 'gl',
  common:
    'unha|ao|súa|seu|non|coa|co|da|do|na|no|ou|máis|dunha|dun|pola|polo|este|esta|hai|para|ás|despois|cando|facturación|faga|páxina|súas|lle|ligazón|tarxeta|enderezo|ficheiro|caixa|orzamento',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click: `seleccióne[oa]s?|escólla[oa]s?|préma[oa]s?|ábra[oa]s?|márque[oa]s?|seleccione|faga (?:dobre )?clic (?:en|sobre)|faga clic|prema|escolla|marque|desmarque|expanda|active(?! directory)|desactive|toque|elixa|(?:pase|sitúe|coloque|manteña) o (?:rato|punteiro|cursor)|${begin('seleccionar|facer clic|premer|escoller|marcar')}`,
    use: begin(
      '(?:use|utilice)(?= [oa] (?:botón|ligazón|filtro|lista|menú|opción))|visualice|arrastre|mova|borre|habilite|deshabilite',
    ),
    set: begin('estableza|defina|configure|cambie|modifique|axuste|cambiar|modificar'),
    by: '(?<=\\S\\s)(?:facendo clic|seleccionando|escollendo|premendo|activando|desactivando)(?<!(?:pode|poden) [^.]*)',
    search: 'busque|procure',
    open: `vaia a|vaia|abra|navegue ata|volva a|cambie a|acceda|${begin('abrir|ir|acceder')}`,
    signIn: 'inicie sesión',
    type: `introduza|escriba|encha|cubra|pegue|especifique|indique|${begin('introducir|escribir')}`,
    see: '(?<!(?:só|soamente|unicamente|que) )(?:amósase|móstrase|móstranse|se mostra|amosarase|aparece|aparecerá|verá|ábrese|abrirase|actualízase|cambia a|pasa a|será redirixid[oa]|redirixirase)(?! (?:só|soamente|unicamente))',
    find: 'localice|atope',
    other: `acepte|confirme|actualice|siga|${begin('descargue|descargar|cargue|cargar|copie|cree|engada|engadir|quite|elimine|eliminar|garde|gardar|peche|revise|revisar|aplique|asigne|edite|ordene|filtre|agrupe|complete')}`,
    verify: 'asegúrese de|verifique|comprobe|desprácese[^,.;:]{0,40}? ata',
  },
  notAfter: '(?:pode|poden)(?: tamén)?|para|de|ao|se|que|cando|sen|tras|unha vez',
  markers: 'en|n[ao]s?|ao|á|a|o|os|as|sobre|por',
  fillers: 'en|n[ao]s?|o|a|os|as|un|unha|seu|súa|logo|despois|opción',
  roles: {
    link: 'ligazón',
    button: 'botón',
    field: 'campo|cadro',
    list: 'lista',
    tab: 'lapela',
    checkbox: 'caixa(?: de verificación)?',
    option: 'opción(?: de menú)?|icona|filtro|comando|elemento|interruptor|conmutador',
  },
  kindsFirst: true,
  placesFirst: true,
  placeBefore: 'baixo|en|no|na|dentro de|desde|na páxina|na sección|no panel|debaixo de',
  placeAfter: 'páxina|sección|panel|menú|xanela',
  ends: 'para|se|e (?:despois|logo|seleccione|prema)|ou|cando',
  and: 'e|e despois|despois|e logo',
  or: 'ou',
  conditions:
    '(?<!(?:comprobe|verifique|escolla|indique|seleccione|que|non|só) |-)se(?! mostra)|cando|en caso de|segundo|dependendo|en caso contrario|a menos que',
  valueMarkers: 'en|como|a|por',
  searchBox: '(?:cadro|barra|caixa) de busca',
  negations: 'non|nunca|xamais|evite',
  nameEnds:
    'd[ao]s? (?:súas?|seus?)|que|cux\\p{L}+|antes|tras|con|como|así|unha vez|mediante|correspondente\\p{L}*|asociad\\p{L}*|seguid\\p{L}*|ata|sen|porque|cada|de novo|outra vez|ao (?:final|inicio)',
  enclitics: 'seleccióne[oa]s?|escólla[oa]s?|préma[oa]s?|ábra[oa]s?|márque[oa]s?',
  pronouns: 'o|a|a ligazón|o botón',
  blue: 'azul',
};
