import type { InvoiceFacts, InvoiceId, InvoiceStatus } from './invoice.ts';
import type { Money } from './money.ts';

/** What a run saw of the invoice that it is about, at one moment. What could not be read is null. */
export interface InvoiceSighting {
  invoice: InvoiceId;
  amount: Money;
  /** Who is signed in. */
  person: string | null;
  /** Domain of the directory that is signed in. */
  tenant: string | null;
  /** As the portal prints it. */
  billingAccount: string | null;
  billingProfile: string | null;
  /** `YYYY-MM-DD` */
  dueDate: string | null;
  row: InvoiceStatus;
  facts: InvoiceFacts | null;
  /** Whether the run goes on to pay it. */
  toBePaid: boolean;
}
