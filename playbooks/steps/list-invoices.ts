import type { InvoiceRow } from '../billing/invoice.ts';
import { defineStep } from '../engine/step.ts';
import { InvoicesBlade } from '../portal/invoices-blade.ts';
import { refuseListError } from './find-invoice.ts';

export const listInvoiceRows = defineStep({
  title: 'Read the invoices that the blade lists',
  doc: 'pay-invoice#4',
  effect: 'read',
  act: async (portal): Promise<{ billingAccount: string | null; invoices: InvoiceRow[] }> => {
    const blade = await portal.blade(InvoicesBlade);
    const [billingAccount, invoices] = await Promise.all([portal.header.readBillingAccount(), blade.readRows()]);
    if (invoices.length === 0) await refuseListError(portal, blade);
    return { billingAccount, invoices };
  },
});
