import { z } from 'zod';
import { Money, moneyFromNumber } from './money.ts';

/** The number printed on an invoice: `G000123456`, or `T000123456` on test accounts. */
export const InvoiceId = z
  .string()
  .trim()
  .regex(/^[A-Z]\d{6,12}$/, { error: 'an invoice number is one letter and 6 to 12 digits, as in G000123456' });
export type InvoiceId = z.infer<typeof InvoiceId>;

/** An invoice’s status in any language: `other` for what is none of the known ones. */
export const InvoiceStatus = z.enum(['due', 'past-due', 'paid', 'void', 'locked', 'other']);
export type InvoiceStatus = z.infer<typeof InvoiceStatus>;

/** An invoice as its row in the portal shows it; what the row does not show beyond doubt is left out. */
export interface InvoiceRow {
  /** The number printed on the invoice. */
  id: InvoiceId;
  /** As its words say, in whichever language. */
  status: InvoiceStatus;
  /** `YYYY-MM-DD` */
  invoiceDate?: string | undefined;
  /** `YYYY-MM-DD` */
  dueDate?: string | undefined;
  /** Display name of the billing profile. */
  billingProfile?: string | undefined;
  /** What is open now. */
  amountDue?: Money | undefined;
  /** The charges of the period, before credits and tax. */
  billedAmount?: Money | undefined;
  /** Whether the row has a Pay now link. */
  payable: boolean;
}

/** An invoice as the read API knows it. */
export const InvoiceFacts = z.object({
  id: InvoiceId,
  status: InvoiceStatus,
  documentType: z.string(),
  /** `YYYY-MM-DD` */
  invoiceDate: z.string(),
  /** `YYYY-MM-DD` */
  dueDate: z.string(),
  billingAccount: z.string(),
  billingProfile: z.object({ id: z.string(), name: z.string() }),
  /** What is open now. */
  amountDue: Money,
  /** What was due when the invoice was made. */
  totalAmount: Money,
  /** The charges of the period, before credits and tax. */
  billedAmount: Money,
  payments: z.array(z.object({ date: z.string(), amount: Money, family: z.string(), type: z.string() })),
  failedPayments: z.array(z.object({ date: z.string(), reason: z.string() })),
});
export type InvoiceFacts = z.infer<typeof InvoiceFacts>;

const ArmAmount = z
  .object({ currency: z.string(), value: z.number() })
  .transform(({ currency, value }) => moneyFromNumber(value, currency));

const ArmPayment = z.object({
  date: z.string(),
  amount: ArmAmount,
  paymentMethodFamily: z.string().default('Other'),
  paymentMethodType: z.string().default(''),
});

/**
 * An invoice in ARM's JSON. Written for `Microsoft.Billing` 2024-04-01; answers of 2020-05-01 fit as well.
 *
 * @see https://learn.microsoft.com/rest/api/billing/invoices/get
 */
export const ArmInvoice = z.object({
  id: z.string(),
  name: InvoiceId,
  properties: z.object({
    status: z.string(),
    documentType: z.string().default('Invoice'),
    invoiceDate: z.string(),
    dueDate: z.string(),
    billingProfileId: z.string().default(''),
    billingProfileDisplayName: z.string().default(''),
    amountDue: ArmAmount,
    totalAmount: ArmAmount,
    billedAmount: ArmAmount,
    payments: z.array(ArmPayment).default([]),
    failedPayments: z.array(z.object({ date: z.string(), failedPaymentReason: z.string() })).default([]),
  }),
});

const statuses: Record<string, InvoiceStatus> = {
  Due: 'due',
  OverDue: 'past-due',
  Paid: 'paid',
  Void: 'void',
  Locked: 'locked',
};

/** Turns ARM's JSON into the facts that playbooks compare. */
export function toInvoiceFacts({ id, name, properties }: z.output<typeof ArmInvoice>): InvoiceFacts {
  const { status, documentType, amountDue, totalAmount, billedAmount } = properties;
  return {
    id: name,
    status: statuses[status] ?? 'other',
    documentType,
    invoiceDate: properties.invoiceDate.slice(0, 10),
    dueDate: properties.dueDate.slice(0, 10),
    billingAccount: /\/billingAccounts\/([^/]+)/.exec(id)?.[1] ?? '',
    billingProfile: {
      id: properties.billingProfileId.split('/').at(-1) ?? '',
      name: properties.billingProfileDisplayName,
    },
    amountDue,
    totalAmount,
    billedAmount,
    payments: properties.payments.map(({ date, amount, paymentMethodFamily, paymentMethodType }) => ({
      date,
      amount,
      family: paymentMethodFamily,
      type: paymentMethodType,
    })),
    failedPayments: properties.failedPayments.map(({ date, failedPaymentReason }) => ({
      date,
      reason: failedPaymentReason,
    })),
  };
}
