import { PlaybookError } from '../billing/errors.ts';
import type { InvoiceFacts, InvoiceRow } from '../billing/invoice.ts';
import type { BillingReadApi } from '../billing/read-api.ts';
import type { Attempt } from './ledger/attempts.ts';
import { LedgerLockedError } from './ledger/errors.ts';
import type { Sighting } from './ledger/judge.ts';
import type { Ledger } from './ledger/ledger.ts';
import { isDueAgain } from './ledger/look-again.ts';
import { mayBeSame } from './ledger/payment-identity.ts';
import { pendingStates, stoppingStates, type State } from './ledger/states.ts';

/** Whose payments are looked at, and who looks. */
export interface Looker {
  portalHost: string;
  /** The account that the command is about, as the portal and as the read API calls it; where it is not said, all. */
  billingAccount?: string | null | undefined;
  billingAccountId?: string | null | undefined;
  actor: string;
}

/** After so many invoices in a row about which the read API said nothing, it is not asked any more. */
const mostSilent = 3;

/**
 * Asks the read API what became of payments that are open, and of those that are due to be looked at again. It only
 * reads, and needs no browser. An invoice that it does not know, or does not answer about, keeps none of the others
 * from being looked at.
 *
 * @returns the attempts that were looked at, as they stand now.
 */
export async function lookAtOpenPayments(ledger: Ledger, readApi: BillingReadApi, looker: Looker): Promise<Attempt[]> {
  const looked: Attempt[] = [];
  let silent = 0;
  for (const attempt of attemptsToSee(ledger, looker)) {
    const facts = await factsOf(attempt, readApi);
    silent = facts === undefined ? silent + 1 : 0;
    if (silent === mostSilent) break;
    if (facts === undefined || (facts && isOfOther(attempt, facts))) continue;
    looked.push(...settled(ledger, attempt, { facts, row: null, hasReadApi: true }, looker.actor));
  }
  return looked;
}

/** The same by the rows of the portal's own list, where there is no read API. */
export function settleByRows(ledger: Ledger, rows: readonly Pick<InvoiceRow, 'id' | 'status'>[], looker: Looker): void {
  for (const attempt of attemptsToSee(ledger, looker)) {
    const row = rows.find(({ id }) => id === attempt.invoice)?.status ?? null;
    settled(ledger, attempt, { facts: null, row, hasReadApi: false }, looker.actor);
  }
}

/** Open ones, and paid ones that are due to be seen again; not those that another run is at. */
export function attemptsToSee(ledger: Ledger, looker: Looker): Attempt[] {
  const only = [...pendingStates, ...stoppingStates, 'DECLINED', 'PAID'] as const;
  return attemptsOf(ledger, looker, only)
    .filter(attempt => attempt.state !== 'PAID' || isToBeSeenAgain(attempt))
    .filter(attempt => !ledger.isUnderWay(attempt));
}

/** Attempts in these states that may be of the account that the command is about. */
export function attemptsOf(
  ledger: Ledger,
  { portalHost, billingAccount = null, billingAccountId = null }: Looker,
  only: readonly State[],
): Attempt[] {
  const account = { tenant: null, billingAccount, billingAccountId };
  return ledger.attempts({ portalHost, only }).filter(attempt => mayBeSame(attempt, { ...attempt, ...account }));
}

/** What the look means is written down, unless another run was faster. */
function settled(ledger: Ledger, attempt: Attempt, sighting: Sighting, actor: string): Attempt[] {
  try {
    return [ledger.settle(attempt, sighting, actor)];
  } catch (error) {
    if (error instanceof LedgerLockedError) return [];
    throw error;
  }
}

/** Null where there is no such invoice; undefined where the API did not answer. */
async function factsOf({ invoice }: Attempt, readApi: BillingReadApi): Promise<InvoiceFacts | null | undefined> {
  try {
    return (await readApi.readInvoice(invoice)).invoice;
  } catch (error) {
    if (error instanceof PlaybookError && error.exitCode === 20) return undefined;
    throw error;
  }
}

function isToBeSeenAgain({ armedAt, observedAt }: Attempt): boolean {
  return (
    armedAt !== null && isDueAgain(new Date(armedAt), observedAt === null ? null : new Date(observedAt), new Date())
  );
}

function isOfOther({ billingAccountId }: Attempt, { billingAccount }: InvoiceFacts): boolean {
  return billingAccountId !== null && billingAccount !== '' && billingAccountId !== billingAccount;
}
