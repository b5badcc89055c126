import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { PlaybookError } from '../billing/errors.ts';
import { InvoiceId } from '../billing/invoice.ts';
import { formatMoney, parseMoney, sameMoney, type Money } from '../billing/money.ts';
import { parsePaymentMethodRef, type PaymentMethodRef } from '../billing/payment-method.ts';
import { mostSimilar } from '../portal/similar.ts';
import type { Attempt } from '../runner/ledger/attempts.ts';

/** One line of the file. */
export interface FilePayment {
  /** Its line, or its place in the list. */
  line: number;
  invoice: InvoiceId;
  amount?: Money;
  paymentMethod?: PaymentMethodRef;
}

/** The file can't be used. Every bad line is named; none of the others is taken. */
class PaymentFileError extends PlaybookError {
  override readonly name = 'PaymentFileError';

  constructor(file: string, problems: readonly string[]) {
    super({
      code: 'INPUT_FILE_INVALID',
      message: `${file} can't be used, and nothing of it was paid:\n${problems.map(problem => `  - ${problem}`).join('\n')}`,
      expected: 'a CSV file with the columns invoice, amount and card, or a JSON list of such objects',
      seen: problems.join('; '),
      hint: 'Correct the lines and run it again.',
      exitCode: 40,
    });
  }
}

/** A column that is not known is refused: the amount or the card that it was meant to say would be left out. */
const Line = z.strictObject({
  invoice: InvoiceId,
  amount: z.string().trim().min(1).transform(toMoney).optional(),
  card: z
    .string()
    .trim()
    .min(1)
    .transform(text => parsePaymentMethodRef(text))
    .optional(),
});

/** Reads a list of payments, whole or not at all. @throws PaymentFileError */
export function readPaymentFile(file: string): FilePayment[] {
  const rows = readRows(file);
  const problems: string[] = [];
  const lines = new Map<string, number>();
  const payments = rows.flatMap(({ number, value }) => {
    const parsed = Line.safeParse(value);
    if (!parsed.success) {
      problems.push(...parsed.error.issues.map(issue => `line ${number}: ${problemOf(issue)}`));
      return [];
    }
    const { invoice, amount, card } = parsed.data;
    const before = lines.get(invoice);
    if (before !== undefined) problems.push(`line ${number}: ${invoice} is on line ${before} already`);
    lines.set(invoice, number);
    return [{ line: number, invoice, ...(amount && { amount }), ...(card && { paymentMethod: card }) }];
  });
  if (rows.length === 0) problems.push('there is no payment in it');
  if (problems.length > 0) throw new PaymentFileError(file, problems);
  return payments;
}

/**
 * An amount that differs from the one which the ledger has for that invoice is a mistake in one of them.
 *
 * @throws PaymentFileError, before anything of the file is paid.
 */
export function refuseChangedAmounts(
  file: string,
  payments: readonly FilePayment[],
  attempts: readonly Pick<Attempt, 'invoice' | 'amountMinor' | 'currency' | 'plannedAt'>[],
): void {
  const problems = payments.flatMap(({ line, invoice, amount }) => {
    const known = attempts.findLast(attempt => attempt.invoice === invoice);
    if (!amount || !known || sameMoney(amount, { minor: known.amountMinor, currency: known.currency })) return [];
    const before = formatMoney({ minor: known.amountMinor, currency: known.currency });
    return [`line ${line}: ${invoice} was ${before} on ${known.plannedAt.slice(0, 10)}, not ${formatMoney(amount)}`];
  });
  if (problems.length > 0) throw new PaymentFileError(file, problems);
}

function readRows(file: string): { number: number; value: unknown }[] {
  const text = readText(file);
  try {
    if (extname(file).toLowerCase() === '.json')
      return z
        .array(z.unknown())
        .parse(JSON.parse(text))
        .map((value, at) => ({ number: at + 1, value }));
    const rows = z
      .array(z.object({ info: z.object({ lines: z.number() }), record: z.record(z.string(), z.string()) }))
      .parse(parse(text, { columns: checkHead, bom: true, trim: true, info: true, skip_empty_lines: true }));
    return rows.map(({ info, record }) => ({ number: info.lines, value: withoutEmpty(record) }));
  } catch (error) {
    throw new PaymentFileError(file, [error instanceof Error ? error.message : String(error)]);
  }
}

const columns = Object.keys(Line.shape);

/** The names of a CSV's columns: each of them known, and none there twice. */
function checkHead(head: readonly string[]): string[] {
  const unknown = head.filter(name => !columns.includes(name));
  if (unknown.length > 0) throw new Error(`line 1: ${unknownColumns(unknown)}`);
  const twice = head.find((name, at) => head.indexOf(name) < at);
  if (twice !== undefined) throw new Error(`line 1: the column "${twice}" is there twice`);
  return [...head];
}

function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return unknownColumns(issue.keys);
  return `${issue.path.join('.') || 'line'}: ${issue.message}`;
}

function unknownColumns(names: readonly string[]): string {
  const each = names.map(name => `"${name}" is no column, did you mean "${mostSimilar(name, columns, 1)[0]}"?`);
  return `${each.join(' ')} The columns are ${columns.join(', ')}`;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new PaymentFileError(file, ['the file can’t be read']);
  }
}

function withoutEmpty(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ''));
}

function toMoney(text: string, context: z.RefinementCtx): Money {
  try {
    return parseMoney(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'not an amount' });
    return z.NEVER;
  }
}
