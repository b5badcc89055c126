import type { InvoiceFacts } from '../../playbooks/billing/invoice.ts';
import { Ledger } from '../../playbooks/runner/ledger/ledger.ts';
import { requestFor, withLedgerFolder } from './world.ts';

export interface ProtocolTimes {
  /** Milliseconds of each durable commit, and of all that one payment needs. */
  commits: number[];
  payments: number[];
}

/** Carries the whole protocol out, payment by payment, without a portal: everything that the ledger adds to a run. */
export function measureProtocol(payments: number): ProtocolTimes {
  return withLedgerFolder(place => {
    const ledger = new Ledger(place);
    const times: ProtocolTimes = { commits: [], payments: [] };
    for (let number = -20; number < payments; number += 1) {
      const commits = payOnce(ledger, number + 20);
      if (number < 0) continue;
      times.commits.push(...commits);
      times.payments.push(commits.reduce((sum, time) => sum + time));
    }
    ledger.close();
    return times;
  });
}

/** Claimed, prepared, armed, submitted, settled. */
function payOnce(ledger: Ledger, number: number): number[] {
  const times: number[] = [];
  const timed = <Result>(body: () => Result): Result => {
    const startedAt = performance.now();
    const result = body();
    times.push(performance.now() - startedAt);
    return result;
  };
  const claim = timed(() => ledger.claim(requestFor(number)));
  if (claim.held) throw new Error('A new invoice can’t be held.');
  const known = { payments: [], failures: [] };
  const prepared = timed(() => claim.claimed.prepare({ card: 'visa 4242', known, latch: 'strict' }));
  const armed = timed(() => prepared.arm());
  timed(() => armed.record('submitted', { reason: 'the pane closed' }));
  const sighting = { facts: paid(armed.attempt.invoice), row: 'paid', hasReadApi: true } as const;
  timed(() => ledger.settle(armed.attempt, sighting, 'bench'));
  return times;
}

function paid(id: string): InvoiceFacts {
  const amount = { minor: 2_231, currency: 'USD' };
  return {
    id,
    status: 'paid',
    documentType: 'Invoice',
    invoiceDate: '2026-01-01',
    dueDate: '2026-02-01',
    billingAccount: '5e:b2_2019-05-31',
    billingProfile: { id: 'p', name: 'Fernwood Bakery' },
    amountDue: { minor: 0, currency: 'USD' },
    totalAmount: amount,
    billedAmount: amount,
    payments: [{ date: new Date().toISOString(), amount, family: 'CreditCard', type: 'visa' }],
    failedPayments: [],
  };
}
