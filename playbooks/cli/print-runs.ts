import type { RunRecord } from '../engine/record.ts';
import { summaryOf } from '../reporters/summary.ts';
import type { GlobalOptions } from './options.ts';
import { table } from './table.ts';

/** Ends a command that paid: a table for people, or one document for programs. */
export function printRuns(records: readonly RunRecord[], report: string, { json }: GlobalOptions): void {
  if (json) {
    process.stdout.write(`${JSON.stringify({ runs: records, report })}\n`);
    return;
  }
  const rows = records.map(record => {
    const { invoice, amount, dueDate, card, before, after } = summaryOf(record);
    return [
      invoice,
      amount,
      dueDate,
      card,
      before ? `${before} → ${after}` : after,
      `${(record.durationMs / 1_000).toFixed(1)} s`,
    ];
  });
  process.stdout.write(
    `\n${table(['Invoice', 'Amount', 'Due date', 'Card', 'Before → after', 'Duration'], rows, [1, 5])}\n`,
  );
  for (const { outcome, error, output } of records) {
    const reason = error?.message ?? reasonOf(output);
    if (reason && outcome !== 'paid') process.stdout.write(`\n${reason}\n${error?.hint ?? ''}`.trimEnd() + '\n');
  }
  process.stdout.write(`\nReport: ${report}\n`);
}

function reasonOf(output: RunRecord['output']): string {
  if (typeof output !== 'object' || output === null || Array.isArray(output)) return '';
  const { message, reason } = output;
  return [message, reason].find(text => typeof text === 'string') ?? '';
}
