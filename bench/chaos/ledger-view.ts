import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { ledgerFileIn } from '../../playbooks/runner/ledger/locations.ts';
import { states } from '../../playbooks/runner/ledger/states.ts';

const LastEvent = z.object({
  seq: z.int(),
  type: z.string(),
  state: z.string().nullable(),
  invoice: z.string().nullable(),
});
export type LastEvent = z.infer<typeof LastEvent>;

const select = `
  SELECT e.seq, e.type, e.state, p.invoice FROM events e LEFT JOIN payments p USING (pay_key)
  ORDER BY e.seq DESC LIMIT 1`;

/**
 * The last event of a ledger that others write in; null when there is none yet. It only reads, and keeps nothing open:
 * what a killed process left has to be put right by the next one, not by who looks.
 */
export function lastEventIn(stateFolder: string): LastEvent | null {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(ledgerFileIn(stateFolder), { readOnly: true });
    return LastEvent.nullable().parse(database.prepare(select).get() ?? null);
  } catch {
    return null;
  } finally {
    database?.close();
  }
}

const AttemptLine = z.object({
  invoice: z.string(),
  attempt: z.int(),
  state: z.enum(states),
  armedAt: z.string().nullable(),
});
export type AttemptLine = z.infer<typeof AttemptLine>;

/** Every attempt of a ledger that nobody writes in now, oldest first. */
export function attemptsIn(stateFolder: string): AttemptLine[] {
  const database = new DatabaseSync(ledgerFileIn(stateFolder), { readOnly: true });
  const rows = database.prepare(
    'SELECT p.invoice, a.attempt, a.state, a.armed_at AS armedAt FROM attempts a JOIN payments p USING (pay_key) ORDER BY a.attempt',
  );
  const lines = z.array(AttemptLine).parse(rows.all());
  database.close();
  return lines;
}
