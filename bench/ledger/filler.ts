import { Book } from '../../playbooks/runner/ledger/book.ts';
import { requestFor } from './world.ts';

const states = [
  ['planned', 'PLANNED'],
  ['prepared', 'PREPARED'],
  ['armed', 'ARMED'],
  ['submitted', 'SUBMITTED'],
  ['settled', 'PAID'],
] as const;

/** Fills a ledger with paid invoices; a process of its own, so that what is measured next begins with a clean memory. */
const [file = '', anchorFolder = '', events = '0'] = process.argv.slice(2);
fill(new Book({ file, anchorFolder }), Math.ceil(Number(events) / states.length));

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
