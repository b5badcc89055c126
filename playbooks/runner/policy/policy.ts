import { z } from 'zod';
import { parseMoney, type Money } from '../../billing/money.ts';
import { parsePaymentMethodRef } from '../../billing/payment-method.ts';
import { Person } from './person.ts';

/** Names that are allowed, as the portal prints them; an empty list allows none. */
const Allowed = z.union([z.literal('any'), z.array(z.string().min(1))]);
export type Allowed = z.infer<typeof Allowed>;

const Amount = z.string().transform((text, context): Money => {
  try {
    return parseMoney(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'not an amount' });
    return z.NEVER;
  }
});

/** The most that may be paid, one amount for each currency: `["500.00 USD"]`. A currency without one is refused. */
const Ceiling = z.union([z.literal('unlimited'), z.array(Amount)]);
export type Ceiling = z.infer<typeof Ceiling>;

const TimeZone = z.string().refine(isTimeZone, { error: 'it is no time zone, as in Europe/Berlin' });
const Days = z.union([z.int().nonnegative(), z.literal('any')]);

const Card = z
  .string()
  .min(1)
  .transform(text => parsePaymentMethodRef(text));

/** What may be paid without a person beside it. Everything has to be said: what is not allowed is refused. */
export const Policy = z.strictObject({
  $schema: z.string().optional(),
  $comment: z.union([z.string(), z.array(z.string())]).optional(),
  version: z.literal(1),
  /** Domains of directories. */
  tenants: Allowed,
  billingAccounts: Allowed,
  billingProfiles: Allowed,
  currencies: Allowed,
  /** By brand and last four digits, as in `visa 4242`; `default` allows whatever is the default. */
  cards: z.union([z.literal('any'), z.array(Card)]),
  limits: z.strictObject({
    perInvoice: Ceiling,
    /** Of one command. */
    perRun: Ceiling,
    /** Of everything that the ledger knows was begun on that day. */
    perDay: Ceiling,
    /** Where the day begins at midnight. */
    timeZone: TimeZone,
  }),
  dueDate: z.strictObject({
    /** How many days before its due date an invoice may be paid. */
    daysBefore: Days,
    /** How many days after it. */
    daysAfter: Days,
  }),
  /** How old the last look at an invoice may be when its payment is armed; older ones are looked at again by another try. */
  maxAgeSeconds: z.number().positive().max(3_600).default(30),
  /** Profiles that may be paid although the portal charges their default card by itself at the due date. */
  chargedAutomatically: Allowed,
  approval: z.union([
    z.literal('never'),
    z.strictObject({
      /** Above these amounts somebody else than the payer must have approved. */
      above: z.array(Amount),
      /** How long an approval holds, at most. */
      hours: z.number().positive().max(720),
      people: z.array(Person).min(1),
    }),
  ]),
  /** Not a choice: no playbook that pays does that. */
  settleBalance: z.literal('never'),
  /** Not a choice either. */
  makeDefault: z.literal('never'),
});
export type Policy = z.output<typeof Policy>;
export type PolicyInput = z.input<typeof Policy>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
