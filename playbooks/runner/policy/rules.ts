import { formatMoney, type Money } from '../../billing/money.ts';
import { matchesMethod, type PaymentMethod } from '../../billing/payment-method.ts';
import { daysBetween } from './calendar.ts';
import type { Allowed, Ceiling, Policy } from './policy.ts';

/** What the rules look at. What is not known is null, and is refused where the policy asks for it. */
export interface PaymentFacts {
  invoice: string;
  tenant: string | null;
  billingAccount: string | null;
  billingProfile: string | null;
  amount: Money;
  /** `YYYY-MM-DD` */
  dueDate: string | null;
}

/** Why the policy does not allow this payment; an empty list when it does. */
export function objections(policy: Policy, facts: PaymentFacts, today: string): string[] {
  const { amount } = facts;
  return [
    ...unlessAllowed(policy.tenants, facts.tenant, 'the directory'),
    ...unlessAllowed(policy.billingAccounts, facts.billingAccount, 'the billing account'),
    ...unlessAllowed(policy.billingProfiles, facts.billingProfile, 'the billing profile'),
    ...unlessAllowed(policy.currencies, amount.currency, 'the currency'),
    ...above(policy.limits.perInvoice, amount, 'for one invoice'),
    ...outsideWindow(policy.dueDate, facts.dueDate, today),
  ];
}

/** Why this card may not pay this invoice. */
export function cardObjections(
  { cards, chargedAutomatically }: Policy,
  method: PaymentMethod & { defaultCard: string | null },
  { billingProfile, dueDate }: Pick<PaymentFacts, 'billingProfile' | 'dueDate'>,
  today: string,
): string[] {
  const allowed = cards === 'any' || cards.some(card => matchesMethod(card, method));
  const overdue = dueDate !== null && dueDate < today;
  const automatic = method.defaultCard !== null && !overdue && !isAllowed(chargedAutomatically, billingProfile);
  return [
    ...(allowed ? [] : [`the card "${method.label}" is not among those that may pay`]),
    ...(automatic
      ? [`the portal charges "${method.defaultCard ?? ''}", the default card of this profile, by itself when it is due`]
      : []),
  ];
}

/** Why a sum is too much. Negative and other currencies are refused, too. */
export function above(ceiling: Ceiling, { minor, currency }: Money, what: string): string[] {
  if (ceiling === 'unlimited') return [];
  const limit = ceiling.find(amount => amount.currency === currency);
  if (!limit) return [`there is no limit in ${currency} ${what}`];
  return minor <= limit.minor ? [] : [`${formatMoney({ minor, currency })} is more than ${formatMoney(limit)} ${what}`];
}

function unlessAllowed(allowed: Allowed, name: string | null, what: string): string[] {
  return isAllowed(allowed, name) ? [] : [`${what} ${name ?? 'that is not known'} is not allowed`];
}

function isAllowed(allowed: Allowed, name: string | null): boolean {
  if (allowed === 'any') return true;
  return name !== null && allowed.some(other => plain(other) === plain(name));
}

function outsideWindow({ daysBefore, daysAfter }: Policy['dueDate'], dueDate: string | null, today: string): string[] {
  if (daysBefore === 'any' && daysAfter === 'any') return [];
  if (dueDate === null) return ['its due date is not known'];
  const ahead = daysBetween(today, dueDate);
  if (daysBefore !== 'any' && ahead > daysBefore)
    return [`it is due on ${dueDate}, more than ${daysBefore} days from now`];
  if (daysAfter !== 'any' && -ahead > daysAfter) return [`it was due on ${dueDate}, more than ${daysAfter} days ago`];
  return [];
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
