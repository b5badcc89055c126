import type { InvoiceFacts, InvoiceId } from '../billing/invoice.ts';
import { formatMoney, type Money } from '../billing/money.ts';
import { knownOf } from '../billing/new-payments.ts';
import { verdictOf, type Verdict } from '../billing/payment-verdict.ts';
import type { BillingReadApi } from '../billing/read-api.ts';
import { defineStep } from '../engine/step.ts';
import { InvoicesBlade } from '../portal/invoices-blade.ts';
import { PaymentPane, type PaymentAnswer } from '../portal/payment-pane.ts';
import type { Portal } from '../portal/portal.ts';
import { ContradictionError } from './errors.ts';
import { lookUntil } from './look-until.ts';
import { withListAfresh } from './open-list-afresh.ts';
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
  /** The one that was open, where the portal names it. */
  billingAccount: string | null;
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
  act: async (portal, submitted: PaymentToConfirm): Promise<Confirmation> => {
    const answer = await answerOfPerson(portal, submitted.answer);
    if (answer.kind === 'challenge') return { state: 'needs-action', reason: ask(answer) };
    const payment = { ...submitted, answer };
    const openRow = rowPaidInOpenPage(portal, payment);
    const verdict = await apiVerdict(portal.readApi, payment, portal.confirmTimeout);
    const mayBePaid = verdict === null || verdict.is === 'paid';
    const row = mayBePaid && ((await openRow) || (await rowPaidInSecondPage(portal, payment)));
    return conclude(payment, row, verdict);
  },
});

function ask({ text }: { text: string }): string {
  return `The portal asks a person to confirm: ${text}. Sign in to the portal, answer it there or at the bank, then run "playbook reconcile"; nothing is paid again before.`;
}

/** What follows where a person who watches answers in the browser that is open; else the question as it is. */
async function answerOfPerson(portal: Portal, answer: PaymentAnswer): Promise<PaymentAnswer> {
  if (answer.kind !== 'challenge' || portal.personTimeout === 0) return answer;
  if ((await portal.leftFor()) !== null)
    return (await portal.comesBack(portal.personTimeout)) ? { kind: 'silence' } : answer;
  const pane = await portal.blade(PaymentPane).catch(() => null);
  if (!(await pane?.challengeEnds(portal.personTimeout))) return answer;
  return (await pane?.readAnswer(portal.confirmTimeout)) ?? { kind: 'silence' };
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
  const invoices = await portal.blade(InvoicesBlade, { timeout: patience }).catch(() => null);
  return (await invoices?.row(invoiceId).isPaidWithin(patience)) ?? false;
}

/** The row in a page of its own, for where the open one lags or can't be trusted. */
async function rowPaidInSecondPage(portal: Portal, { invoiceId, billingAccount }: PaymentToConfirm): Promise<boolean> {
  const look = withListAfresh(portal, billingAccount, invoices => invoices.findRow(invoiceId));
  const { rows, invoice } = await look.catch(() => ({ rows: 0, invoice: null }));
  return rows === 1 && invoice?.status === 'paid';
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
    return verdict.is !== 'open';
  };
  await lookUntil(look, timeout).catch(rethrowContradiction);
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
