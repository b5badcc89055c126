import { expect, test } from '../../fixtures/index.ts';
import { german } from './lint-faults.ts';
import { lint } from './lint.ts';

const spanish = 'Para pagar, siga los pasos en el portal con una cuenta.\n\n';
const swedish = 'Du kan välja det som du behöver i portalen och sedan klicka på knappen.\n\n';

interface Clean {
  rule: string;
  what: string;
  markdown: string;
  twin?: string;
}

/** What looks like a fault, and is none. */
const clean: readonly Clean[] = [
  {
    rule: 'two-terms',
    what: 'one name in several forms',
    markdown: `${german}Die Zahlungsmethode ist eine von vielen Zahlungsmethoden.\n`,
  },
  {
    rule: 'two-terms',
    what: 'another word of the English',
    markdown: `${german}Die Zahlungsmethode fehlt.\n\nDie Zahlungsart fehlt.\n`,
    twin: 'Text.\n\nThe payment method is missing.\n\nThe kind of payment is missing.\n',
  },
  {
    rule: 'part-wording',
    what: 'another form of the word',
    markdown: `${german}1. Suchen Sie nach **Kostenverwaltung + Abrechnung**.\n2. Wählen Sie unter **Abrechnungen** die Option **Rechnungen** aus.\n`,
    twin: 'Text.\n\n1. Search for **Cost Management + Billing**.\n2. Under **Billing**, select **Invoices**.\n',
  },
  {
    rule: 'lost-state',
    what: 'the portal’s word, with an ending',
    markdown: `${german}Der Status der Rechnung wird auf bezahlt geändert.\n`,
    twin: 'Text.\n\nThe status of the invoice is updated to paid.\n',
  },
  {
    rule: 'lost-state',
    what: 'updated for a purpose of its own',
    markdown: `${german}Die Seite wird aktualisiert, um die Rechnung zu zeigen.\n`,
  },
  {
    rule: 'lost-colour',
    what: 'the colour with an ending',
    markdown: `${german}1. Klicken Sie auf den blauen Link **Jetzt zahlen**.\n`,
    twin: 'Text.\n\n1. Click the blue link **Pay now**.\n',
  },
  {
    rule: 'search-inside',
    what: 'searched for',
    markdown: `${spanish}1. Busque **Administración de costos + facturación**.\n`,
  },
  {
    rule: 'search-inside',
    what: 'Swedish searches on a word',
    markdown: `${swedish}1. Sök på **Kostnadshantering och fakturering**.\n`,
  },
  { rule: 'unpaired-bracket', what: 'a pair', markdown: '1. 按一下 [ **發票** ]，然後按一下「**付款**」。' },
  { rule: 'unpaired-bracket', what: 'code', markdown: 'Type `[` into the field.\n' },
  { rule: 'spacing', what: 'two spaces behind a sentence', markdown: 'Select **Save**.  Then wait.\n' },
  { rule: 'spacing', what: 'a hard break', markdown: 'Select **Save**.  \nThen wait.\n' },
  { rule: 'spacing', what: 'code', markdown: 'Type `a  b` and wait.\n' },
  { rule: 'spacing', what: 'room around the arrows of a way', markdown: 'Select **Save**  >  **All**.\n' },
  {
    rule: 'spacing',
    what: 'a French colon',
    markdown: 'Pour payer la facture dans le portail : sélectionnez **Payer** !\n',
  },
  {
    rule: 'missing-stop',
    what: 'a list without full stops',
    markdown: '1. Select **One** now\n2. Select **Two** now\n3. Select **Three** now\n',
  },
  {
    rule: 'missing-stop',
    what: 'a colon before a list',
    markdown: '1. Select **One**.\n2. Select **Two**.\n3. Select **Three**.\n4. Do one of these:\n   - a\n',
  },
  {
    rule: 'number-gap',
    what: 'the same number again and again',
    markdown: '1. Select **A**.\n1. Select **B**.\n1. Select **C**.\n',
  },
  {
    rule: 'number-gap',
    what: 'a number that stands inside another item',
    markdown: '1. Select **A**.\n2. Select **B**. 3. Select **C**.\n4. Select **D**.\n',
  },
  {
    rule: 'link-text',
    what: 'a link that is a sentence of its own',
    markdown: '[Read more about bills.](https://learn.example.com)\n',
  },
  { rule: 'link-text', what: 'an ending', markdown: 'Open your [bill](https://learn.example.com)s now.\n' },
  { rule: 'link-text', what: 'three dots', markdown: 'Open [More...](https://learn.example.com) now.\n' },
  {
    rule: 'link-text',
    what: 'Turkish endings',
    markdown: 'Ödeme yapmak için [Azure portal](https://portal.azure.com)ına gidin ve faturayı seçin.\n',
  },
  {
    rule: 'untranslated',
    what: 'the name of a product',
    markdown: `${german}1. Wählen Sie **Azure Active Directory** aus.\n`,
    twin: 'Text.\n\n1. Select **Azure Active Directory**.\n',
  },
  {
    rule: 'untranslated',
    what: 'a word of both languages',
    markdown: `${german}1. Klicken Sie auf **Administrator hinzufügen**.\n`,
    twin: 'Text.\n\n1. Click **Add administrator**.\n',
  },
  {
    rule: 'repeated-alternative',
    what: 'told apart by what comes behind',
    markdown: `${swedish}Priserna har ändringar eller ändringar av tjänster.\n`,
  },
  {
    rule: 'portal-wording',
    what: 'an item of the menu that is all but a heading of a table',
    markdown: '1. In the menu, select **Billing profiles**.\n',
  },
  {
    rule: 'portal-wording',
    what: 'another thing to do with a payment method',
    markdown: '1. In the menu, select **Payment methods**.\n2. Select **Delete a payment method**.\n',
  },
  {
    rule: 'misplaced-mark',
    what: 'a way through menus in one bold',
    markdown: `${german}1. Wählen Sie **Kontextmenü (...) > Meine Kontakte** aus.\n`,
  },
  {
    rule: 'result-in-item',
    what: 'an item that lost its space',
    markdown: '1. Sign in to the Azure portal.\n2.Select **Save**.\n',
  },
];

for (const { rule, what, markdown, twin } of clean)
  test(`${rule}, no fault: ${what}`, () => {
    expect(lint(markdown, twin).findings.filter(finding => finding.rule === rule)).toEqual([]);
  });
