import type { PolicyInput } from './policy.ts';

/** For a portal on this machine alone, where no money is. */
export const anythingGoes: PolicyInput = {
  version: 1,
  tenants: 'any',
  billingAccounts: 'any',
  billingProfiles: 'any',
  currencies: 'any',
  cards: 'any',
  limits: { perInvoice: 'unlimited', perRun: 'unlimited', perDay: 'unlimited', timeZone: 'UTC' },
  dueDate: { daysBefore: 'any', daysAfter: 'any' },
  maxAgeSeconds: 30,
  chargedAutomatically: 'any',
  approval: 'never',
  settleBalance: 'never',
  makeDefault: 'never',
};

/** What `playbook policy init` writes: it allows nothing until somebody fills it in. */
export const start: PolicyInput = {
  $schema: './node_modules/portal-playbooks/docs/schemas/policy.schema.json',
  $comment: [
    'What "playbook pay" may pay without a person beside it. Whatever is not allowed here is refused.',
    'tenants: domains of directories. billingAccounts, billingProfiles: names as the portal prints them. "any" allows all.',
    'currencies: codes, as in "USD". cards: brand and last four digits, as in "visa 4242".',
    'limits: one amount for each currency, as in "500.00 USD". perDay counts what the ledger knows, from midnight in timeZone.',
    'dueDate: how many days before and after its due date an invoice may be paid, or "any".',
    'maxAgeSeconds: how long ago the invoice may have been looked at when it is paid.',
    'chargedAutomatically: profiles that may be paid although the portal charges their default card by itself when due.',
    'approval: "never", or amounts above which one of the people must have approved: "playbook approve --new-key" makes a key.',
    'settleBalance and makeDefault are never done, and can be nothing else.',
  ],
  version: 1,
  tenants: [],
  billingAccounts: [],
  billingProfiles: [],
  currencies: [],
  cards: [],
  limits: { perInvoice: [], perRun: [], perDay: [], timeZone: 'UTC' },
  dueDate: { daysBefore: 30, daysAfter: 90 },
  maxAgeSeconds: 30,
  chargedAutomatically: [],
  approval: 'never',
  settleBalance: 'never',
  makeDefault: 'never',
};
