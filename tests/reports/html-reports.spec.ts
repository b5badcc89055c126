import { expect, test } from '../../fixtures/index.ts';
import type { RunRecord } from '../../playbooks/engine/record.ts';
import { runReport } from '../../playbooks/reporters/html/run-report.ts';
import { summaryReport } from '../../playbooks/reporters/html/summary-report.ts';

const hostile = `<img src=x onerror="alert(1)"><script>alert(2)</script>"'&\u202e\u001b[31m=CMD()${'x'.repeat(10_000)}`;

function recordWith(text: string, outcome = 'paid'): RunRecord {
  return {
    schemaVersion: 1,
    runId: `run-${outcome}`,
    playbook: 'pay-invoice',
    title: 'Pay an invoice',
    portal: { origin: 'http://x.localhost', language: 'en', regionalFormat: 'en-us' },
    status: outcome === 'unknown' ? 'unknown' : 'passed',
    outcome,
    startedAt: '2026-06-01T10:00:00.000Z',
    durationMs: 2_000,
    committedAt: null,
    input: { invoice: text },
    output: { outcome, invoice: text, amount: { minor: 2231, currency: 'USD' }, paymentMethod: text, before: text },
    steps: [
      {
        number: 1,
        name: 'first',
        title: text,
        doc: 'pay-invoice#1',
        effect: 'read',
        status: 'passed',
        startedAt: '2026-06-01T10:00:00.000Z',
        durationMs: 5,
        pictures: [
          { file: '01.jpg', width: 10, height: 10, action: text, target: { x: 1, y: 1, width: 2, height: 2 } },
        ],
        error: { code: text, message: text, expected: null, seen: null, hint: text },
      },
    ],
    error: null,
    attachments: [{ name: text, file: text }],
  };
}

test('S7: text of an invoice can neither run nor load anything in a report', async ({ page }) => {
  const happened: string[] = [];
  page.on('dialog', dialog => void (happened.push(dialog.message()), dialog.dismiss()));
  page.on('request', request => void (request.url().startsWith('data:') || happened.push(request.url())));
  page.on('console', message => void happened.push(message.text()));
  for (const report of [
    runReport(recordWith(hostile), () => Buffer.from('x')),
    summaryReport(hostile, [recordWith(hostile)], () => null),
  ]) {
    await page.setContent(report);
    await expect(page.locator('script, img, iframe')).toHaveCount(0);
  }
  expect(happened).toEqual([]);
});

test('the summary has the unknown ones on top', async ({ page }) => {
  await page.setContent(
    summaryReport('Payments', [recordWith('G000000101'), recordWith('G000000102', 'unknown')], () => null),
  );
  await expect(page.getByRole('row').nth(1)).toContainText('G000000102');
});
