import { readFileSync } from 'node:fs';
import { expect, test } from '../../fixtures/index.ts';
import { billingPage } from '../../fixtures/reporter/billing-page.ts';
import { billingView, type ToldTest } from '../../fixtures/reporter/billing-view.ts';
import { githubSummary } from '../../fixtures/reporter/github-summary.ts';
import { runInnerSuite } from './inner-suite.ts';

test.setTimeout(180_000);

test('a suite shows documented sentences as steps, the billing view, a recording, and properties in JUnit', async ({
  page,
}, testInfo) => {
  const file = (name: string) => testInfo.outputPath(name);
  const { results } = await runInnerSuite(testInfo.outputPath(), {
    args: ['--project=mock'],
    environment: {
      GITHUB_STEP_SUMMARY: file('summary.md'),
      INNER_BILLING_VIEW: file('billing.html'),
      PLAYWRIGHT_JUNIT_OUTPUT_FILE: file('junit.xml'),
    },
  });

  expect([...results.values()].map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'passed'));
  const paid = results.get('the invoice is paid');
  const sentences = paid?.steps.map(({ title, subtitle }) => [title, subtitle]);
  expect(sentences).toEqual(expect.arrayContaining([['Select Pay now', 'pay-invoice#6']]));
  expect(paid?.attachments).toEqual(expect.arrayContaining([{ name: 'recording', contentType: 'text/html' }]));

  expect(readFileSync(file('junit.xml'), 'utf8')).toContain('<property name="playbook" value="pay-invoice: paid">');
  expect(readFileSync(file('summary.md'), 'utf8')).toContain('| pay-invoice#6 | Select Pay now | 2 | 1 | 1 | 0 |');
  await page.setContent(readFileSync(file('billing.html'), 'utf8'));
  // One of the two is about a card that is declined: its step is meant to fail.
  const byLanguage = page.getByRole('table').first().getByRole('row', { name: 'pay-invoice#6' });
  await expect(byLanguage).toContainText('2 tests');
  await expect(byLanguage).not.toContainText('failed');
  await expect(page.getByText('2 charges taken. No invoice was charged twice in any test.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'decline', exact: true })).toContainText('1 test');
  await page.getByText('1 test', { exact: true }).last().click();
  await expect(page.getByRole('row', { name: 'decline', exact: true })).toContainText(
    /with a fault › the card is declined\s*mock · billing\.inner\.ts:\d+/,
  );
  await expect(page.getByText('Not exercised: alert, amountChanges, amountDrift')).toBeVisible();
});

const told = (title: string, change: Partial<ToldTest['facts']> = {}, ok = true, project = 'mock'): ToldTest => ({
  id: `${project} ${title}`,
  title,
  project,
  place: 'billing.spec.ts:7',
  ok,
  facts: {
    portal: {
      language: 'de',
      regionalFormat: 'de-de',
      hosting: 'classic',
      theme: 'light',
      agreement: 'mca-individual',
      role: 'invoice_manager',
    },
    runs: [],
    charges: [],
    payAttempts: 0,
    faults: [],
    ...change,
  },
});
const step = { doc: 'pay-invoice#6', title: 'Select Pay now', effect: 'commit' as const };

test('the billing view counts tests by language and role, and names what was charged twice and what nobody covered', async ({
  page,
}) => {
  const charge = { invoice: 'G000000101', minor: 2231, currency: 'USD' };
  const runs = [
    { playbook: 'pay-invoice', outcome: null, error: 'X', steps: [{ ...step, status: 'failed' as const }] },
  ];
  const reader = { ...told('').facts.portal, role: 'billing_account_reader' };
  const view = billingView(
    [
      told('charged <twice>', { charges: [charge, charge] }),
      told('broken | pipe', { runs }, false),
      told('same title', { runs, faults: ['drop'] }),
      told('same title', { runs, portal: reader }, true, 'german'),
    ],
    { steps: [step, { doc: 'pay-invoice#10', title: 'Later', effect: 'read' }], faults: ['alert', 'drop'] },
  );

  expect(view.steps.map(({ doc, tests }) => [doc, tests.length])).toEqual([
    ['pay-invoice#6', 3],
    ['pay-invoice#10', 0],
  ]);
  expect(view).toMatchObject({ tests: 4, failed: 1, chargedTwice: [{ invoice: 'G000000101' }] });
  expect(githubSummary(view)).toContain('**Charged more than once:** G000000101 in charged \\<twice\\> (mock)');
  expect(githubSummary(view)).toContain('1 of 2 documented steps was carried out. 1 of 2 kinds of faults acted.');
  expect(githubSummary(view)).toContain('| pay-invoice#6 | Select Pay now | 3 | 1 | 2 | 1 |');
  await page.setContent(billingPage(view));
  await page.getByText('Charges by test').click();
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - heading "Billing view" [level=1]
    - paragraph: 4 tests in the portal, 1 failed · 1 language · 2 roles · 1 of 2 documented steps was carried out
    - heading "Documented steps, by language" [level=2]
    - paragraph
    - table:
      - rowgroup:
        - row "Instruction Step de Tests"
      - rowgroup:
        - row "pay-invoice#6 Select Pay now 2 1 failed"
        - row "pay-invoice#10 Later – no test"
    - heading "Documented steps, by role" [level=2]
    - table:
      - rowgroup:
        - row "Instruction Step billing_account_reader invoice_manager Tests"
      - rowgroup:
        - row "pay-invoice#6 Select Pay now 1 1 1 failed"
        - row "pay-invoice#10 Later – – no test"
    - heading "Charges" [level=2]
    - paragraph: "2 charges taken. Charged more than once: G000000101 2 times in charged <twice> (mock)"
    - group:
      - text: Charges by test
      - table:
        - rowgroup:
          - row "Test Project Invoice Charges Amount"
        - rowgroup:
          - row "charged <twice> billing.spec.ts:7 mock G000000101 2 USD 22.31, USD 22.31"
    - heading "Faults" [level=2]
    - paragraph: 1 of 2 kinds of faults acted.
    - table:
      - rowgroup:
        - row "Fault Tests"
      - rowgroup:
        - row "drop":
          - cell "drop"
          - cell:
            - group: 1 test
    - paragraph: "Not exercised: alert."
  `);
  const listed = page.getByRole('table').first();
  await listed.getByText('3 tests').click();
  await expect(listed).toContainText(/same title\s*german · billing\.spec\.ts:7/);
});
