import type { LanguagePack } from './language-pack.ts';

export const it: LanguagePack = {
  code: 'it',
  common: 'il|lo|la|di|che|e|per|un|una|del|della|nel|è',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click:
      'fare clic|fai clic|selezionare|seleziona|scegliere|scegli|premere|premi|toccare|clicca(?:re)?|fare doppio clic|espandere|espandi|attivare|attiva|abilitare|abilita|disattivare|deselezionare|spuntare|tocca|fate clic|selezionate|disabilitare',
    search: 'cercare|cerca|ricercare|cercate|eseguire una ricerca',
    open: 'passare|passa|andare|vai|aprire|apri|accedere alla pagina|tornare|esplorare|tornate|torna|andate|scorrere|scorri|passate',
    signIn:
      "accedere|accedi|eseguire l[’']accesso|esegui l[’']accesso|effettuare l[’']accesso|accedete|effettua l[’']accesso",
    type: 'immettere|immetti|inserire|inserisci|digitare|digita|compilare|compila|specificare|scrivere|incollare|immettete|fornire',
    see: 'viene visualizzat[oa]|verrà visualizzat[oa]|verranno visualizzat[ei]|verrà aggiornato|appare|sarà visualizzat[oa]|diventa|cambia in|passa a|si apre|si aprirà|verrà aperto|vengono visualizzat[ei]|apparirà|compare|cambierà in|viene aggiornato|vedrai|vedrete|sarà aggiornato',
    find: 'trovare|trova|individuare|individua',
    other: 'accettare|accetta|confermare|conferma|seguire|segui|aggiornare',
    verify: 'verificare|verifica|assicurarsi|assicurati|controllare',
  },
  notAfter: 'per|di|a|da|può|puoi|possibile|dopo aver|potrebbe essere necessario|è possibile|che',
  markers: 'su|in|per|il|la|le|i|gli|lo|a|al|alla|sul|sulla',
  fillers: "su|il|la|le|i|gli|lo|un|una|l[’']|quindi|poi|sul|sulla|opzione|l[’']opzione",
  roles: {
    link: 'collegamento|link',
    button: 'pulsante',
    field: 'campo|casella',
    list: 'elenco',
    tab: 'scheda',
    checkbox: 'casella(?: di controllo)?',
    option: 'opzione',
  },
  placeBefore: "in|su|nel|nella|nell[’']|sotto|nella parte|da|dal|dalla|del|della|nella pagina|nella sezione",
  placeAfter: 'pagina|sezione|riquadro|menu|pannello|finestra',
  ends: 'per|se|quando|e (?:quindi|fare|fai|selezionare|seleziona)|dal|dalla|o',
  and: 'e|e quindi|quindi|e poi',
  or: 'o|oppure',
  conditions: 'se|quando|a seconda|in base',
  onward: '(?:passaggio|passo) successivo',
  negations: 'non|mai|evitare di',
  pronouns: "lo|la|il collegamento|il pulsante|l[’']opzione",
  blue: 'blu',
};
