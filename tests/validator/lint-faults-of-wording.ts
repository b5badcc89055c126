import { german, type Fault } from './lint-faults.ts';

const service = 'Text.\n\n1. Search for **Cost Management + Billing**.\n2. Under **Billing**, select **Invoices**.\n';
const dots = '1. Select **One** now.\n2. Select **Two** now.\n3. Select **Three** now.\n';

/** Faults of words, links and spaces, one each: what is found, and where. */
export const faultsOfWording: Readonly<Record<string, readonly Fault[]>> = {
  'part-wording': [
    {
      markdown:
        'Você vai abrir o portal e depois escolher a fatura.\n\n1. Pesquise **Gerenciamento de Custos + Faturamento**.\n2. No menu, em **Cobrança**, selecione **Faturas**.\n',
      twin: service,
      finds: '3:41 part-wording Faturamento',
    },
    {
      markdown: '在入口網站中選取您的帳戶。\n\n1. 搜尋 **成本管理 + 計費**。\n2. 在 **帳單** 底下，選取 **發票**。\n',
      twin: service,
      finds: '3:16 part-wording 計費',
    },
  ],
  'two-terms': [
    {
      markdown: `${german}1. Wählen Sie eine Zahlungsmethode aus.\n2. Klicken Sie neben der Zahlungsart auf **Löschen**.\n`,
      finds: '4:26 two-terms Zahlungsart',
    },
    { markdown: '請選取您的付款方式，然後選取支付方式。', finds: '1:15 two-terms 支付方式' },
    {
      markdown: 'Чтобы выбрать способ оплаты, нажмите кнопку. Метод оплаты можно удалить.',
      finds: '1:46 two-terms Метод оплаты',
    },
  ],
  'lost-state': [
    {
      markdown: `${german}Der Status wird aktualisiert, um bezahlt zu werden.\n`,
      finds: '3:17 lost-state aktualisiert, um bezahlt zu werden',
    },
    { markdown: '發票的狀態將更新為在清單中支付。請選取您的發票。', finds: '1:7 lost-state 更新為在清單中支付' },
    {
      markdown: `${german}1. Klicken Sie auf **Rechnungen**.\n\nDer Status der Rechnung wird geändert.\n`,
      twin: 'Text.\n\n1. Click **Invoices**.\n\nThe status of the invoice is updated to paid.\n',
      finds: '5:1 lost-state',
    },
  ],
  'lost-colour': [
    {
      markdown: `${german}1. Klicken Sie auf den Link **Jetzt zahlen**.\n`,
      twin: 'Text.\n\n1. Click the blue link **Pay now**.\n',
      finds: '3:4 lost-colour',
    },
  ],
  'search-inside': [
    {
      markdown:
        'Para pagar, siga los pasos en el portal con una cuenta.\n\n1. Busque en **Administración de costos + facturación**.\n',
      finds: '3:16 search-inside Administración de costos + facturación',
    },
    {
      markdown: '1. 在 **成本管理 + 計費** 上搜尋。\n2. 選取您的 **發票**。',
      finds: '1:8 search-inside 成本管理 + 計費',
    },
  ],
  'unpaired-bracket': [
    { markdown: '1. 按一下 [ **發票**。\n2. 選取您的帳戶。', finds: '1:8 unpaired-bracket [' },
    { markdown: 'ポータルで「**請求書**を選択します。', finds: '1:6 unpaired-bracket 「' },
  ],
  spacing: [
    { markdown: 'Select the bill that is due or  past due.\n', finds: '1:31 spacing' },
    { markdown: 'Select **Save** , and then wait.\n', finds: '1:16 spacing' },
    { markdown: 'انقر فوق **الفواتير** ، ثم حدد الفاتورة.\n', finds: '1:22 spacing' },
  ],
  'missing-stop': [{ markdown: `${dots}4. Select **Four** now\n`, finds: '4:22 missing-stop now' }],
  'number-gap': [{ markdown: '1. Select **A**.\n2. Select **B**.\n4. Select **D**.\n', finds: '3:4 number-gap' }],
  'link-text': [
    { markdown: 'Sign in to the [portal.](https://portal.azure.com)\n', finds: '1:23 link-text portal.' },
    { markdown: 'Go to the [portal](https://portal.azure.com)and sign in.\n', finds: '1:12 link-text portal' },
    {
      markdown: '登入 [Azure 入口網站。](https://portal.azure.com)選取您的帳戶。',
      finds: '1:15 link-text Azure 入口網站。',
    },
  ],
  'empty-link': [
    {
      markdown: 'Sign in [](https://portal.azure.com) now.\n',
      finds: '1:12 empty-link https://portal.azure.com',
    },
  ],
};
