import type { InvoiceFacts, InvoiceId, InvoiceStatus } from './invoice.ts';
import type { Money } from './money.ts';

/** What a run saw of the invoice that it is about, at one moment. What could not be read is null. */
export interface InvoiceSighting {
  invoice: InvoiceId;
  amount: Money;
  /** Domain of the directory that is signed in. */
  tenant: string | null;
  /** As the portal prints it. */
  billingAccount: string | null;
  billingProfile: string | null;
  row: InvoiceStatus;
  facts: InvoiceFacts | null;
  /** Whether the run goes on to pay it. */
  toBePaid: boolean;
}
