import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
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
  expect(readFileSync(file('summary.md'), 'utf8')).toContain('| pay-invoice#6 | Select Pay now | 2 | 1 | 0 |');
  await page.setContent(readFileSync(file('billing.html'), 'utf8'));
  await expect(page.getByRole('row', { name: 'pay-invoice#6' })).toContainText('2 tests');
  await expect(page.getByText('2 charges were taken. No invoice was charged twice in any test.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'decline 1', exact: true })).toBeVisible();
  await expect(page.getByText('Not exercised: alert, amountDrift')).toBeVisible();
});

const told = (title: string, change: Partial<ToldTest['facts']> = {}, ok = true): ToldTest => ({
  title,
  project: 'mock',
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

test('the billing view counts by language, and names what was charged twice and what nobody covered', async ({
  page,
}) => {
  const charge = { invoice: 'G000000101', minor: 2231, currency: 'USD' };
  const failed = { ...step, status: 'failed' as const };
  const view = billingView(
    [
      told('charged <twice>', { charges: [charge, charge] }),
      told('broken | pipe', { runs: [{ playbook: 'pay-invoice', outcome: null, error: 'X', steps: [failed] }] }, false),
    ],
    { steps: [step, { doc: 'pay-invoice#10', title: 'Later', effect: 'read' }], faults: ['drop'] },
  );

  expect(view.steps.map(({ doc, tests }) => [doc, tests.size])).toEqual([
    ['pay-invoice#6', 1],
    ['pay-invoice#10', 0],
  ]);
  expect(view).toMatchObject({ tests: 2, failed: 1, charges: 2, chargedTwice: ['charged <twice>'] });
  expect(githubSummary(view)).toContain('**Charged more than once:** charged \\<twice\\>');
  await page.setContent(billingPage(view));
  await expect(page.getByRole('row', { name: 'pay-invoice#6' })).toContainText('1 failed');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - heading "Billing view" [level=1]
    - heading "Documented steps" [level=2]
    - table:
      - rowgroup:
        - row "Instruction Step de Roles Tests"
      - rowgroup:
        - row "pay-invoice#6 Select Pay now 0 1 failed invoice_manager"
        - row "pay-invoice#10 Later – no test"
    - heading "Charges" [level=2]
    - heading "Faults" [level=2]
  `);
  await expect(page.getByText('charged more than once in: charged <twice>')).toBeVisible();
});
