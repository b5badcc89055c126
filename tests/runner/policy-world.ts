import { createPrivateKey } from 'node:crypto';
import type { Ledger } from '../../playbooks/runner/ledger/ledger.ts';
import { approve, newKeyPair, type Approval, type Statement } from '../../playbooks/runner/policy/approval.ts';
import { PolicyGate } from '../../playbooks/runner/policy/gate.ts';
import { Policy, type PolicyInput } from '../../playbooks/runner/policy/policy.ts';

/** A policy as somebody may write it: one account, two currencies, small sums. */
export const sample: PolicyInput = {
  version: 1,
  tenants: ['fernwood.example'],
  billingAccounts: ['Fernwood Bakery'],
  billingProfiles: ['Fernwood Bakery'],
  currencies: ['USD', 'EUR'],
  cards: ['visa 4242'],
  limits: {
    perInvoice: ['100.00 USD', '50.00 EUR'],
    perRun: ['150.00 USD', '50.00 EUR'],
    perDay: ['200.00 USD', '50.00 EUR'],
    timeZone: 'America/Los_Angeles',
  },
  dueDate: { daysBefore: 20, daysAfter: 30 },
  chargedAutomatically: [],
  approval: 'never',
  settleBalance: 'never',
  makeDefault: 'never',
};

export const payment = {
  invoice: 'G000000101',
  person: 'dana@fernwood.example',
  tenant: 'fernwood.example',
  billingAccount: 'Fernwood Bakery',
  billingProfile: 'Fernwood Bakery',
  amount: { minor: 2231, currency: 'USD' },
  dueDate: '2026-05-15',
};

export function gateOf(
  ledger: Ledger,
  more: Partial<PolicyInput> = {},
  {
    approvals = [],
    now = new Date('2026-05-01T08:00:00Z'),
    sinceStart = () => 0,
  }: { approvals?: Approval[]; now?: Date; sinceStart?: () => number } = {},
): PolicyGate {
  const inForce = { policy: Policy.parse({ ...sample, ...more }), sha256: 'a'.repeat(64), file: 'policy.json' };
  const approvalsOf = (invoice: string) => approvals.filter(({ statement }) => statement.invoice === invoice);
  return new PolicyGate(inForce, { ledger, portalHost: 'portal.example', approvalsOf, now: () => now, sinceStart });
}

const keys = newKeyPair();
export const robin = { name: 'Robin Vale', signInName: 'robin@fernwood.example', publicKey: keys.publicKey };
export const fourEyes: Partial<PolicyInput> = {
  approval: { above: ['20.00 USD'], hours: 48, people: [robin] },
};

/** Robin's approval of the sample payment. */
export function approvalBy(more: Partial<Statement> = {}, privateKey = keys.privateKey): Approval {
  const { invoice, tenant, billingAccount, amount } = payment;
  return approve(
    {
      portalHost: 'portal.example',
      tenant,
      billingAccount,
      invoice,
      amountMinor: amount.minor,
      currency: amount.currency,
      by: robin.name,
      approvedAt: '2026-05-01T07:00:00.000Z',
      expiresAt: '2026-05-02T07:00:00.000Z',
      ...more,
    },
    createPrivateKey(privateKey),
  );
}
