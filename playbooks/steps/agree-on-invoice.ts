import type { InvoiceFacts, InvoiceRow } from '../billing/invoice.ts';
import { formatMoney, sameMoney, type Money } from '../billing/money.ts';
import { defineStep } from '../engine/step.ts';
import { ContradictionError, RefusedError } from './errors.ts';
import type { FoundInvoice, Place } from './find-invoice.ts';

/** The invoice as both sources describe it. */
export interface InvoiceSummary {
  invoice: string;
  amount: Money;
  dueDate: string | null;
  billingProfile: string | null;
  before: string;
}

/** Whether the invoice can be paid, and why not. */
export type AgreedInvoice =
  | { state: 'payable'; invoice: InvoiceSummary; facts: InvoiceFacts | null; billingAccount: string | null }
  | { state: 'already-paid' | 'not-permitted'; invoice: InvoiceSummary; reason: string };

/** What was found, and what the request says about it. */
export interface InvoiceToAgreeOn {
  found: Extract<FoundInvoice, { found: 'invoice' }>;
  amount?: Money | undefined;
  billingProfile?: string | undefined;
  /** Domain of the directory that is signed in. */
  directory: string | null;
  /** Name of the person who is. */
  person: string;
}

/**
 * Compares the request with the row and with the read API, before anything is opened that could pay.
 * Both must describe the same open invoice; a paid one is never paid again, whichever of them knows it first.
 */
export const agreeOnInvoice = defineStep({
  title: 'Check number, amount, status and billing profile of the invoice',
  doc: 'pay-invoice#4',
  effect: 'read',
  act: async (_portal, request: InvoiceToAgreeOn): Promise<AgreedInvoice> => {
    const { row, facts, place } = request.found;
    const invoice = summarise(row, facts);
    if (isPaid(row, facts)) return { state: 'already-paid', invoice, reason: 'The invoice is paid; nothing is open.' };
    refuseOtherProfile(invoice, request.billingProfile);
    refuseUnpayable(row, facts);
    refuseOtherAmount(invoice, row, request.amount);
    if (row.payable) return { state: 'payable', invoice, facts, billingAccount: place.billingAccount };
    return { state: 'not-permitted', invoice, reason: whyNotOffered(place) };
  },
  sighting: ({ state, invoice }, { found, directory, person }) => ({
    person,
    tenant: directory,
    billingAccount: found.place.billingAccount,
    invoice: found.row.id,
    amount: invoice.amount,
    billingProfile: invoice.billingProfile,
    dueDate: invoice.dueDate,
    row: found.row.status,
    facts: found.facts,
    toBePaid: state === 'payable',
  }),
});

function summarise(row: InvoiceRow, facts: InvoiceFacts | null): InvoiceSummary {
  const amount = facts?.amountDue ?? row.amountDue;
  if (!amount)
    throw new RefusedError('AMOUNT_DIFFERS', {
      message: `The amount due of ${row.id} can't be read from its row, and there is no read API to ask.`,
      expected: 'an amount due',
      hint: 'Configure the read API, or the regional format of the portal.',
    });
  return {
    invoice: row.id,
    amount,
    dueDate: facts?.dueDate ?? row.dueDate ?? null,
    billingProfile: facts?.billingProfile.name ?? row.billingProfile ?? null,
    before: row.status,
  };
}

/** The read API may know of a payment before the row does. The other way round is a contradiction. */
function isPaid(row: InvoiceRow, facts: InvoiceFacts | null): boolean {
  if (facts === null) return row.status === 'paid';
  const paid = facts.status === 'paid' && facts.amountDue.minor === 0;
  if (row.status === 'paid' && !paid)
    throw new ContradictionError({
      code: 'MISMATCH',
      message: `${row.id} is Paid in the portal, but the read API says ${facts.status} with ${formatMoney(facts.amountDue)} due.`,
      expected: 'the same status from both',
      seen: `paid and ${facts.status}`,
      hint: 'Let a person compare the invoice with the card statement before anything is paid.',
    });
  return paid;
}

function refuseUnpayable(row: InvoiceRow, facts: InvoiceFacts | null): void {
  const status = facts?.status ?? row.status;
  const kind = facts?.documentType ?? 'Invoice';
  const open = status === 'due' || status === 'past-due';
  if (open && kind === 'Invoice') return;
  throw new RefusedError('INVOICE_NOT_PAYABLE', {
    message: `${row.id} can't be paid: it is a document of type ${kind} with status ${status}.`,
    expected: 'an invoice that is due or past due',
    seen: `${kind}, ${status}`,
    hint: 'Nothing was charged. A voided or replaced invoice must not be paid; look for its successor.',
  });
}

function refuseOtherAmount(invoice: InvoiceSummary, row: InvoiceRow, asked: Money | undefined): void {
  const shown = row.amountDue ?? invoice.amount;
  const wanted = asked ?? invoice.amount;
  if (sameMoney(shown, wanted) && sameMoney(invoice.amount, wanted)) return;
  const seen = `${formatMoney(shown)} in its row, ${formatMoney(invoice.amount)} by the read API`;
  throw new RefusedError('AMOUNT_DIFFERS', {
    message: `${invoice.invoice} is not ${formatMoney(wanted)}: it is ${seen}.`,
    expected: formatMoney(wanted),
    seen,
    hint: 'Nothing was charged. Check the invoice; then ask for the amount that it shows.',
  });
}

function refuseOtherProfile(invoice: InvoiceSummary, asked: string | undefined): void {
  if (!asked || invoice.billingProfile === asked) return;
  throw new RefusedError('PROFILE_DIFFERS', {
    message: `${invoice.invoice} belongs to the billing profile ${invoice.billingProfile ?? 'that is not shown'}, not to ${asked}.`,
    expected: asked,
    seen: invoice.billingProfile ?? 'no billing profile',
    hint: 'Nothing was charged. Check the invoice number and the billing profile.',
  });
}

function whyNotOffered({ settleBalance }: Place): string {
  if (settleBalance) return 'This account settles its whole balance instead of paying single invoices.';
  return 'The row has no Pay now link: the role, the agreement or the payment method of this account does not allow it.';
}
