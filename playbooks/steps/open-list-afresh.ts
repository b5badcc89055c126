import { BillingScopesBlade } from '../portal/billing-scopes-blade.ts';
import { InvoicesBlade } from '../portal/invoices-blade.ts';
import type { Portal } from '../portal/portal.ts';
import { chooseBillingScope, openCostManagement, openInvoices } from './scope.ts';

/**
 * Loads the list of invoices anew, in a page of its own, and closes that page in the end: the one that is open may be
 * as old as the session, and after a payment it must not be loaded again.
 *
 * The invoice's own page would tell as much, but only its address is known, not what stands on it.
 */
export async function withListAfresh<T>(
  portal: Portal,
  billingAccount: string | null,
  read: (invoices: InvoicesBlade) => Promise<T>,
): Promise<T> {
  const second = await portal.secondPage();
  try {
    return await read(await openList(second, billingAccount));
  } finally {
    await second.page.close();
  }
}

/** The address leads to the account that was open last; where that is another one, it is chosen as the article says. */
async function openList(portal: Portal, billingAccount: string | null): Promise<InvoicesBlade> {
  await portal.open(InvoicesBlade.link);
  const open = await portal.firstOf(InvoicesBlade, BillingScopesBlade);
  if (open instanceof InvoicesBlade && (await isOf(portal, billingAccount))) return open;
  await openCostManagement.act(portal);
  await chooseBillingScope.act(portal, { billingAccount: billingAccount ?? undefined });
  await openInvoices.act(portal);
  return portal.blade(InvoicesBlade);
}

/** A portal that names no account is taken at its word. */
async function isOf(portal: Portal, billingAccount: string | null): Promise<boolean> {
  const shown = await portal.header.readBillingAccount();
  return billingAccount === null || shown === null || shown === billingAccount;
}
