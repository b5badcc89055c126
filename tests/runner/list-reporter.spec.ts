import { WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '../../fixtures/index.ts';
import type { RunRecord, StepInfo, StepRecord } from '../../playbooks/engine/record.ts';
import { listReporter } from '../../playbooks/reporters/list.ts';

/** A terminal of 80 columns that keeps what is written to it. */
function terminal(): { stream: WriteStream; written: () => string } {
  let written = '';
  const stream = Object.assign(Object.create(WriteStream.prototype) as WriteStream, {
    isTTY: true,
    columns: 80,
    rows: 24,
    write: (text: string) => (written += text) !== '',
    getColorDepth: () => 4,
  });
  return { stream, written: () => written };
}

const info: StepInfo = {
  number: 1,
  name: 'openInvoices',
  title: 'Open Invoices',
  doc: 'pay-invoice#3',
  effect: 'read',
};
const step: StepRecord = {
  ...info,
  status: 'passed',
  startedAt: '2026-11-23T10:00:00.000Z',
  durationMs: 12,
  pictures: [],
  error: null,
};
const begun = {
  title: 'Pay an invoice',
  input: { invoice: 'G000000101' },
  steps: [] as StepRecord[],
  status: 'running',
  outcome: null,
  error: null,
} as unknown as RunRecord;

test('a terminal shows the step under way, then its time, then the ending', async () => {
  const { stream, written } = terminal();
  const reporter = listReporter(stream);
  await reporter.onBegin?.(begun);
  await reporter.onStepBegin?.(info, { ...begun, steps: [{ ...step, durationMs: 0 }] });
  expect(stripVTControlCharacters(written())).toMatch(/Pay an invoice G000000101[^]*› Open Invoices/);

  await reporter.onStepEnd?.(step, { ...begun, steps: [step] });
  await reporter.onEnd?.({ ...begun, steps: [step], status: 'passed', outcome: 'paid' });
  expect(stripVTControlCharacters(written())).toMatch(/✔ Open Invoices 12 ms[^]*paid/);
});

test('text of a portal can’t move the cursor', async () => {
  const { stream, written } = terminal();
  await listReporter(stream).onEnd?.({
    ...begun,
    steps: [],
    status: 'failed',
    error: { code: 'X', message: 'gone\u001b[2J\u001b]0;owned\u0007' },
  } as unknown as RunRecord);
  expect(written()).not.toContain('\u001b[2J');
  expect(written()).not.toContain('\u001b]0;');
});
