import type { InvoiceRow } from '../billing/invoice.ts';
import { defineStep } from '../engine/step.ts';
import { InvoicesBlade } from '../portal/invoices-blade.ts';

export const listInvoiceRows = defineStep({
  title: 'Read the invoices that the blade lists',
  doc: 'pay-invoice#4',
  effect: 'read',
  act: async (portal): Promise<InvoiceRow[]> => (await portal.blade(InvoicesBlade)).readRows(),
});
