import type { BillingReadApi } from '../billing/read-api.ts';
import type { Attempt } from './ledger/attempts.ts';
import { LedgerLockedError } from './ledger/errors.ts';
import type { Ledger } from './ledger/ledger.ts';
import { isDueAgain } from './ledger/look-again.ts';
import { pendingStates } from './ledger/states.ts';

/**
 * Asks the read API what became of payments that are open, and of those that are due to be looked at again. It only
 * reads, and needs no browser.
 *
 * @returns the attempts that were looked at, as they stand now.
 */
export async function lookAtOpenPayments(
  ledger: Ledger,
  readApi: BillingReadApi,
  { portalHost, actor }: { portalHost: string; actor: string },
): Promise<Attempt[]> {
  const looked: Attempt[] = [];
  for (const attempt of ledger.attempts({ portalHost, only: [...pendingStates, 'DECLINED', 'PAID'] })) {
    if ((attempt.state === 'PAID' && !isToBeSeenAgain(attempt)) || isUnderWay(ledger, attempt)) continue;
    const { invoice } = await readApi.readInvoice(attempt.invoice);
    if (!invoice || isOfOther(attempt, invoice.billingAccount)) continue;
    looked.push(ledger.settle(attempt, { facts: invoice, row: null, hasReadApi: true }, actor));
  }
  return looked;
}

/** The run that began it is still at it, and says itself what becomes of it. */
function isUnderWay(ledger: Ledger, attempt: Attempt): boolean {
  try {
    ledger.refuseUnderWay(attempt);
    return false;
  } catch (error) {
    if (error instanceof LedgerLockedError) return true;
    throw error;
  }
}

function isToBeSeenAgain({ armedAt, observedAt }: Attempt): boolean {
  return (
    armedAt !== null && isDueAgain(new Date(armedAt), observedAt === null ? null : new Date(observedAt), new Date())
  );
}

function isOfOther({ billingAccountId }: Attempt, billingAccount: string): boolean {
  return billingAccountId !== null && billingAccount !== '' && billingAccountId !== billingAccount;
}
