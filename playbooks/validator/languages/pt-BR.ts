import { clauseBegin, notPossible } from './clause.ts';
import type { LanguagePack } from './language-pack.ts';

const begin = clauseBegin(
  'e|depois|então|em seguida',
  'para|pode|podem|poderá|permite|permitem|deseja|quer|pretende|que|ao',
);
const free = (words: string) => notPossible(words, 'e', 'pode|podem|poderá|permite|permitem');

export const ptBR: LanguagePack = {
  code: 'pt-BR',
  common: 'o|a|os|as|de|que|e|do|da|em|um|uma|para|você',
  order: 'verb-first',
  spaced: true,
  verbs: {
    click: `clique duas vezes|clique|selecione|escolha|toque|pressione|marque|expanda|habilite|ative|desabilite|desative|desmarque|aperte|clica|escolher|alterne|(?:passe|coloque|posicione|mova|paire|mantenha) o (?:mouse|cursor|ponteiro|rato)(?: do (?:mouse|rato))?|focalize|${begin('marcar|desmarcar|expandir|habilitar|ativar|desativar|desabilitar|pressionar')}|${free('clicar|selecionar')}`,
    use: begin(
      '(?:use|utilize)(?= [oa] (?:botão|link|filtro|lista|menu|opção|comando|ícone))|visualize|exiba|arraste|mova|limpe',
    ),
    set: begin('defina|definir|configure|configurar|altere|alterar|mude|ajuste|modifique|modificar'),
    by: '(?<=\\S\\s)(?:clicando|selecionando|escolhendo|pressionando|ativando|desativando)(?<!(?:pode|podem|poderá) [^.]*)',
    search: 'pesquisar|pesquise|procure|procurar|busque|buscar|faça uma pesquisa|pesquisa(?= )',
    open: 'navegue(?: até| para)?|vá(?: para| até)?|acesse|abra|volte|aceda|ir para|alterne para|retorne|navegar|acessar|abrir',
    signIn: 'entre no|entre na|entrar no|faça login|inicie sessão|iniciar sessão|faça logon|conecte-se|fazer logon',
    type: 'insira|digite|introduza|preencha|escreva|inserir|cole|forneça|informe|especifique|digitar',
    see: '(?:for|seja) exibid[ao]|(?<!(?:só|somente|apenas|que) )(?:(?:é|são|será|serão) (?:exibid|mostrad|atualizad|apresentad|abert|redirecionad)[oa]s?|aparece(?:rá)?|você verá|verá|irá ver|muda para|mudará para|passa a ser|será alterado para|será aberto|será aberta|abrirá|é aberto|são exibidas|aparecerá|aparecem|deve ver)(?! (?:só|somente|apenas|unicamente))',
    find: 'localize|encontre',
    other: `aceite|confirme|siga|atualize|${begin('baixe|baixar|transfira|transferir|descarregue|carregue(?! em)|carregar|copie|copiar|crie|adicione|adicionar|remova|remover|elimine|exclua|excluir|salve|salvar|guarde|guardar|feche|examine|reveja|revise|analise|aplique|atribua|atribuir|edite|ordene|classifique|filtre|agrupe|conclua')}`,
    verify: 'verifique|certifique-se|confirme que|confirme se|garanta|role[^,.;:]{0,40}? até|aguarde até',
  },
  notAfter: '(?:pode|podem|poderá)(?: também)?|para|de|ao|que|você|após|uma vez|sem|quando|enquanto',
  markers: 'em|no|na|nos|nas|o|a|os|as|por|sobre|ao|à',
  fillers: 'em|no|na|o|a|os|as|um|uma|seu|sua|então|em seguida|ou|opção|a opção',
  roles: {
    link: 'link|ligação|hiperligação',
    button: 'botão(?: de alternância)?',
    field: 'campo|caixa',
    list: 'lista',
    tab: 'guia|separador',
    checkbox: 'caixa(?: de seleção)?',
    option: 'opção(?: de menu)?|ícone|bloco|filtro|comando|item(?: de menu)?|interruptor',
  },
  kindsFirst: true,
  placesFirst: true,
  placeBefore: 'em|no|na|sob|abaixo de|dentro de|a partir de|do|da|na página|na seção|no painel',
  placeAfter: 'página|seção|painel|menu|folha|janela',
  ends: 'para|se|quando|e (?:clique|selecione|escolha|em seguida)|do menu|ou',
  and: 'e|e em seguida|em seguida|depois',
  or: 'ou',
  conditions:
    '(?<!(?:verifique|confirme|escolha|indique|selecione|especifique|determine|que|não|só) |-)se|caso|quando|dependendo|a menos que|senão|conforme necessário',
  valueMarkers: 'como|para|em|o valor',
  searchBox: '(?:caixa|barra|campo) de (?:pesquisa|busca)',
  onward: '(?:próxima etapa|próximo passo|etapa seguinte|passo seguinte)',
  negations: 'não|nunca|jamais|evite',
  nameEnds:
    'de (?:suas?|seus?)|que|cuj\\p{L}+|antes|após|com|como|assim|uma vez|através|correspondente\\p{L}*|associad\\p{L}*|seguid\\p{L}*|até|sem|conforme|porque|cada|novamente|de novo|outra vez|no (?:final|fim|início)',
  pronouns: '-?[oa]|o link|o botão|a opção',
  blue: 'azul',
};
