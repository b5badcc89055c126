import type { InvoiceFacts, InvoiceRow } from '../billing/invoice.ts';
import { sinceStart } from '../engine/machine-time.ts';
import { defineStep } from '../engine/step.ts';
import { PortalUnavailableError } from '../portal/errors.ts';
import { InvoicesBlade } from '../portal/invoices-blade.ts';
import type { Portal } from '../portal/portal.ts';
import { NotFoundError } from './errors.ts';

/** Where an invoice was found. */
export interface Place {
  /** The billing account that is open, where the portal names it. */
  billingAccount: string | null;
  /** Whether the account settles its whole balance at once instead of paying this invoice. */
  settleBalance: boolean;
}

/** What portal and read API say of the invoice that is to be paid. */
export type FoundInvoice =
  | {
      found: 'invoice';
      row: InvoiceRow;
      facts: InvoiceFacts | null;
      place: Place;
      /** When the read API was asked, in milliseconds since the machine started. */
      seenAt: number;
    }
  | { found: 'nothing-due'; invoicesSeen: number }
  | { found: 'no-access'; reason: string };

/**
 * Finds one invoice in the list, or the oldest that is due. An empty list proves nothing: without the right role
 * the portal and its API show no invoices and no error, so that is `no-access`, never "nothing due".
 */
export const findInvoice = defineStep({
  title: 'Find the invoice that is due or past due',
  doc: 'pay-invoice#4',
  effect: 'read',
  act: async (portal, wanted: string): Promise<FoundInvoice> => {
    const invoices = await portal.blade(InvoicesBlade);
    const id = wanted === 'oldest-due' ? await oldestDue(portal, invoices) : wanted;
    if (typeof id !== 'string') return id;
    return readFound(portal, invoices, id);
  },
});

async function readFound(portal: Portal, invoices: InvoicesBlade, id: string): Promise<FoundInvoice> {
  const seenAt = sinceStart();
  const [{ rows, invoice: row }, answer, billingAccount] = await Promise.all([
    invoices.findRow(id),
    portal.readApi?.readInvoice(id),
    portal.header.readBillingAccount(),
  ]);
  refuseSeveralRows(rows, id);
  if (!row) return notListed(portal, invoices, id);
  const settleBalance = !row.payable && (await invoices.settleBalance.isVisible());
  return { found: 'invoice', row, facts: answer?.invoice ?? null, place: { billingAccount, settleBalance }, seenAt };
}

/** @throws NotFoundError */
export function refuseSeveralRows(rows: number, id: string): void {
  if (rows <= 1) return;
  throw new NotFoundError('INVOICE_AMBIGUOUS', {
    message: `${rows} rows of the Invoices blade have the number ${id}.`,
    expected: `one invoice ${id}`,
    seen: `${rows} rows`,
    hint: 'Nothing was charged. Rows of one number can’t be told apart: let a person look at them in the portal.',
  });
}

/** A list that can't be shown now says nothing of invoices. @throws PortalUnavailableError */
export async function refuseListError({ options }: Portal, { errorMessage }: InvoicesBlade): Promise<void> {
  if (!(await errorMessage.isVisible())) return;
  throw new PortalUnavailableError(options.baseUrl, `it says "${(await errorMessage.innerText()).trim()}"`);
}

async function notListed(portal: Portal, invoices: InvoicesBlade, id: string): Promise<FoundInvoice> {
  await refuseListError(portal, invoices);
  const seen = await countInvoices(portal, invoices);
  if (seen === 0) return { found: 'no-access', reason: 'The Invoices blade shows no invoice at all.' };
  throw new NotFoundError('INVOICE_NOT_FOUND', {
    message: `The Invoices blade lists ${seen} invoices, but not ${id}.`,
    expected: `invoice ${id}`,
    seen: `${seen} other invoices`,
    hint: 'Check the number, the billing account and the billing profile ("playbook invoices" lists them).',
  });
}

/** The read API knows all invoices at once; without it the list is read page by page. */
async function oldestDue(portal: Portal, invoices: InvoicesBlade): Promise<string | FoundInvoice> {
  const all = portal.readApi ? (await portal.readApi.listInvoices()).invoices : await invoices.readRows();
  const due = all.filter(invoice => invoice.status === 'due' || invoice.status === 'past-due');
  if (all.length === 0) await refuseListError(portal, invoices);
  const [oldest] = due.sort((a, b) => (a.dueDate ?? '').localeCompare(b.dueDate ?? '') || a.id.localeCompare(b.id));
  if (oldest) return oldest.id;
  if (all.length === 0) return { found: 'no-access', reason: 'No invoice can be seen, neither due nor paid.' };
  return { found: 'nothing-due', invoicesSeen: all.length };
}

async function countInvoices(portal: Portal, invoices: InvoicesBlade): Promise<number> {
  if (portal.readApi) return (await portal.readApi.listInvoices()).invoices.length;
  return (await invoices.readRows()).length;
}
