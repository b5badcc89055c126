import type { InvoiceFacts } from './invoice.ts';
import { formatMoney, sameMoney, type Money } from './money.ts';
import { newFailures, newPayments, type Before } from './new-payments.ts';

/**
 * What the read API says became of one payment. `double`: more was taken than once; `part`: something else than the
 * whole amount was; `open`: nothing that could stand.
 */
export type Verdict =
  | { is: 'paid'; paidAt: string; seen: string }
  | { is: 'declined'; reason: string; seen: string }
  | { is: 'double' | 'part' | 'open'; seen: string };

/** The one set of rules for it, in the run that paid and in every one after it. */
export function verdictOf(facts: InvoiceFacts, amount: Money, before: Before): Verdict {
  const payments = newPayments(facts, before);
  const [payment] = payments;
  const due = facts.amountDue.minor;
  const seen = `the read API says ${facts.status}, ${formatMoney(facts.amountDue)} due, ${payments.length} new payments`;
  if (payments.length > 1 || due < 0) return { is: 'double', seen };
  if (isPart(facts, payment?.amount, amount)) return { is: 'part', seen };
  if (payment && facts.status === 'paid' && due === 0) return { is: 'paid', paidAt: payment.date, seen };
  const failure = newFailures(facts, before).at(-1);
  if (failure && !payment) return { is: 'declined', reason: failure.reason, seen };
  return { is: 'open', seen };
}

/** Another amount than was asked for was taken, or a part of it is open. */
function isPart({ amountDue }: InvoiceFacts, taken: Money | undefined, asked: Money): boolean {
  if (taken && !sameMoney(taken, asked)) return true;
  return amountDue.minor > 0 && amountDue.minor < asked.minor;
}
