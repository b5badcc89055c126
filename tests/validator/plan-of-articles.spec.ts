import { expect, test } from '../../fixtures/index.ts';
import { inShort, planOf } from './plan.ts';

test('tabs are ways to do the same, and what one types into a command line is none', () => {
  const { plays, steps } = planOf(
    '# Pay\n\n## [Portal](#tab/portal)\n\n1. Select **One**.\n\n## [New portal](#tab/new)\n\n1. Select **Two**.\n\n## [Azure CLI](#tab/cli)\n\n1. Select **Three**.\n\n---\n\n1. Select **Four**.',
  );
  expect(plays.map(({ title, variant }) => [title, variant])).toEqual([
    ['Pay', 'Portal'],
    ['Pay', 'New portal'],
    ['Pay', undefined],
  ]);
  expect(steps.map(({ target, play }) => [target, play])).toEqual([
    ['One', 0],
    ['Two', 1],
    ['Four', 2],
  ]);
});

test('text of other files is said to be missing, and cuts no list in two', () => {
  const { plays, steps, unresolved } = planOf(
    '1. Select **One**.\n\n[!INCLUDE [note](../note.md)]\n\n1. Select **Two**.\n\n![Picture](a.png)\n\n1. Select **Three**.',
  );
  expect(plays).toHaveLength(1);
  expect(steps.map(({ target }) => target)).toEqual(['One', 'Two', 'Three']);
  expect(unresolved).toEqual([{ line: 3, path: '../note.md' }]);
});

test('in HTML, too, positions are those of the label in the file', () => {
  expect(planOf('Text.\n\n<ol>\n  <li>Select <b>A &amp; B</b>.</li>\n</ol>').steps).toMatchObject([
    { line: 4, column: 17, target: 'A & B' },
  ]);
});

test('positions are those of the label in the file', () => {
  expect(planOf('# Title\n\nText.\n\n1. In **Costs**, select **Export**.').steps).toMatchObject([
    { line: 5, column: 27, target: 'Export', container: 'Costs' },
  ]);
});

test('each procedure of a file is a play of its own', () => {
  const { plays, steps } = planOf('## One\n\n1. Select **A**.\n\n## Two\n\n1. Select **B**.\n\n1) Select **C**.');

  expect(plays.map(({ title }) => title)).toEqual(['One', 'Two', 'Two']);
  expect(steps.map(({ play }) => play)).toEqual([0, 1, 2]);
});

test('an article without a procedure is answered with that', () => {
  expect(
    planOf('# About costs\n\nCosts are shown per **service**. For more, see [costs](https://example.com).'),
  ).toMatchObject({
    procedure: false,
    steps: [],
  });
});

test('instructions for another administration site are no procedure of the portal', () => {
  const elsewhere = planOf('1. Sign into [the console](https://ea.example.com/).\n2. Select **Reports**.');
  const mixed = planOf(
    '## One\n\n1. Go to [the console](https://ea.example.com/).\n\n## Two\n\n1. Sign in to https://portal.azure.com.\n2. Select **Invoices**.',
  );

  expect(elsewhere).toMatchObject({ procedure: false, plays: [{ portal: false }] });
  expect(mixed).toMatchObject({ procedure: true, plays: [{ portal: false }, { portal: true }] });
});

test('the same input gives the same bytes', () => {
  const article = '1. Search for **Alerts** and select it.\n2. If needed, choose **A** or **B**.';
  expect(JSON.stringify(planOf(article))).toBe(JSON.stringify(planOf(article)));
});

test('a bilingual edition gives one play with both labels', () => {
  const both = (own: string, english: string) =>
    `<span data-ttu-id="1">${own}</span><span class="sxs-lookup"><span data-stu-id="1">${english}</span></span>`;
  const plan = planOf(
    `1. ${both('Wählen Sie **Rechnungen** aus.', 'Select **Invoices**.')}\n2. ${both('Danach bitte: **Weiter**.', 'Select **Next**.')}`,
  );

  expect(plan.bilingual).toBe(true);
  expect(plan.steps).toMatchObject([
    { target: 'Rechnungen', english: 'Invoices' },
    { target: 'Weiter', english: 'Next' },
  ]);
});

test('with its English twin, a translation has the labels of both, even where its grammar says nothing', () => {
  const { steps } = planOf(
    '1. Jetzt bitte: **Rechnungen**.\n2. Klicken Sie auf **Weiter**.',
    '1. Select **Invoices**.\n2. Click **Next**.',
  );

  expect(steps).toMatchObject([
    { action: 'click', target: 'Rechnungen', english: 'Invoices' },
    { action: 'click', target: 'Weiter', english: 'Next' },
  ]);
});

test('what running text says is shown is a result only where something was done before it', () => {
  const statement = 'The **Invoices** page is shown for each account.';
  const before = planOf(`# Pay\n\n${statement}\n\n1. Select **Save**.\n`);
  const after = planOf(`# Pay\n\n1. Select **Save**.\n\n${statement}\n`);
  const beside = planOf(`# Pay\n\nSelect **Save**. ${statement}\n`);

  expect(inShort(before)).toEqual(['click Save']);
  expect(inShort(after)).toEqual(['click Save', 'expect Invoices']);
  expect(inShort(beside)).toEqual(['click Save', 'expect Invoices']);
});
