import { clauseBegin, notPossible } from './clause.ts';
import type { LanguagePack } from './language-pack.ts';

const begin = clauseBegin('e|quindi|poi|ed', 'per|può|possono|puoi|possibile|consente|consentono|vuole|desidera|di|da');
const free = (words: string) => notPossible(words, 'e|quindi', 'possibile|può|possono|puoi|consente');

export const it: LanguagePack = {
  code: 'it',
  common: 'il|lo|la|di|che|e|per|un|una|del|della|nel|è',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click: `selezionarl[oaie]|selezional[oaie]|sceglierl[oaie]|aprirl[oaie]|premerl[oaie]|attivarl[oaie]|(?:${free('fare')}|fai)(?: quindi| poi)? clic|${begin('si (?:fa clic|seleziona|sceglie|preme)')}|${free('selezionare')}|seleziona|scegliere|scegli|premere|premi|toccare|clicca(?:re)?|fare doppio clic|espandere|espandi|attivare|attiva|abilitare|abilita|disattivare|deselezionare|spuntare|tocca|fate clic|selezionate|scegliete|premete|cliccate|disabilitare|(?:posizionare|posiziona|spostare|passare|passa) (?:il (?:puntatore|cursore|mouse))(?: del mouse)?(?: sopra)?`,
    use: begin(
      "(?:usare|usa|utilizzare)(?= (?:il |la |l[’'])(?:pulsante|collegamento|filtro|elenco|menu|opzione|comando|icona))|visualizzare|avviare|trascinare|trascina|disattiva|deseleziona",
    ),
    set: begin(
      'impostare|imposta|configurare|configura|cambiare|cambia(?! in)|modificare|modifica|modificate|definire',
    ),
    by: '(?<=\\S\\s)(?:facendo clic|selezionando|scegliendo|premendo|attivando|disattivando)(?<!(?:può|possono|puoi|possibile) [^.]*)',
    search: 'cercare|cerca|ricercare|cercate|eseguire una ricerca',
    open: 'passare|passa|andare|vai|aprire|apri|accedere alla pagina|tornare|esplorare|tornate|torna|andate|passate|aprite|acced(?:ere|i|ete)(?= (?:a (?!azure|microsoft|https?)|alla (?:pagina|sezione|scheda)))',
    signIn:
      "accedere|accedi|eseguire l[’']accesso|esegui l[’']accesso|effettuare l[’']accesso|accedete|effettua l[’']accesso",
    type: 'immettere|immetti|inserire|inserisci|digitare|digita|compilare|compila|specificare|scrivere|scrivi|incollare|immettete|inserite|digitate|fornire|indicare',
    see: '(?<!(?:solo|soltanto|solamente|che) )(?:viene visualizzat[oa]|verrà visualizzat[oa]|verranno visualizzat[ei]|verrà aggiornato|appare|sarà visualizzat[oa]|diventa|cambia in|passa a|si apre|si aprirà|verrà aperto|vengono visualizzat[ei]|apparirà|compare|cambierà in|viene aggiornato|vedrai|vedrete|sarà aggiornato|(?:viene|verrà) apert[oa]|(?:verrà|verrai|verrete|sarà|sarai) reindirizzat[oaie]|si (?:verrà|viene) reindirizzati)(?! (?:solo|soltanto|solamente|unicamente|esclusivamente))',
    find: 'trovare|trova|individuare|individua',
    other: `accettare|accetta|confermare|conferma|seguire|segui|aggiornare|${begin('scaricare|scarica|caricare|carica|copiare|copia|creare|aggiungere|aggiungi|rimuovere|rimuovi|eliminare|elimina|salvare|salva|chiudere|chiudi|esaminare|esamina|rivedere|controllare i|chiudete|scaricate|applicare|applica|assegnare|assegna|aggiorna|ordinare|filtrare|raggruppare|completare|completa')}`,
    verify:
      'verificare|verifica|assicurarsi|assicurati|controllare(?! i )|(?:scorrere|scorri)[^,.;:]{0,40}? fino a(?:ll[ae]|l|gli|i)?|attendere che',
  },
  notAfter:
    '(?:può|puoi|possono|possibile)(?: anche| inoltre)?|per|di|a|da|dopo aver|una volta|potrebbe essere necessario|che|si|senza|prima di',
  markers: "su|in|per|il|la|le|i|gli|lo|a|al|alla|sul|sulla|sull[’']|all[’']|l[’']",
  fillers: "su|il|la|le|i|gli|lo|un|una|l[’']|quindi|poi|sul|sulla|sull[’']|opzione|l[’']opzione",
  roles: {
    link: 'collegamento|link',
    button: 'pulsante',
    field: 'campo|casella',
    list: 'elenco',
    tab: 'scheda',
    checkbox: 'casella(?: di controllo)?',
    option: 'opzione(?: di menu)?|icona|filtro|comando|voce(?: di menu)?|interruttore',
  },
  kindsFirst: true,
  placesFirst: true,
  placeBefore: "in|su|nel|nella|nell[’']|sotto|nella parte|da|dal|dalla|del|della|nella pagina|nella sezione",
  placeAfter: 'pagina|sezione|riquadro|menu|pannello|finestra',
  ends: 'per|se|quando|e (?:quindi|fare|fai|selezionare|seleziona)|dal|dalla|o',
  and: 'e|e quindi|quindi|e poi',
  or: 'o|oppure',
  conditions:
    '(?<!(?:verificare|scegliere|indicare|specificare|selezionare|controllare|decidere|determinare) )se|quando|a seconda|in base|qualora|altrimenti|in caso contrario|a meno che|nel caso|in caso di',
  leadsTo: 'fino a|finché',
  valueMarkers: 'su|come|in|a',
  searchBox: '(?:casella|barra|campo) di ricerca',
  onward: '(?:passaggio|passo) successivo',
  negations: 'non|mai|evitare|evita',
  nameEnds:
    'che|cui|prima|dopo|con|come|una volta|tramite|corrispondent\\p{L}*|associat\\p{L}*|presente|visualizzat\\p{L}*|seguit\\p{L}*|fino|senza|secondo|perché|ogni|di nuovo|nuovamente|alla fine|in modo',
  enclitics: 'selezionarl[oaie]|selezional[oaie]|sceglierl[oaie]|aprirl[oaie]|premerl[oaie]|attivarl[oaie]',
  pronouns: "lo|la|il collegamento|il pulsante|l[’']opzione",
  blue: 'blu',
};
