import { readFileSync } from 'node:fs';
import { expect, test } from '../../fixtures/index.ts';
import { faults as faultsOfSteps, german } from './lint-faults.ts';
import { faultsOfWording } from './lint-faults-of-wording.ts';
import { inShort, lint } from './lint.ts';
import { applyEdits, editsOf } from '../../playbooks/validator/fix/apply-edits.ts';
import { lintRules } from '../../playbooks/validator/lint/rules.ts';

const faults = { ...faultsOfSteps, ...faultsOfWording };

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

test('what is switched off by name stays off until that name is switched on, and no other line is', () => {
  const two = 'A ** b  c\n\n';
  const off = (comments: string) => inShort(`${comments}\n\n${two}`).map(found => found.split(' ')[1]);
  expect(off('')).toEqual(['broken-mark', 'spacing']);
  expect(off('<!-- playbook-disable spacing -->')).toEqual(['broken-mark']);
  expect(off('<!-- playbook-disable spacing broken-mark --><!-- playbook-enable spacing -->')).toEqual(['spacing']);
  expect(off('<!-- playbook-disable -->\n<!-- playbook-enable spacing -->')).toEqual([]);
  expect(off('<!-- playbook-disable-next-line -->')).toEqual(['broken-mark', 'spacing']);
  expect(inShort(`${two}<!-- playbook-disable -->`)).toHaveLength(2);
});

test('what is sure is mended, and the mended text is clean', () => {
  const markdown = `${german}1. Klicken Sie auf **Rechnungen.**\n\n[Hilfe](https://learn.example.com/a%22%20%5Cl%20%22b#c)\n`;
  const { findings } = lint(markdown);
  const mended = applyEdits(markdown, editsOf(findings));

  expect(mended).toContain('auf **Rechnungen**.');
  expect(mended).toContain('(https://learn.example.com/a#c)');
  expect(lint(mended).findings).toEqual([]);
});

const mended: Record<string, [before: string, after: string]> = {
  'spaces in a row': ['Select the bill that is due or  past due.', 'Select the bill that is due or past due.'],
  'a space before a comma': ['Select **Save** , and then wait.', 'Select **Save**, and then wait.'],
  'a full stop inside a link': [
    'Sign in to the [portal.](https://portal.azure.com)',
    'Sign in to the [portal](https://portal.azure.com).',
  ],
  'a full stop inside a link, and one behind it': [
    'Sign in to the [portal.](https://portal.azure.com).',
    'Sign in to the [portal](https://portal.azure.com).',
  ],
  'an Arabic comma': ['حدد **الفواتير** ، ثم انتظر.', 'حدد **الفواتير**، ثم انتظر.'],
  'an ideographic full stop inside a link': [
    '登入 [入口網站。](https://portal.azure.com)選取您的帳戶。',
    '登入 [入口網站](https://portal.azure.com)。選取您的帳戶。',
  ],
};

for (const [what, [before, after]] of Object.entries(mended))
  test(`mended: ${what}`, () => {
    expect(applyEdits(before, editsOf(lint(before).findings))).toBe(after);
    expect(lint(after).findings).toEqual([]);
  });

test('nothing is written over a label that translation has torn apart', () => {
  const markdown = `${german}1. Wählen Sie **aus** das Menü aus.\n2. Klicken Sie auf **Fakturierung** + **Rechnungen**.\n`;
  const twin = 'Text.\n\n1. Select **Pay now**.\n2. Click **Cost Management + Billing**.\n';
  expect(editsOf(lint(markdown, twin).findings)).toEqual([]);
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
