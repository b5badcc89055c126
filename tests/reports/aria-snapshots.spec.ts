import { expect, test } from '../../fixtures/index.ts';
import type { RunRecord, StepRecord } from '../../playbooks/engine/record.ts';
import { runReport } from '../../playbooks/reporters/html/run-report.ts';
import { summaryReport } from '../../playbooks/reporters/html/summary-report.ts';

const startedAt = '2026-06-01T10:00:00.000Z';
const picture = Buffer.from('not looked at');

function step(number: number, title: string, change: Partial<StepRecord> = {}): StepRecord {
  return {
    number,
    name: `step${number}`,
    title,
    doc: `pay-invoice#${number}`,
    effect: 'read',
    status: 'passed',
    startedAt,
    durationMs: 5,
    pictures: [],
    error: null,
    ...change,
  };
}

function record(change: Partial<RunRecord>): RunRecord {
  return {
    schemaVersion: 1,
    runId: '20260601-100000-pay-invoice-abc123',
    playbook: 'pay-invoice',
    title: 'Pay an invoice',
    portal: { origin: 'http://portal.localhost', language: 'en', regionalFormat: 'en-us' },
    status: 'passed',
    outcome: 'paid',
    startedAt,
    durationMs: 2_000,
    committedAt: startedAt,
    input: { invoice: 'G000000101' },
    output: { outcome: 'paid', invoice: 'G000000101', amount: { minor: 2231, currency: 'USD' }, before: 'past-due' },
    steps: [
      step(1, 'Sign in to the Azure portal'),
      step(6, 'Select Pay now', {
        effect: 'commit',
        pictures: [
          {
            file: '06.jpg',
            width: 10,
            height: 10,
            action: 'click button "Pay now"',
            target: { x: 1, y: 1, width: 2, height: 2 },
          },
        ],
      }),
    ],
    error: null,
    attachments: [],
    ...change,
  };
}

const error = {
  code: 'AMOUNT_DIFFERS',
  message: 'The amount is another one.',
  expected: 'USD 22.31',
  seen: 'USD 23.31',
  hint: 'Nothing was charged.',
};
const failed = record({
  runId: '20260601-100100-pay-invoice-def456',
  status: 'failed',
  outcome: null,
  committedAt: null,
  output: null,
  steps: [step(1, 'Sign in to the Azure portal'), step(5, 'Choose a stored card', { status: 'failed', error })],
  error,
});

test('the report of a payment reads aloud as it did', async ({ page }) => {
  await page.setContent(runReport(record({}), () => picture));
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'run.aria.yml' });
});

test('the report of a run that failed reads aloud as it did', async ({ page }) => {
  await page.setContent(runReport(failed, () => null));
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'failed-run.aria.yml' });
});

test('the report of several runs reads aloud as it did', async ({ page }) => {
  await page.setContent(summaryReport('Payments', [record({}), failed], () => null));
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'summary.aria.yml' });
});
