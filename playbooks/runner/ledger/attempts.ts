import { z } from 'zod';
import { KnownPayments } from '../../billing/new-payments.ts';
import type { LedgerDatabase } from './database.ts';
import { LedgerRefusal } from './errors.ts';
import type { AttemptRef } from './journal.ts';
import { mayBeSame, PaymentIdentity, payKeyOf } from './payment-identity.ts';
import { states, type State } from './states.ts';

/** One attempt to pay one invoice, as the ledger has it now. */
export const Attempt = PaymentIdentity.extend({
  payKey: z.string(),
  attempt: z.int().positive(),
  state: z.enum(states),
  billingProfile: z.string().nullable(),
  amountMinor: z.int().positive(),
  currency: z.string(),
  card: z.string().nullable(),
  intentHash: z.string().nullable(),
  knownPayments: z
    .string()
    .transform(text => KnownPayments.parse(JSON.parse(text)))
    .nullable(),
  owner: z.string(),
  resource: z.string(),
  fence: z.int(),
  plannedAt: z.string(),
  armedAt: z.string().nullable(),
  observedAt: z.string().nullable(),
  updatedAt: z.string(),
});
export type Attempt = z.infer<typeof Attempt>;

/** An amount that may have been charged. */
const Spent = z.object({ armedAt: z.string(), amountMinor: z.int(), currency: z.string() });
export type Spent = z.infer<typeof Spent>;

/** What changes beside the state. */
export type AttemptChange = Partial<
  Pick<
    Attempt,
    'amountMinor' | 'currency' | 'billingProfile' | 'card' | 'intentHash' | 'armedAt' | 'observedAt' | 'plannedAt'
  > &
    Pick<Attempt, 'owner' | 'resource' | 'fence'> & { knownPayments: string | null }
>;

const columnOf: Record<keyof AttemptChange, string> = {
  amountMinor: 'amount_minor',
  currency: 'currency',
  billingProfile: 'billing_profile',
  card: 'card',
  intentHash: 'intent_hash',
  knownPayments: 'known_payments',
  armedAt: 'armed_at',
  observedAt: 'observed_at',
  plannedAt: 'planned_at',
  owner: 'owner',
  resource: 'resource',
  fence: 'fence',
};

const select = `
  SELECT p.pay_key AS payKey, p.portal_host AS portalHost, p.tenant, p.billing_account AS billingAccount,
    p.billing_account_id AS billingAccountId, p.invoice, a.attempt, a.state, a.billing_profile AS billingProfile,
    a.amount_minor AS amountMinor, a.currency, a.card, a.intent_hash AS intentHash,
    a.known_payments AS knownPayments, a.owner, a.resource, a.fence, a.planned_at AS plannedAt,
    a.armed_at AS armedAt, a.observed_at AS observedAt, a.updated_at AS updatedAt
  FROM attempts a JOIN payments p USING (pay_key)`;

/** The present state of every attempt: what the events say, ready to be asked. */
export class Attempts {
  private readonly database: LedgerDatabase;

  constructor(database: LedgerDatabase) {
    this.database = database;
  }

  /** The key under which an invoice is known; a new one when no description of it may be the same. */
  keyFor(identity: PaymentIdentity): { payKey: string; known: boolean } {
    const { invoice, portalHost } = identity;
    const rows = this.database.all(
      PaymentIdentity.extend({ payKey: z.string() }),
      `SELECT pay_key AS payKey, portal_host AS portalHost, tenant, billing_account AS billingAccount,
         billing_account_id AS billingAccountId, invoice FROM payments WHERE invoice = ? AND portal_host = ?`,
      [invoice.trim().toUpperCase(), portalHost.toLowerCase()],
    );
    const [same, ...others] = rows.filter(row => mayBeSame(row, identity));
    if (others.length > 0) throw ambiguous(invoice, others.length + 1);
    return same ? { payKey: same.payKey, known: true } : { payKey: payKeyOf(identity), known: false };
  }

  addPayment(payKey: string, identity: PaymentIdentity, at: Date): void {
    const { portalHost, tenant, billingAccount, billingAccountId, invoice } = identity;
    this.database.change(
      `INSERT INTO payments (pay_key, portal_host, tenant, billing_account, billing_account_id, invoice, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [
        payKey,
        portalHost.toLowerCase(),
        tenant,
        billingAccount,
        billingAccountId,
        invoice.trim().toUpperCase(),
        at.toISOString(),
      ],
    );
  }

  /** The newest attempt to pay it; null when there was none. */
  last(payKey: string): Attempt | null {
    return this.database.one(Attempt, `${select} WHERE a.pay_key = ? ORDER BY a.attempt DESC LIMIT 1`, [payKey]);
  }

  /** The newest attempts, of one invoice or in some states or all, oldest first. */
  list({
    invoice,
    portalHost,
    only,
  }: { invoice?: string; portalHost?: string; only?: readonly State[] } = {}): Attempt[] {
    const wanted = only ? `AND a.state IN (${only.map(state => `'${state}'`).join()})` : '';
    return this.database.all(
      Attempt,
      `${select} WHERE (?1 IS NULL OR p.invoice = ?1) AND (?2 IS NULL OR p.portal_host = ?2) ${wanted}
       ORDER BY a.planned_at, p.invoice, a.attempt`,
      [invoice ?? null, portalHost ?? null],
    );
  }

  /** Whether any invoice of that portal was ever to be paid. */
  knows(portalHost: string): boolean {
    const sql = 'SELECT pay_key AS payKey FROM payments WHERE portal_host = ? LIMIT 1';
    return this.database.one(z.unknown(), sql, [portalHost.toLowerCase()]) !== null;
  }

  begunSince(since: Date, portalHost: string): Spent[] {
    return this.database.all(
      Spent,
      `SELECT a.armed_at AS armedAt, a.amount_minor AS amountMinor, a.currency
       FROM attempts a JOIN payments p USING (pay_key)
       WHERE a.armed_at >= ? AND a.state <> 'RELEASED' AND p.portal_host = ?`,
      [since.toISOString(), portalHost.toLowerCase()],
    );
  }

  /** Key, number and state of every attempt, as they are in the file. */
  states(): Iterable<unknown> {
    return this.database.each('SELECT pay_key, attempt, state FROM attempts');
  }

  add({ payKey, attempt }: AttemptRef, row: Required<Pick<AttemptChange, NewColumn>>, at: Date): void {
    this.database.change(
      `INSERT INTO attempts (pay_key, attempt, state, amount_minor, currency, billing_profile, owner, resource, fence,
         planned_at, updated_at)
       VALUES (?, ?, 'PLANNED', ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        payKey,
        attempt,
        row.amountMinor,
        row.currency,
        row.billingProfile,
        row.owner,
        row.resource,
        row.fence,
        at.toISOString(),
        at.toISOString(),
      ],
    );
  }

  /** Changes it from what the caller knows. @returns false when its state or its owner is another by now. */
  change(known: Attempt, to: State, change: AttemptChange, at: Date): boolean {
    const { payKey, attempt, state, owner, fence } = known;
    const entries = (Object.keys(change) as (keyof AttemptChange)[]).filter(key => change[key] !== undefined);
    const sets = entries.map(key => `${columnOf[key]} = ?`).join(', ');
    const changed = this.database.change(
      `UPDATE attempts SET state = ?, updated_at = ?${sets && `, ${sets}`} 
       WHERE pay_key = ? AND attempt = ? AND state = ? AND owner = ? AND fence = ?`,
      [to, at.toISOString(), ...entries.map(key => change[key] ?? null), payKey, attempt, state, owner, fence],
    );
    return changed === 1;
  }
}

type NewColumn = 'amountMinor' | 'currency' | 'billingProfile' | 'owner' | 'resource' | 'fence';

function ambiguous(invoice: string, count: number): LedgerRefusal {
  return new LedgerRefusal(
    'ATTEMPT_AMBIGUOUS',
    `${count} payments of the ledger may be the one of ${invoice}, so it is not paid.`,
    'Name tenant and billing account, so that they can be told apart.',
  );
}
