import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { InvoiceFacts } from '../../playbooks/billing/invoice.ts';
import { Ledger } from '../../playbooks/runner/ledger/ledger.ts';
import { makeLedgerFolder, requestFor } from './world.ts';

export interface ProtocolTimes {
  /** Milliseconds of each durable commit. */
  commits: number[];
  /** Milliseconds of one payment with the ledger, and of the same without it. */
  withLedger: number[];
  without: number[];
}

/**
 * Pays with the whole protocol and without any, turn by turn, so that both see the same machine. A payment is what a
 * run does besides the ledger: a request to a portal, here one on this machine that answers at once.
 */
export async function measureProtocol(payments: number): Promise<ProtocolTimes> {
  const portal = createServer((_request, response) => response.end('{}'));
  await new Promise<void>(resolve => portal.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(portal.address() as AddressInfo).port}`;
  const click = async () => void (await (await fetch(address, { method: 'POST', body: '{}' })).text());
  const folder = makeLedgerFolder();
  const ledger = new Ledger(folder.place);
  const times: ProtocolTimes = { commits: [], withLedger: [], without: [] };
  for (let number = -20; number < payments; number += 1) {
    const without = await timed(click);
    const { commits, total } = await payOnce(ledger, number + 20, click);
    if (number < 0) continue;
    times.commits.push(...commits);
    times.without.push(without);
    times.withLedger.push(total);
  }
  ledger.close();
  portal.close();
  folder.remove();
  return times;
}

async function timed(body: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await body();
  return performance.now() - startedAt;
}

/** Claimed, prepared, armed, clicked, submitted, settled. */
async function payOnce(ledger: Ledger, number: number, click: () => Promise<void>) {
  const commits: number[] = [];
  const commit = <Result>(body: () => Result): Result => {
    const startedAt = performance.now();
    const result = body();
    commits.push(performance.now() - startedAt);
    return result;
  };
  const total = await timed(async () => {
    const claim = commit(() => ledger.claim(requestFor(number)));
    if (claim.held) throw new Error('A new invoice can’t be held.');
    const known = { payments: [], failures: [] };
    const prepared = commit(() => claim.claimed.prepare({ card: 'visa 4242', known, latch: 'strict' }));
    const armed = commit(() => prepared.arm());
    await click();
    commit(() => armed.record('submitted', { reason: 'the pane closed' }));
    const sighting = { facts: paid(armed.attempt.invoice), row: 'paid', hasReadApi: true } as const;
    commit(() => ledger.settle(armed.attempt, sighting, 'bench'));
  });
  return { commits, total };
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
