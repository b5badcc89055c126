import { z } from 'zod';
import type { LedgerDatabase } from './database.ts';
import { LedgerRefusal } from './errors.ts';
import type { AttemptRef } from './journal.ts';

const Use = z.object({ payKey: z.string(), attempt: z.int() });

/** Approvals by the attempt that they were used for: each one serves a single attempt. */
export class Approvals {
  private readonly database: LedgerDatabase;

  constructor(database: LedgerDatabase) {
    this.database = database;
  }

  /** Whether it was not used, or was used for this attempt, which ended before anything was clicked. */
  isFree(id: string, ref: AttemptRef | null): boolean {
    const use = this.database.one(Use, 'SELECT pay_key AS payKey, attempt FROM approvals WHERE id = ?', [id]);
    return use === null || (use.payKey === ref?.payKey && use.attempt === ref.attempt);
  }

  /** Called inside the commit of the event. @throws LedgerRefusal */
  use(id: string, ref: AttemptRef, at: Date): void {
    if (!this.isFree(id, ref))
      throw new LedgerRefusal(
        'APPROVAL_USED',
        'This approval was used for another payment.',
        'Ask for a new one with "playbook approve".',
      );
    this.database.change('INSERT OR IGNORE INTO approvals (id, pay_key, attempt, used_at) VALUES (?, ?, ?, ?)', [
      id,
      ref.payKey,
      ref.attempt,
      at.toISOString(),
    ]);
  }
}
