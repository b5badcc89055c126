import type { InvoiceFacts, InvoiceId } from '../billing/invoice.ts';
import { formatMoney, sameMoney, type Money } from '../billing/money.ts';
import type { PaymentMethod } from '../billing/payment-method.ts';
import type { PaymentReview } from '../portal/payment-review.ts';
import type { Portal } from '../portal/portal.ts';
import { PaidMeanwhileError, RefusedError } from './errors.ts';

/** Everything that must be true at the moment of the last click. */
export interface PaymentIntent {
  invoiceId: InvoiceId;
  amount: Money;
  method: PaymentMethod;
  billingAccount: string | null;
  billingProfile: string | null;
  /** What the read API said when the invoice was found; null without one. */
  before: InvoiceFacts | null;
  /** When the invoice was looked at last before its pane was opened, in milliseconds since the machine started. */
  seenAt: number;
}

/** Asks the read API once more: somebody else may have paid since the invoice was found. */
export async function refuseChangedInvoice(
  portal: Portal,
  { invoiceId, amount, before }: PaymentIntent,
): Promise<void> {
  if (!portal.readApi) return;
  const { invoice } = await portal.readApi.readInvoice(invoiceId);
  if (invoice?.status === 'paid' && invoice.amountDue.minor === 0)
    throw new PaidMeanwhileError(invoiceId, 'the read API says that it is paid, with nothing due');
  const open = invoice?.status === 'due' || invoice?.status === 'past-due';
  const unchanged =
    open && sameMoney(invoice.amountDue, amount) && invoice.payments.length === (before?.payments.length ?? 0);
  if (unchanged) return;
  const seen = invoice ? `${invoice.status}, ${formatMoney(invoice.amountDue)} due` : 'no such invoice';
  throw new RefusedError('INVOICE_CHANGED', {
    message: `${invoiceId} has changed since it was found: the read API now says ${seen}.`,
    expected: `${formatMoney(amount)} due`,
    seen,
    hint: 'Nothing was charged. Check the invoice; then start the run anew.',
  });
}

/** Where the pane names account or profile, they must be the ones that the invoice belongs to. */
export function refuseOtherPlace(review: PaymentReview, intent: PaymentIntent): void {
  refuseOther('ACCOUNT_DIFFERS', 'billing account', intent.billingAccount, review.billingAccount);
  refuseOther('PROFILE_DIFFERS', 'billing profile', intent.billingProfile, review.billingProfile);
}

export function refuseOtherInvoice(review: PaymentReview, { invoiceId, amount }: PaymentIntent): void {
  const [shown, ...others] = review.invoiceIds;
  if (shown !== invoiceId || others.length > 0)
    throw new RefusedError('INVOICE_DIFFERS', {
      message: `The Pay now pane is for ${review.invoiceIds.join(' and ') || 'no invoice that can be read'}, the request is for ${invoiceId}.`,
      expected: invoiceId,
      seen: review.text,
      hint: 'Nothing was charged. Run with --headed to see the pane.',
    });
  if (!review.amount || !sameMoney(review.amount, amount))
    throw new RefusedError('AMOUNT_DIFFERS', {
      message: `The Pay now pane asks for ${review.amount ? formatMoney(review.amount) : 'an amount that can’t be read'}, the request is for ${formatMoney(amount)}.`,
      expected: formatMoney(amount),
      seen: review.text,
      hint: 'Nothing was charged. Check the invoice; then ask for the amount that it shows.',
    });
}

export function refuseOtherCard(chosen: PaymentMethod | null, wanted: PaymentMethod): void {
  if (
    chosen &&
    chosen.lastFour === wanted.lastFour &&
    chosen.brand === wanted.brand &&
    chosen.expires === wanted.expires
  )
    return;
  throw new RefusedError('CARD_DIFFERS', {
    message: `The Pay now pane has ${chosen ? `"${chosen.label}"` : 'no card'} chosen, not "${wanted.label}".`,
    expected: wanted.label,
    seen: chosen?.label ?? 'no card',
    hint: 'Nothing was charged. Run with --headed to see the pane.',
  });
}

export function refuseUnlessReady({ submit: { buttons, enabled }, asksForAmount }: PaymentReview): void {
  if (asksForAmount)
    throw new RefusedError('PARTIAL_AMOUNT_OFFERED', {
      message: 'The Pay now pane asks how much to pay: an earlier payment of this invoice failed.',
      expected: 'the whole amount, with no field for it',
      hint: 'Nothing was charged. Let a person decide about a partial payment.',
    });
  if (buttons === 1 && enabled) return;
  throw new RefusedError('SUBMIT_NOT_READY', {
    message: `The Pay now pane has ${buttons} buttons "Pay now"${buttons === 1 ? ', and it can’t be used' : ''}.`,
    expected: 'exactly one button "Pay now" that can be used',
    seen: `${buttons} buttons`,
    hint: 'Nothing was charged. Run with --headed to see the pane.',
  });
}

function refuseOther(
  code: 'ACCOUNT_DIFFERS' | 'PROFILE_DIFFERS',
  what: string,
  expected: string | null,
  seen: string | null,
): void {
  if (expected === null || seen === null || expected === seen) return;
  throw new RefusedError(code, {
    message: `The Pay now pane names the ${what} "${seen}", not "${expected}".`,
    expected,
    seen,
    hint: 'Nothing was charged. Check which billing account and profile the invoice belongs to.',
  });
}
