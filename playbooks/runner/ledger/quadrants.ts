import type { InvoiceFacts, InvoiceRow } from '../../billing/invoice.ts';
import type { Attempt } from './attempts.ts';
import { nextLook } from './look-again.ts';
import { isSinceArmed, pendingStates, type State } from './states.ts';

/** An invoice by the ledger, by the portal and by the list of what was to be paid, side by side. */
export interface Comparison {
  invoice: string;
  ledger: State | null;
  portal: string | null;
  /** Whether the list of what was to be paid names it; null without a list. */
  asked: boolean | null;
  verdict: Verdict;
  /** When to look again at the latest; null where nothing is open, or every run looks anyway. */
  lookAgain: string | null;
}

export type Verdict =
  | 'paid'
  | 'paid-elsewhere'
  | 'open'
  | 'refused'
  | 'unknown'
  | 'needs-action'
  | 'declined'
  | 'shown-as-open'
  | 'contradicted'
  | 'not-found';

type Seen = Pick<InvoiceFacts | InvoiceRow, 'id' | 'status'>;

/**
 * Compares ledger × portal × input: what both know as paid, what only one of them does, and what neither does. The
 * riskiest come first.
 */
export function compare(
  attempts: readonly Attempt[],
  portal: readonly Seen[],
  asked: readonly string[] | null,
  now: Date,
): Comparison[] {
  const last = new Map(attempts.map(attempt => [attempt.invoice, attempt]));
  const seen = new Map(portal.map(({ id, status }) => [id, status]));
  const invoices = new Set([...last.keys(), ...(asked ?? []), ...seen.keys()]);
  return [...invoices]
    .map(invoice => {
      const attempt = last.get(invoice);
      const [ledger, shown] = [attempt?.state ?? null, seen.get(invoice) ?? null];
      const lookAgain = attempt ? nextLookAt(attempt, now) : null;
      return {
        invoice,
        ledger,
        portal: shown,
        asked: asked?.includes(invoice) ?? null,
        verdict: judge(ledger, shown),
        lookAgain,
      };
    })
    .sort((a, b) => byRisk.indexOf(a.verdict) - byRisk.indexOf(b.verdict) || a.invoice.localeCompare(b.invoice));
}

function nextLookAt({ state, armedAt }: Attempt, now: Date): string | null {
  const isOpen = (pendingStates as readonly State[]).includes(state);
  return isOpen && armedAt !== null ? (nextLook(new Date(armedAt), now)?.toISOString() ?? null) : null;
}

function judge(ledger: State | null, portal: string | null): Verdict {
  if (ledger === null || !isSinceArmed(ledger) || ledger === 'RELEASED') return withoutPayment(portal);
  if (ledger === 'CONTRADICTED' || ledger === 'DOUBLE_SUSPECTED' || ledger === 'REVERSED') return 'contradicted';
  if (ledger === 'NEEDS_ACTION') return 'needs-action';
  if ((pendingStates as readonly State[]).includes(ledger)) return 'unknown';
  if (ledger === 'DECLINED') return 'declined';
  return portal === null || portal === 'paid' ? 'paid' : 'shown-as-open';
}

/** What the ledger has not clicked for. */
function withoutPayment(portal: string | null): Verdict {
  if (portal === null) return 'not-found';
  if (portal === 'paid') return 'paid-elsewhere';
  return portal === 'due' || portal === 'past-due' ? 'open' : 'refused';
}

const byRisk: readonly Verdict[] = [
  'contradicted',
  'unknown',
  'needs-action',
  'shown-as-open',
  'declined',
  'not-found',
  'open',
  'refused',
  'paid-elsewhere',
  'paid',
];

/** What a command that found it exits with. */
export const exitCodeOfVerdict: Record<Verdict, 0 | 10 | 30 | 31 | 32> = {
  contradicted: 32,
  unknown: 30,
  'shown-as-open': 30,
  'needs-action': 31,
  declined: 10,
  'not-found': 10,
  open: 0,
  refused: 0,
  'paid-elsewhere': 0,
  paid: 0,
};
