import { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { expect, test } from '../../fixtures/index.ts';
import { progressReporters } from '../../playbooks/cli/reporters.ts';
import type { RunRecord, StepRecord } from '../../playbooks/engine/record.ts';
import { Config } from '../../playbooks/runner/config.ts';

/** What two runs at the same time leave on a terminal. */
async function shownOf(concurrency: number): Promise<string> {
  let written = '';
  const output = new Writable({
    decodeStrings: false,
    write: (text: string, _encoding, done) => {
      written += text;
      done();
    },
  });
  const size = { isTTY: true, columns: 120, rows: 24, getColorDepth: () => 1 };
  const terminal = Object.assign(output, size) as unknown as WriteStream;
  const step = { name: 'findInvoice', title: 'Find it', status: 'passed', durationMs: 5 } as StepRecord;
  const runs = ['one', 'two'].map(runId => ({ runId, title: 'Pay', input: {}, steps: [step] }) as unknown as RunRecord);
  for (const reporter of await progressReporters({}, Config.parse({}), { concurrency, stream: terminal }))
    for (const run of [...runs, ...runs]) await reporter.onStepEnd?.(step, run);
  await new Promise(setImmediate);
  return written;
}

const movesTheCursor = '\u001b[';

test('one run at a time is a list that is drawn anew; several are lines that say which run they are of', async () => {
  expect(await shownOf(1)).toContain(movesTheCursor);

  const lines = await shownOf(2);
  expect(lines).not.toContain(movesTheCursor);
  expect(lines.match(/findInvoice passed \{"runId":"one"/g)).toHaveLength(2);
  expect(lines.match(/findInvoice passed \{"runId":"two"/g)).toHaveLength(2);
});
