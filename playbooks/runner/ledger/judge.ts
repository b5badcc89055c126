import type { InvoiceFacts, InvoiceStatus } from '../../billing/invoice.ts';
import { verdictOf } from '../../billing/payment-verdict.ts';
import type { Attempt } from './attempts.ts';
import { isSinceArmed, type EventSinceArmed, type State } from './states.ts';
import { lag, windowIsOver } from './look-again.ts';
import { transitionsSinceArmed } from './transitions.ts';

/** What portal and read API said of an invoice at one moment. Null where they were not asked, or did not answer. */
export interface Sighting {
  facts: InvoiceFacts | null;
  row: InvoiceStatus | null;
  /** Whether there is a read API at all; without one the row alone decides. */
  hasReadApi: boolean;
}

/** What follows from it for an attempt. */
export interface Judgement {
  event: Exclude<EventSinceArmed, 'submitted' | 'actionNeeded' | 'released'>;
  reason: string;
  paidAt?: string | null;
  sources?: ('row' | 'read-api')[];
}

type JudgedAttempt = Pick<Attempt, 'state' | 'amountMinor' | 'currency' | 'armedAt' | 'knownPayments'>;

/**
 * Says what a sighting means for an attempt that was armed. It never means that one may click again: an invoice that
 * is still due may have been paid a moment ago, and the portal takes a day to show it.
 */
export function judge(sighting: Sighting, attempt: JudgedAttempt, now: Date): Judgement {
  const judgement = find(sighting, attempt, now);
  if (mayFollow(attempt.state, judgement.event)) return overdue(judgement, attempt, now);
  return overdue({ event: 'observed', reason: judgement.reason }, attempt, now);
}

/** When the window has ended without an answer, the answer is that nobody knows. */
function overdue(judgement: Judgement, { state, armedAt }: JudgedAttempt, now: Date): Judgement {
  if (judgement.event !== 'observed' || !mayFollow(state, 'becameUnknown')) return judgement;
  if (armedAt === null || !windowIsOver(new Date(armedAt), now)) return judgement;
  return { event: 'becameUnknown', reason: `48 hours after the click: ${judgement.reason}` };
}

function mayFollow(state: State, event: EventSinceArmed): boolean {
  return isSinceArmed(state) && event in transitionsSinceArmed[state];
}

function find({ facts, row, hasReadApi }: Sighting, attempt: JudgedAttempt, now: Date): Judgement {
  if (facts) return byFacts(facts, row, attempt);
  if (!hasReadApi && row === 'paid' && attempt.state !== 'PAID')
    return { event: 'settled', reason: 'the row says Paid; there is no read API', paidAt: null, sources: ['row'] };
  if (!hasReadApi && attempt.state === 'PAID' && isOpen(row) && isPastLag(attempt, now))
    return { event: 'reversed', reason: `paid before, and now the row says ${row}; there is no read API` };
  if (!hasReadApi && row !== null) return { event: 'observed', reason: `the row says ${row}` };
  return { event: 'observed', reason: 'the invoice could not be read' };
}

function isOpen(row: InvoiceStatus | null): boolean {
  return row === 'due' || row === 'past-due';
}

/** Within the day that the portal may take, a row that says Due says nothing. */
function isPastLag({ armedAt }: JudgedAttempt, now: Date): boolean {
  return armedAt !== null && now.getTime() - Date.parse(armedAt) >= lag;
}

function byFacts(facts: InvoiceFacts, row: InvoiceStatus | null, attempt: JudgedAttempt): Judgement {
  const { amountMinor: minor, currency, state } = attempt;
  const verdict = verdictOf(facts, { minor, currency }, attempt);
  const { seen } = verdict;
  if (verdict.is === 'double') return { event: 'doubleSuspected', reason: seen };
  if (verdict.is === 'part') return { event: 'contradicted', reason: `${seen}, not the whole amount` };
  if (verdict.is === 'paid') return paid(verdict.paidAt, row);
  if (state === 'PAID' && facts.amountDue.minor > 0)
    return { event: 'reversed', reason: `paid before, and now ${seen}` };
  return verdict.is === 'declined'
    ? { event: 'declined', reason: verdict.reason }
    : { event: 'observed', reason: seen };
}

/** A row that was looked at has to agree. */
function paid(paidAt: string, row: InvoiceStatus | null): Judgement {
  if (row !== null && row !== 'paid')
    return { event: 'observed', reason: `the read API shows the payment of ${paidAt}, the row says ${row}` };
  const sources = row === null ? (['read-api'] as const) : (['row', 'read-api'] as const);
  return { event: 'settled', reason: 'one payment of the whole amount', paidAt, sources: [...sources] };
}
