import type { InvoiceFacts } from '../../billing/invoice.ts';
import type { Attempt } from './attempts.ts';

type Known = Pick<Attempt, 'armedAt' | 'knownPayments'>;

/** How far the clocks of portal and machine may differ, in milliseconds. */
const tolerance = 120_000;

/** Payments that were not there before the click. */
export function newPayments({ payments }: InvoiceFacts, { armedAt, knownPayments }: Known): InvoiceFacts['payments'] {
  if (knownPayments === null) return payments.filter(({ date }) => isSince(date, armedAt));
  const known = knownPayments.payments.map(({ date, amount }) => `${date} ${amount.minor} ${amount.currency}`);
  return without(payments, known, ({ date, amount }) => `${date} ${amount.minor} ${amount.currency}`);
}

/** Refusals that were not there before the click. */
export function newFailures(
  { failedPayments }: InvoiceFacts,
  { armedAt, knownPayments }: Known,
): InvoiceFacts['failedPayments'] {
  if (knownPayments === null) return failedPayments.filter(({ date }) => isSince(date, armedAt));
  const known = knownPayments.failures.map(({ date, reason }) => `${date} ${reason}`);
  return without(failedPayments, known, ({ date, reason }) => `${date} ${reason}`);
}

/** Two entries may be alike to the letter: each known one explains one of them. */
function without<Entry>(
  entries: readonly Entry[],
  known: readonly string[],
  textOf: (entry: Entry) => string,
): Entry[] {
  const left = [...known];
  return entries.filter(entry => {
    const at = left.indexOf(textOf(entry));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A date without a time counts for its whole day. */
function isSince(date: string, armedAt: string | null): boolean {
  if (armedAt === null) return false;
  const time = Date.parse(date);
  if (Number.isNaN(time)) return true;
  if (/T00:00:00(\.0+)?Z?$|^\d{4}-\d{2}-\d{2}$/.test(date)) return date.slice(0, 10) >= armedAt.slice(0, 10);
  return time >= Date.parse(armedAt) - tolerance;
}
