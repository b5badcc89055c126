import { z } from 'zod';
import type { InvoiceFacts } from './invoice.ts';

/** Payments that were known before the click: only what is not among them can be this attempt's. */
export const KnownPayments = z.object({
  payments: z.array(z.object({ date: z.string(), amount: z.object({ minor: z.int(), currency: z.string() }) })),
  failures: z.array(z.object({ date: z.string(), reason: z.string() })),
});
export type KnownPayments = z.infer<typeof KnownPayments>;

/** What tells entries of before the click from those since then. */
export interface Before {
  /** When the click was about to be made. */
  armedAt: string | null;
  knownPayments: KnownPayments | null;
}

/** How far the clocks of portal and machine may differ, in milliseconds. */
const tolerance = 120_000;

/** The part of an invoice's facts that is kept from before the click. */
export function knownOf({ payments, failedPayments }: InvoiceFacts): KnownPayments {
  return { payments: payments.map(({ date, amount }) => ({ date, amount })), failures: failedPayments };
}

/** Payments that were not there before the click. */
export function newPayments({ payments }: InvoiceFacts, { armedAt, knownPayments }: Before): InvoiceFacts['payments'] {
  if (knownPayments === null) return payments.filter(({ date }) => isSince(date, armedAt));
  const known = knownPayments.payments.map(({ date, amount }) => `${date} ${amount.minor} ${amount.currency}`);
  return without(payments, known, ({ date, amount }) => `${date} ${amount.minor} ${amount.currency}`);
}

/** Refusals that were not there before the click. */
export function newFailures(
  { failedPayments }: InvoiceFacts,
  { armedAt, knownPayments }: Before,
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
