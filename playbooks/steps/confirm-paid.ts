import { expect } from '@playwright/test';
import type { InvoiceFacts, InvoiceId } from '../billing/invoice.ts';
import { formatMoney, type Money } from '../billing/money.ts';
import { knownOf } from '../billing/new-payments.ts';
import { verdictOf, type Verdict } from '../billing/payment-verdict.ts';
import type { BillingReadApi } from '../billing/read-api.ts';
import { defineStep } from '../engine/step.ts';
import { InvoicesBlade } from '../portal/invoices-blade.ts';
import { PaymentPane } from '../portal/payment-pane.ts';
import type { Portal } from '../portal/portal.ts';
import { ContradictionError } from './errors.ts';
import type { SubmittedPayment } from './pay.ts';

/**
 * What was established after the click. Anything that is not certain is `unknown`, or `needs-action` where a person has
 * been asked something.
 */
export type Confirmation =
  | { state: 'paid'; verifiedBy: ('row' | 'read-api')[]; paidAt: string | null }
  | { state: 'declined'; message: string; reason: string }
  | { state: 'unknown' | 'needs-action'; reason: string };

/** A payment that was clicked, and what it should lead to. */
export interface PaymentToConfirm extends SubmittedPayment {
  invoiceId: InvoiceId;
  amount: Money;
  /** What the read API knew before the click: only what it did not know then can be this payment. */
  before: InvoiceFacts | null;
}

/**
 * Looks until the invoice is paid, by its row and by the read API, or until the time is over. It only reads, and an
 * invoice that still shows Due is never a reason to pay again: the portal promises the new status within 24 hours.
 */
export const confirmPaid = defineStep({
  title: 'The status of the invoice changes to Paid',
  doc: 'pay-invoice#7',
  effect: 'read',
  act: async (portal, payment: PaymentToConfirm): Promise<Confirmation> => {
    const { answer } = payment;
    if (answer.kind === 'challenge' && !(await isAnswered(portal)))
      return { state: 'needs-action', reason: ask(answer) };
    const openRow = rowPaidInOpenPage(portal, payment);
    const verdict = await apiVerdict(portal.readApi, payment, portal.confirmTimeout);
    const mayBePaid = verdict === null || verdict.is === 'paid';
    const row = mayBePaid && ((await openRow) || (await rowPaidInSecondPage(portal, payment.invoiceId)));
    return conclude(payment, row, verdict);
  },
});

function ask({ text }: { text: string }): string {
  return `The portal asks a person to confirm: ${text}. Sign in to the portal, answer it there or at the bank, then run "playbook reconcile"; nothing is paid again before.`;
}

/** A person who watches may answer in the browser that is open. */
async function isAnswered(portal: Portal): Promise<boolean> {
  if (portal.personTimeout === 0) return false;
  const pane = await portal.blade(PaymentPane).catch(() => null);
  return (await pane?.challengeEnds(portal.personTimeout)) ?? false;
}

function conclude({ answer }: PaymentToConfirm, row: boolean, verdict: Verdict | null): Confirmation {
  const words = answer.kind === 'message' ? answer.text : '';
  if (verdict?.is === 'declined')
    return { state: 'declined', message: words || verdict.reason, reason: verdict.reason };
  if (verdict?.is === 'paid' && row) return { state: 'paid', verifiedBy: ['row', 'read-api'], paidAt: verdict.paidAt };
  if (verdict === null && row) return { state: 'paid', verifiedBy: ['row'], paidAt: null };
  const reason = `After the click, ${whatIsSeen(verdict)}.`;
  return { state: 'unknown', reason: words ? `${reason} The pane said: ${words}` : reason };
}

function whatIsSeen(verdict: Verdict | null): string {
  if (verdict === null) return 'the row did not become Paid, and no read API is configured';
  if (verdict.is === 'paid') return 'the read API shows the payment, but the row does not say Paid';
  return verdict.seen;
}

/** How long the open page gets to show what the read API knows already, in milliseconds. */
const rowPatience = 5_000;

/** The row in the page that paid, which is never loaded anew: that could send the payment again. */
async function rowPaidInOpenPage(portal: Portal, { invoiceId, answer }: PaymentToConfirm): Promise<boolean> {
  if (answer.kind !== 'closed') return false;
  const patience = Math.min(portal.confirmTimeout, rowPatience);
  const invoices = await portal.blade(InvoicesBlade).catch(() => null);
  return (await invoices?.row(invoiceId).isPaidWithin(patience)) ?? false;
}

/** The row in a page of its own, for where the open one lags or can't be trusted. */
async function rowPaidInSecondPage(portal: Portal, invoiceId: InvoiceId): Promise<boolean> {
  const second = await portal.secondPage();
  try {
    await second.open('#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices');
    const invoices = await second.blade(InvoicesBlade);
    return (await invoices.find(invoiceId)) && (await invoices.row(invoiceId).read())?.status === 'paid';
  } catch {
    return false;
  } finally {
    await second.page.close();
  }
}

/** Asks the read API until it has an answer that can stand. Null without an API. @throws ContradictionError */
async function apiVerdict(
  api: BillingReadApi | undefined,
  payment: PaymentToConfirm,
  timeout: number,
): Promise<Verdict | null> {
  if (!api) return null;
  let verdict: Verdict = { is: 'open', seen: 'the read API says nothing' };
  const look = async () => {
    const { invoice } = await api.readInvoice(payment.invoiceId);
    verdict = invoice
      ? judge(invoice, payment)
      : { is: 'open', seen: 'the read API says that there is no such invoice' };
    return verdict.is;
  };
  await expect
    .poll(look, { timeout, intervals: [0, 100, 250, 500, 1_000, 2_500, 5_000] })
    .not.toBe('open')
    .catch(rethrowContradiction);
  return verdict;
}

function judge(invoice: InvoiceFacts, { amount, before }: PaymentToConfirm): Verdict {
  const known = before ? knownOf(before) : { payments: [], failures: [] };
  const verdict = verdictOf(invoice, amount, { armedAt: null, knownPayments: known });
  if (verdict.is === 'double')
    throw contradiction('DOUBLE_SUSPECTED', invoice, 'one payment of the whole amount', verdict);
  if (verdict.is === 'part')
    throw contradiction('MISMATCH', invoice, `${formatMoney(amount)}, and nothing else`, verdict);
  return verdict;
}

function contradiction(
  code: 'DOUBLE_SUSPECTED' | 'MISMATCH',
  { id }: InvoiceFacts,
  expected: string,
  { seen }: Verdict,
): ContradictionError {
  return new ContradictionError({
    code,
    message: `Since the click on ${id}, ${seen}: that is not ${expected}.`,
    expected,
    seen,
    hint: 'Stop all payments and compare the card statement with the portal before anything else is paid.',
  });
}

function rethrowContradiction(error: unknown): void {
  if (error instanceof ContradictionError) throw error;
}
