import type { InvoiceRow } from '../billing/invoice.ts';
import { formatMoney, sameMoney } from '../billing/money.ts';
import { sinceStart } from '../engine/machine-time.ts';
import type { ListedInvoice } from '../portal/invoice-grid-row.ts';
import type { Portal } from '../portal/portal.ts';
import { PaidMeanwhileError, RefusedError } from './errors.ts';
import { refuseListError, refuseSeveralRows } from './find-invoice.ts';
import { withListAfresh } from './open-list-afresh.ts';

/** What the list said of an invoice when it was found. */
export interface ListedBefore {
  row: InvoiceRow;
  billingAccount: string | null;
}

/**
 * Reads the row of an invoice again, from a list that is loaded anew: what was read before may be as old as the
 * session, and somebody else may have paid since then.
 *
 * @returns when the look began, in milliseconds since the machine started.
 * @throws PaidMeanwhileError, RefusedError when anything about it has changed.
 */
export async function lookAgain(portal: Portal, { row, billingAccount }: ListedBefore): Promise<number> {
  const seenAt = sinceStart();
  const listed = await withListAfresh(portal, billingAccount, async invoices => {
    const found = await invoices.findRow(row.id);
    if (!found.invoice) await refuseListError(portal, invoices);
    return found;
  });
  refuseSeveralRows(listed.rows, row.id);
  refuseChangedRow(row, listed);
  return seenAt;
}

function refuseChangedRow(before: InvoiceRow, { invoice: now }: ListedInvoice): void {
  if (now?.status === 'paid') throw new PaidMeanwhileError(before.id, 'its row says Paid');
  if (now && isAsBefore(before, now)) return;
  throw new RefusedError('INVOICE_CHANGED', {
    message: `${before.id} has changed since it was found: its row said ${inWords(before)}, and now says ${now ? inWords(now) : 'nothing, as it is not listed'}.`,
    expected: inWords(before),
    seen: now ? inWords(now) : 'no such invoice',
    hint: 'Nothing was charged. Check the invoice; then start the run anew.',
  });
}

/** At midnight one that is due becomes past due. */
function isAsBefore(before: InvoiceRow, now: InvoiceRow): boolean {
  const { amountDue: expected } = before;
  const { amountDue: shown } = now;
  const isOpen = now.status === 'due' || now.status === 'past-due';
  const sameAmount = expected !== undefined && shown !== undefined && sameMoney(expected, shown);
  const sameElse = now.dueDate === before.dueDate && now.billingProfile === before.billingProfile;
  return isOpen && now.payable && sameAmount && sameElse;
}

function inWords({ status, amountDue, dueDate, billingProfile, payable }: InvoiceRow): string {
  const amount = amountDue ? formatMoney(amountDue) : 'an amount that can’t be read';
  const due = dueDate ? `, due on ${dueDate}` : '';
  const profile = billingProfile ? `, of ${billingProfile}` : '';
  return `${status}, ${amount}${due}${profile}${payable ? '' : ', without a Pay now link'}`;
}
