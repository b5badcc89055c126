import type { RunRecord } from '../engine/record.ts';
import { ledgerLines, type LedgerNote } from '../reporters/ledger-note.ts';
import { unknownFirst, type PaymentSummary } from '../reporters/payment-summary.ts';
import { printable } from '../reporters/printable.ts';
import { summaryOf } from '../reporters/summary.ts';
import { errorText } from './error-text.ts';
import type { GlobalOptions } from './options.ts';
import { table } from './table.ts';

interface Ending {
  summary: PaymentSummary;
  report: string | null;
  ledger: LedgerNote | undefined;
}

/** Ends a command that paid: a table for people, or one document for programs. */
export function printRuns(
  records: readonly RunRecord[],
  { summary, report, ledger }: Ending,
  { json }: GlobalOptions,
): void {
  if (json) process.stdout.write(`${JSON.stringify({ summary, runs: records, report, ledger: ledger ?? null })}\n`);
  else if (report === null) process.stdout.write('Nothing was paid: no invoice is due.\n');
  else
    process.stdout.write(
      `\n${runsTable(unknownFirst(records))}\n${explanations(records)}\n${notes(ledger)}Report: ${report}\n`,
    );
}

function notes(ledger: LedgerNote | undefined): string {
  return ledger
    ? ledgerLines(ledger)
        .map(line => `${printable(line)}\n`)
        .join('')
    : '';
}

function runsTable(records: readonly RunRecord[]): string {
  const rows = records.map(record => {
    const { invoice, amount, dueDate, card, before, after } = summaryOf(record);
    const change = before ? `${before} → ${after}` : after;
    return [invoice, amount, dueDate, card, change, `${(record.durationMs / 1_000).toFixed(1)} s`];
  });
  return table(['Invoice', 'Amount', 'Due date', 'Card', 'Before → after', 'Duration'], rows, [1, 5]);
}

/** Why runs did not end with a payment, and what to do; said once for all invoices that it holds for. */
function explanations(records: readonly RunRecord[]): string {
  const unpaid = records.filter(record => explanation(record) !== '');
  const alike = [...Map.groupBy(unpaid, explanation)];
  return alike.map(([text, group]) => `\n${printable(namesOf(group))}${text}\n`).join('');
}

function namesOf(group: readonly RunRecord[]): string {
  const names = group.map(record => summaryOf(record).invoice).filter(Boolean);
  return names.length > 0 ? `${names.join(', ')}: ` : '';
}

function explanation({ outcome, error, output }: RunRecord): string {
  if (error) return errorText(error);
  return outcome === 'paid' ? '' : printable(reasonOf(output));
}

function reasonOf(output: RunRecord['output']): string {
  if (typeof output !== 'object' || output === null || Array.isArray(output)) return '';
  const { message, reason } = output;
  return [message, reason].find(text => typeof text === 'string') ?? '';
}
