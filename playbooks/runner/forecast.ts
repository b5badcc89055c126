import { PlaybookError } from '../billing/errors.ts';
import type { InvoiceFacts, InvoiceRow } from '../billing/invoice.ts';
import { formatMoney, sameMoney, type Money } from '../billing/money.ts';
import { describeMethodRef, mayMeanSame, type PaymentMethodRef } from '../billing/payment-method.ts';
import type { Attempt } from './ledger/attempts.ts';
import type { Ledger } from './ledger/ledger.ts';
import { isSinceArmed } from './ledger/states.ts';
import type { PolicyGate } from './policy/gate.ts';

/** One payment that a run would make. */
interface Foreseen {
  invoice: string;
  amount: Money;
  dueDate: string | null;
  billingProfile: string | null;
  /** Who approved it, where somebody had to. */
  approvedBy: string | null;
}

export interface Forecast {
  pay: Foreseen[];
  skip: { invoice: string; code: string; reason: string }[];
}

/** What was asked for. */
export interface Request {
  invoice: string;
  amount?: Money | undefined;
  billingProfile?: string | undefined;
  /** Default: that of the command. */
  paymentMethod?: PaymentMethodRef | undefined;
}

interface Seen {
  rows: readonly InvoiceRow[];
  facts: readonly InvoiceFacts[];
  tenant: string | null;
  person: string | null;
  billingAccount: string | null;
}

interface Sources {
  seen: Seen;
  /** Null when everything was asked for that can be paid. */
  requests: readonly Request[] | null;
  /** The card that pays whatever names no other. */
  paymentMethod: PaymentMethodRef;
  ledger: Ledger;
  gate: PolicyGate;
  portalHost: string;
}

/** Says what a run would pay, oldest due date first, and why it would leave out every other invoice. It changes nothing. */
export function forecast(sources: Sources): Forecast {
  const { seen, requests } = sources;
  const found: Forecast = { pay: [], skip: [] };
  const inOrder = [...seen.rows].sort((a, b) => (a.dueDate ?? '').localeCompare(b.dueDate ?? ''));
  const order = requests?.map(({ invoice }) => inOrder.find(({ id }) => id === invoice)) ?? inOrder;
  const others = inOrder.filter(row => !order.includes(row));
  for (const row of [...order, ...others]) {
    if (!row) continue;
    const answer = look(row, sources);
    if ('reason' in answer) found.skip.push({ invoice: row.id, ...answer });
    else found.pay.push(answer);
  }
  for (const { invoice } of requests ?? [])
    if (!seen.rows.some(({ id }) => id === invoice))
      found.skip.push({ invoice, code: 'INVOICE_NOT_FOUND', reason: 'the portal does not list it' });
  return found;
}

interface Refusal {
  code: string;
  reason: string;
}

function look(
  row: InvoiceRow,
  { seen, requests, paymentMethod, ledger, gate, portalHost }: Sources,
): Foreseen | Refusal {
  const facts = seen.facts.find(({ id }) => id === row.id) ?? null;
  const request = requests?.find(({ invoice }) => invoice === row.id);
  if (requests && !request) return { code: 'NOT_ASKED_FOR', reason: 'it was not asked for' };
  const { tenant, billingAccount, person } = seen;
  const billingAccountId = facts?.billingAccount || null;
  const known = ledger.find({ portalHost, tenant, billingAccount, billingAccountId, invoice: row.id });
  const { amount, ...payment } = bestKnown(row, facts);
  const refusal =
    unpayable(row, facts, known) ??
    different(amount, payment.billingProfile, request) ??
    otherCard(request?.paymentMethod ?? paymentMethod, gate);
  if (refusal) return refusal;
  if (!amount) return { code: 'AMOUNT_DIFFERS', reason: 'its amount due can’t be read' };
  return admitted({ ...payment, amount, tenant, billingAccount, person }, { ...payment, amount }, gate, known);
}

/** The read API knows better than the page. */
function bestKnown(row: InvoiceRow, facts: InvoiceFacts | null) {
  return {
    invoice: row.id,
    amount: facts?.amountDue ?? row.amountDue,
    dueDate: facts?.dueDate ?? row.dueDate ?? null,
    billingProfile: facts?.billingProfile.name ?? row.billingProfile ?? null,
  };
}

function admitted(
  facts: Parameters<PolicyGate['admit']>[0],
  payment: Omit<Foreseen, 'approvedBy'>,
  gate: PolicyGate,
  known: Attempt | null,
): Foreseen | Refusal {
  try {
    const approval = gate.admit(facts, known?.state === 'RELEASED' ? null : known);
    gate.spend(payment.amount);
    return { ...payment, approvedBy: approval?.statement.by ?? null };
  } catch (error) {
    if (error instanceof PlaybookError) return { code: error.code, reason: error.seen ?? error.message };
    throw error;
  }
}

function unpayable(row: InvoiceRow, facts: InvoiceFacts | null, known: Attempt | null): Refusal | null {
  const status = facts?.status ?? row.status;
  if (row.status === 'paid' || status === 'paid') return { code: 'PAID', reason: 'it is paid' };
  if (known && isSinceArmed(known.state) && known.state !== 'RELEASED')
    return { code: `PAYMENT_${known.state}`, reason: `a payment was begun at ${known.armedAt ?? '?'}: ${known.state}` };
  if (status !== 'due' && status !== 'past-due')
    return { code: 'INVOICE_NOT_PAYABLE', reason: `its status is ${status}` };
  return row.payable ? null : { code: 'NOT_PERMITTED', reason: 'its row has no Pay now link' };
}

function different(amount: Money | undefined, profile: string | null, request: Request | undefined): Refusal | null {
  if (request?.amount && amount && !sameMoney(request.amount, amount))
    return {
      code: 'AMOUNT_DIFFERS',
      reason: `it is ${formatMoney(amount)}, not ${formatMoney(request.amount)}`,
    };
  if (request?.billingProfile && request.billingProfile !== profile)
    return { code: 'PROFILE_DIFFERS', reason: `it belongs to ${profile ?? 'a profile that is not shown'}` };
  return null;
}

/** A card that the policy can't mean. Which one is the default is only known in the pane, as is what it is charged for. */
function otherCard(wanted: PaymentMethodRef, { inForce }: PolicyGate): Refusal | null {
  const { cards } = inForce.policy;
  if (cards === 'any' || cards.some(card => mayMeanSame(card, wanted))) return null;
  return { code: 'POLICY_REFUSED', reason: `${describeMethodRef(wanted)} is not among the cards that may pay` };
}
