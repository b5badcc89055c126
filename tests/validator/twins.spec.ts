import { expect, test } from '../../fixtures/index.ts';
import { applyEdits, editsOf } from '../../playbooks/validator/fix/apply-edits.ts';
import { lintArticle } from '../../playbooks/validator/lint/lint-article.ts';
import { readArticle } from '../../playbooks/validator/markdown/read-article.ts';
import { inShort, planOf } from './plan.ts';

const head =
  '# Rechnungen zahlen\n\nGehen Sie so vor, damit die Zahlung im Portal ankommt und nicht auf der Rechnung stehen bleibt.\n\n';
const englishHead =
  '# Pay invoices\n\nDo this so that the payment arrives in the portal and does not stay on the invoice.\n\n';

const german = [
  'Suchen Sie nach **Kostenverwaltung + Abrechnung**.',
  'Wählen Sie im Menü **Rechnungen** aus.',
  'Klicken Sie auf **Sofort zahlen**.',
  'Klicken Sie auf **Zahlungsmethode wählen**, um eine Karte auszuwählen.',
];
const english = [
  'Search for **Cost Management + Billing**.',
  'In the menu, select **Invoices**.',
  'Click **Pay now**.',
  'Click **Select a payment method** to choose a card.',
];

function numbered(items: readonly string[]): string {
  return items.map((item, at) => `${at + 1}. ${item}\n`).join('');
}

const twin = englishHead + numbered(english);

function without(items: readonly string[], ...places: number[]): string {
  return numbered(items.filter((_, at) => !places.includes(at)));
}

function lint(markdown: string, source = twin) {
  return lintArticle('article.md', markdown, readArticle(source), (_, usual) => usual).findings;
}

function about(rule: string, markdown: string, source = twin) {
  return lint(markdown, source)
    .filter(finding => finding.rule === rule)
    .map(({ line, message }) => `${line} ${message}`);
}

/** Which label of the portal `--fix` writes for each label, in articles that lack something. */
function fixed(markdown: string): string[] {
  const edits = editsOf(lint(markdown));
  const mended = applyEdits(markdown, edits).split('\n');
  return edits.map(({ line }) => `${markdown.split('\n')[line - 1]} → ${mended[line - 1]}`);
}

/** The only right answers. */
const right = new Set(
  Object.entries({
    'Klicken Sie auf **Sofort zahlen**.': 'Klicken Sie auf **Jetzt zahlen**.',
    'Klicken Sie auf **Zahlungsmethode wählen**, um eine Karte auszuwählen.':
      'Klicken Sie auf **Wählen Sie eine Zahlungsmethode**, um eine Karte auszuwählen.',
  }).map(pair => pair.join(' → ')),
);

const subsets = Array.from({ length: 14 }, (_, at) => [0, 1, 2, 3].filter(place => ((at + 1) >> place) & 1));

for (const lost of subsets)
  test(`a translation without items ${lost.map(place => place + 1).join(', ')} gets no wrong label`, () => {
    const markdown = head + without(german, ...lost);
    const edits = fixed(markdown).map(edit => edit.replaceAll(/\d\. /g, ''));
    expect(edits.filter(edit => !right.has(edit))).toEqual([]);
    const labels = planOf(markdown, twin).steps.map(({ target, english: label }) => [target, label]);
    const wrong = labels.filter(
      ([target, label]) =>
        label !== undefined &&
        !english[german.findIndex(item => item.includes(`**${target}**`))]?.includes(`**${label}**`),
    );
    expect(wrong).toEqual([]);
  });

test('an extra list in the translation shifts nothing', () => {
  const extra =
    '1. Melden Sie sich beim [Portal](https://example.com/extra) an.\n2. Klicken Sie auf **Sprache**.\n\n## Zahlen\n\n';
  const markdown = head + extra + numbered(german);
  const { steps } = planOf(markdown, twin);
  const named = steps
    .filter(({ target }) => target !== null)
    .map(({ target, english: label }) => `${target}: ${label ?? '–'}`);
  expect(named).toEqual([
    'https://example.com/extra: –',
    'Sprache: –',
    'Kostenverwaltung + Abrechnung: Cost Management + Billing',
    'Rechnungen: Invoices',
    'Sofort zahlen: Pay now',
    'Zahlungsmethode wählen: Select a payment method',
  ]);
  expect(about('step-added', markdown)).toHaveLength(2);
});

test('labels that nobody knows have their English only where nothing is missing', () => {
  const source = `${englishHead}1. Click **Alpha**.\n2. Click **Beta**.\n3. Click **Gamma**.\n`;
  const whole = `${head}1. Klicken Sie auf **Eins**.\n2. Klicken Sie auf **Zwei**.\n3. Klicken Sie auf **Drei**.\n`;
  const lacking = `${head}1. Klicken Sie auf **Eins**.\n2. Klicken Sie auf **Drei**.\n`;
  const labels = (markdown: string) => planOf(markdown, source).steps.map(({ english: label }) => label);

  expect(labels(whole)).toEqual(['Alpha', 'Beta', 'Gamma']);
  expect(labels(lacking)).toEqual([undefined, undefined]);
  expect(about('step-missing', lacking, source)).toHaveLength(1);
});

test('bullets are put beside bullets', () => {
  const bullets = (items: readonly string[]) => items.map(item => `- ${item}\n`).join('');
  const { steps } = planOf(head + bullets(german), englishHead + bullets(english));
  expect(steps.map(({ english: label }) => label)).toEqual([
    'Cost Management + Billing',
    'Invoices',
    'Pay now',
    'Select a payment method',
  ]);
});

test('what only the translation asks for is kept, in its place', () => {
  const markdown = head + numbered(german.with(1, 'Wählen Sie **Bereich** und dann **Rechnungen** aus.'));
  expect(inShort(planOf(markdown, twin)).slice(1, 3)).toEqual(['click Bereich', 'click Rechnungen']);
});

test('an item that is missing is named, where it should be', () => {
  expect(about('step-missing', head + without(german, 1))).toEqual([
    '5 Missing here: “In the menu, select Invoices.” (line 6) of the English edition.',
  ]);
});

test('a whole list that is missing is one finding', () => {
  const [first, second] = [
    `## Find it\n\n${numbered(english.slice(0, 2))}\n`,
    `## Pay it\n\n${numbered(english.slice(2))}`,
  ];
  const markdown = `${head}## Finden\n\n${numbered(german.slice(0, 2))}\n## Zahlen\n`;
  const found = about('step-missing', markdown, englishHead + first + second);
  expect(found).toEqual([
    expect.stringMatching(/^\d+ A list of 2 instructions is missing here; .*“Click Pay now\.” \(line 12\)/),
  ]);
});

test('two items in one are named', () => {
  const markdown = head + numbered([...german.slice(0, 1), `${german[1]} ${german[2]}`, ...german.slice(3)]);
  expect(about('step-merged', markdown)).toEqual([expect.stringMatching(/^6 .*“Click Pay now\.” \(line 7\)/)]);
  expect(about('step-missing', markdown)).toEqual([]);
});

test('items that have changed places are told, at one of them', () => {
  const markdown = head + numbered([german[0] ?? '', german[2] ?? '', german[1] ?? '', german[3] ?? '']);
  expect(about('step-order', markdown)).toEqual([expect.stringMatching(/^[67] In the English edition this comes /)]);
  expect(about('step-missing', markdown)).toEqual([]);
  expect(
    fixed(markdown)
      .map(edit => edit.replaceAll(/\d\. /g, ''))
      .filter(edit => !right.has(edit)),
  ).toEqual([]);
});

test('a translation that has everything has no finding about its steps', () => {
  expect(lint(head + numbered(german)).filter(({ rule }) => rule.startsWith('step-'))).toEqual([]);
});

for (const [what, own, its, labels] of [
  ['a sign', 'Selezionare il segno + in alto.', 'Select **+** at the top.', ['+ = +']],
  [
    'English as it was',
    'Wybierz Make default w menu.',
    'Select **Make default** in the menu.',
    ['Make default = Make default'],
  ],
  [
    'the wording of the portal',
    'V možnostech vlevo vyberte Faktury.',
    'Select **Invoices** on the left.',
    ['Faktury = Invoices'],
  ],
  [
    'a name that begins with a capital letter',
    'Zadejte adresu a pokračujte přes Přidat příjemce.',
    'Enter an address, and then select **Add recipient**.',
    ['Přidat příjemce = ?'],
  ],
] as const)
  test(`where bold was lost, the twin tells that a label must be there: ${what}`, () => {
    const steps = planOf(`1. ${own}`, `1. ${its}`).steps.filter(({ action }) => action === 'click');
    expect(steps.map(({ target, english: label = '?' }) => `${target} = ${label}`)).toEqual(labels);
  });
