import type { InvoiceFacts, InvoiceId } from './invoice.ts';

/** A source of invoices that is independent of what the portal's pages show. It can't change anything. */
export interface BillingReadApi {
  /** One invoice; null when there is none that this identity may see. */
  readInvoice(id: InvoiceId): Promise<{ invoice: InvoiceFacts | null; serverTime: string }>;
  /** All invoices that this identity may see. An empty list does not prove that there are none. */
  listInvoices(): Promise<{ invoices: InvoiceFacts[]; serverTime: string }>;
}
