import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InvoiceFacts } from '../../playbooks/billing/invoice.ts';
import type { ArmedAttempt, ClaimedAttempt } from '../../playbooks/runner/ledger/attempt-in-hand.ts';
import type { BookOptions } from '../../playbooks/runner/ledger/book.ts';
import { Ledger, type ClaimRequest } from '../../playbooks/runner/ledger/ledger.ts';

export interface World {
  folder: string;
  file: string;
  options: BookOptions;
  /** The clock on the wall, and the one that never jumps; a test moves them. */
  clock: { wall: number; monotonic: number };
  open: (more?: Partial<BookOptions>) => Ledger;
}

/** A folder for a ledger, with clocks that stand still. */
export function makeWorld(): World {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  const state = join(folder, 'state');
  mkdirSync(state, { mode: 0o700 });
  const clock = { wall: Date.parse('2026-05-01T08:00:00Z'), monotonic: 1_000_000 };
  const options: BookOptions = {
    file: join(state, 'ledger.sqlite'),
    anchorFolder: join(folder, 'anchor'),
    now: () => new Date(clock.wall),
    lease: { monotonic: () => clock.monotonic },
  };
  return { folder, file: options.file, options, clock, open: more => new Ledger({ ...options, ...more }) };
}

export const request: ClaimRequest = {
  portalHost: 'portal.example',
  tenant: 'fernwood.example',
  billingAccount: 'Fernwood Bakery',
  billingAccountId: 'a:b_2019-05-31',
  invoice: 'G000000101',
  billingProfile: 'Fernwood Bakery',
  amountMinor: 2231,
  currency: 'USD',
  actor: 'run-1',
};

export function claimed(ledger: Ledger, more: Partial<ClaimRequest> = {}): ClaimedAttempt {
  const claim = ledger.claim({ ...request, ...more });
  if (claim.held) throw new Error(`held, ${claim.attempt.state}`);
  return claim.claimed;
}

/** Goes as far as the click. */
export function armed(ledger: Ledger, more: Partial<ClaimRequest> = {}): ArmedAttempt {
  return claimed(ledger, more)
    .prepare({ card: 'visa 4242', known: { payments: [], failures: [] }, latch: 'strict' })
    .arm();
}

const usd = (minor: number) => ({ minor, currency: 'USD' });

/** What the read API says of the invoice: due, unless told otherwise. */
export function facts(more: Partial<InvoiceFacts> = {}): InvoiceFacts {
  return {
    id: 'G000000101',
    status: 'due',
    documentType: 'Invoice',
    invoiceDate: '2026-04-01',
    dueDate: '2026-05-15',
    billingAccount: 'a:b_2019-05-31',
    billingProfile: { id: 'p', name: 'Fernwood Bakery' },
    amountDue: usd(2231),
    totalAmount: usd(2231),
    billedAmount: usd(2231),
    payments: [],
    failedPayments: [],
    ...more,
  };
}

export function payment(minor = 2231, date = '2026-05-01T08:00:05Z'): InvoiceFacts['payments'][number] {
  return { date, amount: usd(minor), family: 'CreditCard', type: 'visa' };
}

export function paidFacts(...payments: InvoiceFacts['payments']): InvoiceFacts {
  return facts({ status: 'paid', amountDue: usd(0), payments: payments.length > 0 ? payments : [payment()] });
}
