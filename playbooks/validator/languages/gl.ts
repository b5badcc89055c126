import type { LanguagePack } from './language-pack.ts';

export const gl: LanguagePack = {
  code: 'gl',
  common:
    'unha|ao|súa|seu|non|coa|co|da|do|na|no|ou|máis|dunha|dun|pola|polo|este|esta|hai|para|ás|despois|cando|facturación|faga',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click:
      'seleccione|faga (?:dobre )?clic (?:en|sobre)|faga clic|prema|escolla|marque|desmarque|expanda|active|desactive|toque|elixa',
    search: 'busque|procure',
    open: 'vaia a|vaia|abra|navegue ata|volva a|cambie a|desprácese',
    signIn: 'inicie sesión',
    type: 'introduza|escriba|encha|pegue|especifique',
    see: 'amósase|móstrase|aparece|aparecerá|verá|ábrese|abrirase|actualízase|cambia a|pasa a',
    find: 'localice|atope',
    other: 'acepte|confirme|actualice|siga',
    verify: 'asegúrese de|verifique|comprobe',
  },
  notAfter: 'pode|para|se|que|cando|despois de',
  markers: 'en|a|o|os|as|sobre|por',
  fillers: 'o|a|os|as|un|unha|seu|súa|logo|despois|opción',
  roles: {
    link: 'ligazón',
    button: 'botón',
    field: 'campo|cadro',
    list: 'lista',
    tab: 'lapela',
    checkbox: 'caixa de verificación',
    option: 'opción',
  },
  placeBefore: 'baixo|en|no|na|dentro de|desde|na páxina|na sección|no panel|debaixo de',
  placeAfter: 'páxina|sección|panel|menú|xanela',
  ends: 'para|se|e (?:despois|logo|seleccione|prema)|ou|cando',
  and: 'e|e despois|despois|e logo',
  or: 'ou',
  conditions: 'se|cando|en caso de|segundo|dependendo',
  negations: 'non|nunca|xamais',
  pronouns: 'o|a|a ligazón|o botón',
  blue: 'azul',
};
