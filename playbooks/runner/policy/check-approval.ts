import { isSignedBy, type Approval } from './approval.ts';
import type { Policy } from './policy.ts';
import type { PaymentFacts } from './rules.ts';

type Rule = Exclude<Policy['approval'], 'never'>;

export interface ApprovedPayment extends PaymentFacts {
  portalHost: string;
  /** Default: that it is paid. */
  purpose?: 'pay' | 'release' | undefined;
  /** Who is signed in at the portal. */
  person: string | null;
}

/** Whether somebody else has to agree. A currency without an amount always needs it. */
export function needsApproval(
  approval: Policy['approval'],
  { amount }: Pick<PaymentFacts, 'amount'>,
): approval is Rule {
  if (approval === 'never') return false;
  const limit = approval.above.find(({ currency }) => currency === amount.currency);
  return !limit || amount.minor > limit.minor;
}

/** Why an approval does not hold for a payment; an empty list when it does. Whatever is in doubt does not hold. */
export function flaws(approval: Approval, rule: Rule, payment: ApprovedPayment, now: Date): string[] {
  const { statement } = approval;
  const person = rule.people.find(({ name }) => name === statement.by);
  if (!person) return [`${statement.by} is not one of the people who may approve`];
  if (!isSignedBy(approval, person)) return [`it is not signed by ${person.name}`];
  return [
    ...differences(approval, payment),
    ...time(approval, rule, now),
    ...(payment.person !== null && !isSame(person.signInName, payment.person)
      ? []
      : [`${person.name} is the one who pays`]),
  ];
}

function differences({ statement }: Approval, payment: ApprovedPayment): string[] {
  const pairs: [what: string, approved: string | number, found: string | number | null][] = [
    ['purpose', statement.purpose, payment.purpose ?? 'pay'],
    ['portal', statement.portalHost, payment.portalHost],
    ['directory', statement.tenant, payment.tenant],
    ['billing account', statement.billingAccount, payment.billingAccount],
    ['invoice', statement.invoice, payment.invoice],
    ['amount', statement.amountMinor, payment.amount.minor],
    ['currency', statement.currency, payment.amount.currency],
  ];
  return pairs
    .filter(([, approved, found]) => found === null || !isSame(String(approved), String(found)))
    .map(([what]) => `it is for another ${what}`);
}

function time({ statement }: Approval, { hours }: Rule, now: Date): string[] {
  const [from, to] = [Date.parse(statement.approvedAt), Date.parse(statement.expiresAt)];
  const tolerance = 120_000;
  if (to - from > hours * 3_600_000 + 1_000) return [`it holds for longer than ${hours} hours`];
  if (now.getTime() >= to) return [`it ended at ${statement.expiresAt}`];
  return from > now.getTime() + tolerance ? ['it is of the future'] : [];
}

function isSame(one: string, other: string): boolean {
  return one.normalize('NFKC').trim().toLowerCase() === other.normalize('NFKC').trim().toLowerCase();
}
