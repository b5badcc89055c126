import { readFileSync } from 'node:fs';
import { expect, test } from '../../fixtures/index.ts';
import { applyEdits, editsOf } from '../../playbooks/validator/fix/apply-edits.ts';
import { lintArticle } from '../../playbooks/validator/lint/lint-article.ts';
import { lintRules } from '../../playbooks/validator/lint/rules.ts';
import { readArticle } from '../../playbooks/validator/markdown/read-article.ts';

function lint(markdown: string, twin?: string): ReturnType<typeof lintArticle> {
  return lintArticle('article.md', markdown, twin === undefined ? null : readArticle(twin), (_, usual) => usual);
}

function inShort(markdown: string, twin?: string): string[] {
  return lint(markdown, twin).findings.map(({ rule, line, column, article }) =>
    `${line}:${column} ${rule} ${article ?? ''}`.trim(),
  );
}

const german = 'Wählen Sie im Portal das aus, was Sie brauchen, und klicken Sie dann auf die Schaltfläche.\n\n';

/** One fault each: what is found, and where. */
const faults: Record<string, { markdown: string; twin?: string; finds: string }[]> = {
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

for (const [rule, cases] of Object.entries(faults))
  for (const { markdown, twin, finds } of cases)
    test(`${rule}: ${finds}`, () => {
      expect(inShort(markdown, twin)).toContain(finds);
    });

test('every rule has an explanation and a test', () => {
  const untested = lintRules.filter(({ name }) => !(name in faults)).map(({ name }) => name);
  expect(untested).toEqual([]);
  for (const { text } of lintRules) expect(text).toMatch(/\.$/);
});

for (const language of ['en', 'de', 'es', 'fr', 'it', 'ja', 'pl', 'pt-BR', 'zh-Hant'])
  test(`a correct article gives nothing: ${language}`, () => {
    expect(inShort(readFileSync(`docs/articles/${language}/pay-invoice.md`, 'utf8'))).toEqual([]);
  });

test('rules are switched off by comments, for a line, the next one, or a stretch', () => {
  const broken = 'Press **Save\n\nand **\n';
  expect(inShort('A ** b <!-- playbook-disable-line broken-mark -->')).toEqual([]);
  expect(inShort('<!-- playbook-disable-next-line -->\nA ** b')).toEqual([]);
  expect(inShort('<!-- playbook-disable broken-mark -->\n\nA ** b\n\n<!-- playbook-enable -->\n\nC ** d')).toEqual([
    '7:3 broken-mark **',
  ]);
  expect(inShort(broken)).not.toEqual([]);
});

test('what is sure is mended, and the mended text is clean', () => {
  const markdown = `${german}1. Klicken Sie auf **Rechnungen.**\n\n[Hilfe](https://learn.example.com/a%22%20%5Cl%20%22b#c)\n`;
  const { findings } = lint(markdown);
  const mended = applyEdits(markdown, editsOf(findings));

  expect(mended).toContain('auf **Rechnungen**.');
  expect(mended).toContain('(https://learn.example.com/a#c)');
  expect(lint(mended).findings).toEqual([]);
});

const harmless: Record<string, string> = {
  'a label with stars, as code': 'Type `**x**`, and then `a ** b` **here**.\n',
  'a German date': `${german}1. Am 7. Mai wird die Rechnung erstellt. Klicken Sie auf **Rechnungen**.\n`,
  'an English date':
    Array.from({ length: 6 }, () => '1. Select **A**.\n').join('') + '1. It ends on March 8. Then select **B**.\n',
  'a version': '1. Select **A**.\n2. Install version 3. Then select **B**.\n',
  'a repeated heading': '# See\n\n# See\n\nGo to [the second](#see-1).\n',
  tabs: '# [Portal](#tab/portal)\n\nSelect **A**.\n\n# [PowerShell](#tab/powershell)\n\nText.\n\n---\n',
  'an address of the portal': 'Open [it](#view/Billing/Overview).\n',
};

for (const [what, markdown] of Object.entries(harmless))
  test(`no fault: ${what}`, () => {
    const rules = ['broken-mark', 'swallowed-step', 'link-anchor'];
    expect(lint(markdown).findings.filter(({ rule }) => rules.includes(rule))).toEqual([]);
  });

test('a word that a language shares with English is no English', () => {
  const dutch =
    'Kies wat u nodig hebt, en klik dan op de knop van de pagina.\n\n1. Open **Facturen**.\n2. Selecteer **Opslaan** in the-box.\n';
  expect(inShort(dutch).filter(found => found.includes('untranslated'))).toEqual([]);
});

test('items that run on in another one are told, each by its number', () => {
  const markdown = '1. Select **A**.\n2. Select **B**. 3. Select **C**. 4.Select **D**.\n';
  expect(inShort(markdown)).toEqual(['2:18 swallowed-step 3.', '2:35 swallowed-step 4.']);
});
