import { clauseBegin, notPossible } from './clause.ts';
import type { LanguagePack } from './language-pack.ts';

const begin = clauseBegin(
  'e|depois|então|em seguida',
  'para|pode|podem|poderá|permite|permitem|deseja|quer|pretende|que|ao',
);
const free = (words: string) => notPossible(words, 'e', 'pode|podem|poderá|permite|permitem');

export const ptPT: LanguagePack = {
  code: 'pt-PT',
  common: 'o|a|os|as|de|que|e|do|da|em|um|uma|para|está',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click: `clique|selecione|escolha|toque|prima|marque|assinale|faça duplo clique|expanda|ative|desative|desmarque|carregue(?= (?:em|n[oa]s?) )|faça clique|faça clic|escolher|clica|alterne|(?:passe|coloque|posicione|mova|paire|mantenha) o (?:mouse|cursor|ponteiro|rato)(?: do (?:mouse|rato))?|paire|${begin('marcar|desmarcar|expandir|ativar|desativar|premir|pressionar')}|${free('clicar|selecionar')}`,
    use: begin(
      '(?:use|utilize)(?= [oa] (?:botão|link|ligação|filtro|lista|menu|opção|comando|ícone))|visualize|exiba|arraste|mova|limpe',
    ),
    set: begin('defina|definir|configure|configurar|altere|alterar|mude|ajuste|modifique|modificar'),
    by: '(?<=\\S\\s)(?:clicando|selecionando|escolhendo|premindo|ativando|desativando)(?<!(?:pode|podem|poderá) [^.]*)',
    search: 'pesquisar|pesquise|procure|procurar|(?<!de )pesquisa|busque|faça uma pesquisa|buscar',
    open: 'navegue(?: até| para)?|vá(?: para| até)?|aceda|abra|volte|mude para|regresse|navegar|ir para|aceder|abrir',
    signIn: 'inicie sessão|iniciar sessão|inscreva-se|inicie a sessão|entre no|iniciar a sessão|faça login',
    type: 'introduza|escreva|insira|digite|preencha|indique|cole|forneça|especifique|introduzir|inserir',
    see: '(?:for|seja) apresentad[ao]|(?<!(?:só|somente|apenas|que) )(?:(?:é|são|será|serão) (?:exibid|mostrad|atualizad|apresentad|abert|redirecionad)[oa]s?|aparece(?:rá)?|verá|irá ver|muda para|mudará para|passa a|será alterado para|abre-se|é aberto|será aberto|abrirá|aparecem|aparecerá|é apresentado|deverá ver)(?! (?:só|somente|apenas|unicamente))',
    find: 'localize|encontre',
    other: `aceite|confirme|siga|atualize|${begin('baixe|baixar|transfira|transferir|descarregue|carregue(?! em)|carregar|copie|copiar|crie|adicione|adicionar|remova|remover|elimine|exclua|excluir|salve|salvar|guarde|guardar|feche|examine|reveja|revise|analise|aplique|atribua|atribuir|edite|ordene|classifique|filtre|agrupe|conclua')}`,
    verify: 'verifique|certifique-se|confirme que|confirme se|assegure-se|desloque-se[^,.;:]{0,40}? até|aguarde até',
  },
  notAfter: '(?:pode|podem|poderá)(?: também)?|também pode|para|de|ao|que|se|você|após|uma vez|sem|quando|enquanto',
  markers: 'em|no|na|nos|nas|o|a|os|as|por|sobre|ao|à',
  fillers: 'em|no|na|o|a|os|as|um|uma|seu|sua|então|em seguida|ou|opção|a opção',
  roles: {
    link: 'ligação|hiperligação|link',
    button: 'botão(?: de alternância)?',
    field: 'campo|caixa',
    list: 'lista',
    tab: 'separador',
    checkbox: 'caixa(?: de verificação)?',
    option: 'opção(?: de menu)?|ícone|bloco|filtro|comando|item(?: de menu)?|interruptor',
  },
  kindsFirst: true,
  placesFirst: true,
  placeBefore: 'em|no|na|sob|por baixo de|a partir de|do|da|na página|na secção|no painel',
  placeAfter: 'página|secção|painel|menu|lâmina|janela',
  ends: 'para|se|quando|e (?:clique|selecione|escolha|em seguida)|do menu|ou',
  and: 'e|e em seguida|em seguida|depois',
  or: 'ou',
  conditions:
    '(?<!(?:verifique|confirme|escolha|indique|selecione|especifique|determine|que|não|só) |-)se|caso|quando|consoante|dependendo|a menos que|caso contrário|conforme necessário',
  valueMarkers: 'como|para|em|o valor',
  searchBox: '(?:caixa|barra|campo) de (?:pesquisa|procura)',
  onward: '(?:próximo passo|passo seguinte|próxima etapa)',
  negations: 'não|nunca|jamais|evite',
  nameEnds:
    'de (?:suas?|seus?)|que|cuj\\p{L}+|antes|após|com|como|assim|uma vez|através|correspondente\\p{L}*|associad\\p{L}*|seguid\\p{L}*|até|sem|conforme|porque|cada|novamente|de novo|outra vez|no (?:final|fim|início)',
  pronouns: '-?[oa]|o link|a ligação|o botão|a opção',
  blue: 'azul',
};
