import { Book } from '../../playbooks/runner/ledger/book.ts';
import { Ledger } from '../../playbooks/runner/ledger/ledger.ts';
import { requestFor, withLedgerFolder } from './world.ts';

const states = [
  ['planned', 'PLANNED'],
  ['prepared', 'PREPARED'],
  ['armed', 'ARMED'],
  ['submitted', 'SUBMITTED'],
  ['settled', 'PAID'],
] as const;

/** How long a ledger of that many events takes to be read again, and to be opened. Seconds. */
export function measureAudit(events: number): { events: number; verifySeconds: number; openSeconds: number } {
  return withLedgerFolder(place => {
    fill(new Book(place), Math.ceil(events / states.length));
    const [ledger, openSeconds] = timed(() => new Ledger(place));
    const [verified, verifySeconds] = timed(() => ledger.verify());
    ledger.close();
    return { events: verified.events, verifySeconds, openSeconds };
  });
}

/** Writes what payments leave behind, all in one commit. */
function fill({ database, attempts, journal, anchor, leases }: Book, payments: number): void {
  const at = new Date();
  const actor = '20260501-080000-pay-invoice-a1b2c3';
  database.commit(() => {
    for (let number = 0; number < payments; number += 1) {
      const request = requestFor(number);
      const { payKey } = attempts.keyFor(request);
      const { amountMinor, currency, billingProfile } = request;
      attempts.addPayment(payKey, request, at);
      attempts.add(
        { payKey, attempt: 1 },
        { amountMinor, currency, billingProfile, owner: leases.owner, resource: 'x', fence: 1 },
        at,
      );
      for (const [name, state] of states) {
        const body = { reason: 'the pane closed', amountMinor, currency };
        journal.append({ name, actor, body }, { ref: { payKey, attempt: 1 }, state, at });
      }
    }
    database.change("UPDATE attempts SET state = 'PAID', armed_at = ?", [at.toISOString()]);
  });
  anchor.write(journal.head, at);
  database.close();
}

function timed<Result>(body: () => Result): [Result, number] {
  const startedAt = performance.now();
  return [body(), (performance.now() - startedAt) / 1_000];
}
