/** Enough German for its language to be told. */
export const german = 'Wählen Sie im Portal das aus, was Sie brauchen, und klicken Sie dann auf die Schaltfläche.\n\n';

export interface Fault {
  markdown: string;
  twin?: string;
  /** Line, column, rule, and the words that it is about. */
  finds: string;
}

/** One fault each: what is found, and where. */
export const faults: Readonly<Record<string, readonly Fault[]>> = {
  'two-wordings': [
    {
      markdown: `${german}1. Wählen Sie **Jetzt zahlen** aus.\n2. Wählen Sie **Sofort zahlen** aus.\n`,
      twin: 'Text.\n\n1. Select **Pay now**.\n2. Select **Pay now**.\n',
      finds: '4:17 two-wordings Sofort zahlen',
    },
  ],
  'portal-wording': [
    {
      markdown: `${german}1. Wählen Sie **Sofort zahlen** aus.\n`,
      twin: 'Text.\n\n1. Select **Pay now**.\n',
      finds: '3:17 portal-wording Sofort zahlen',
    },
  ],
  untranslated: [
    {
      markdown: `${german}1. Wählen Sie **Rechnungen** aus.\n2. Click **Speichern**.\n`,
      finds: '4:4 untranslated Click Speichern.',
    },
    {
      markdown: `${german}1. Klicken Sie in the new blade auf **Rechnungen**.\n`,
      finds: '3:16 untranslated in the new blade',
    },
    {
      markdown: `${german}1. Wählen Sie **Rechnungen** aus.\n2. In the new blade, select your card and click it.\n`,
      finds: '4:4 untranslated In the new blade, select your card and click it.',
    },
    {
      markdown: `${german}1. Wählen Sie **Pay jetzt** aus.\n`,
      twin: 'Text.\n\n1. Select **Pay now**.\n',
      finds: '3:17 untranslated Pay jetzt',
    },
  ],
  'portal-term': [
    {
      markdown: 'У новому лезі виберіть **Рахунки**, а потім натисніть кнопку для оплати.',
      finds: '1:10 portal-term лезі',
    },
    { markdown: 'În noua lamă, selectați **Facturi** și apoi faceți clic pe buton.', finds: '1:9 portal-term lamă' },
    { markdown: '새 칼날에서 **송장**을 선택하고 단추를 클릭하세요.', finds: '1:3 portal-term 칼날' },
    { markdown: '1. 在新的刀片式伺服器中，按一下 [ **發票** ]。', finds: '1:7 portal-term 刀片式伺服器' },
  ],
  'repeated-alternative': [
    {
      markdown: `${german}Wenn sie fällig oder fällig ist, zahlen Sie.\n`,
      finds: '3:10 repeated-alternative fällig oder fällig',
    },
    { markdown: '如果發票到期或到期，請選取 **發票**。', finds: '1:5 repeated-alternative 到期或到期' },
  ],
  'broken-mark': [{ markdown: '1. Select **Save** and **\n2. Wait.\n', finds: '1:24 broken-mark **' }],
  'misplaced-mark': [
    { markdown: `${german}1. Klicken Sie **auf Rechnungen** im Menü.\n`, finds: '3:18 misplaced-mark auf Rechnungen' },
  ],
  'mark-punctuation': [
    { markdown: `${german}1. Klicken Sie auf **Rechnungen.**\n`, finds: '3:32 mark-punctuation Rechnungen.' },
  ],
  'mark-count': [
    {
      markdown: `${german}1. Klicken Sie auf **Rechnungen** und **dann** weiter.\n`,
      twin: 'Text.\n\n1. Click **Invoices** and go on.\n',
      finds: '3:4 mark-count',
    },
  ],
  'step-missing': [
    {
      markdown: `${german}1. Klicken Sie auf **Rechnungen**.\n`,
      twin: 'Text.\n\n1. Click **Invoices**.\n2. Click **Save**.\n',
      finds: '3:4 step-missing',
    },
  ],
  'step-merged': [
    {
      markdown: `${german}1. Klicken Sie auf **Rechnungen**. Klicken Sie auf **Speichern**.\n`,
      twin: 'Text.\n\n1. Click **Invoices**.\n2. Click **Save**.\n',
      finds: '3:4 step-merged',
    },
  ],
  'step-added': [
    {
      markdown: `${german}1. Klicken Sie auf **Rechnungen**.\n2. Klicken Sie auf **Speichern**.\n`,
      twin: 'Text.\n\n1. Click **Invoices**.\n',
      finds: '4:4 step-added',
    },
  ],
  'step-order': [
    {
      markdown: `${german}1. Klicken Sie auf **Rechnungen** > **Abrechnung**.\n`,
      twin: 'Text.\n\n1. Click **Billing** > **Invoices**.\n',
      finds: '3:22 step-order',
    },
    {
      markdown: '1. Selecione **Endereço de atualização** > **Propriedades** no portal.\n',
      twin: '1. Select **Properties** > **Update address**.\n',
      finds: '1:16 step-order',
    },
  ],
  'swallowed-step': [
    { markdown: '1. Select **Next**. 2.Select **Save**.\n', finds: '1:21 swallowed-step 2.' },
    { markdown: '1. Select **Next**.\n\n2.Select **Save**.\n', finds: '3:1 swallowed-step 2.' },
  ],
  'result-in-item': [{ markdown: '1. Select **Save**.\nThe file is saved.\n', finds: '2:1 result-in-item' }],
  'link-target': [
    {
      markdown: 'See [this](https://learn.example.com/a%22%20%5Cl%20%22b).\n',
      finds: '1:6 link-target https://learn.example.com/a%22%20%5Cl%20%22b',
    },
    {
      markdown: 'See [this](https://learn.example.com/a).\n',
      twin: 'See [this](https://learn.example.com/b).\n',
      finds: '1:6 link-target https://learn.example.com/a',
    },
  ],
  'link-anchor': [{ markdown: '# One two\n\n[a](#one-two) and [b](#three)\n', finds: '3:20 link-anchor #three' }],
};
