import type { InvoiceFacts, InvoiceId } from './invoice.ts';

/** A source of invoices that is independent of what the portal's pages show. It can't change anything. */
export interface BillingReadApi {
  /**
   * One invoice; null when there is none that this identity may see.
   *
   * @returns with it the time by the server's clock, in ISO 8601.
   * @throws ReadApiError when the API can't be asked or its answer can't be understood.
   */
  readInvoice(id: InvoiceId): Promise<{ invoice: InvoiceFacts | null; serverTime: string }>;
  /**
   * All invoices that this identity may see. An empty list does not prove that there are none.
   *
   * @returns with them the time by the server's clock, in ISO 8601.
   * @throws ReadApiError when the API can't be asked or its answer can't be understood.
   */
  listInvoices(): Promise<{ invoices: InvoiceFacts[]; serverTime: string }>;
}
