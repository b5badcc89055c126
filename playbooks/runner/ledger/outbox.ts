import { z } from 'zod';
import type { LedgerDatabase } from './database.ts';
import type { Head } from './journal.ts';
import type { EventName } from './states.ts';

/** What people and other systems are told of. */
const worthTelling: ReadonlySet<EventName> = new Set([
  'declined',
  'actionNeeded',
  'becameUnknown',
  'settled',
  'contradicted',
  'doubleSuspected',
  'reversed',
  'released',
]);

const Message = z.object({
  /** The same each time it is sent: whoever receives it twice can tell. */
  id: z.string(),
  seq: z.int(),
  kind: z.string(),
  body: z.string().transform(text => z.json().parse(JSON.parse(text))),
  createdAt: z.string(),
  tries: z.int(),
});
export type Message = z.infer<typeof Message>;

/** Messages that wait to be sent. They are written in the commit of their event, so none is lost, and none made up. */
export class Outbox {
  private readonly database: LedgerDatabase;

  constructor(database: LedgerDatabase) {
    this.database = database;
  }

  /** Called inside the commit of the event. */
  put(name: EventName, body: object, { seq, hash }: Head, at: Date): void {
    if (!worthTelling.has(name)) return;
    this.database.change('INSERT INTO outbox (id, seq, kind, body, created_at) VALUES (?, ?, ?, ?, ?)', [
      hash,
      seq,
      name,
      JSON.stringify(body),
      at.toISOString(),
    ]);
  }

  /** The oldest that were not delivered. */
  waiting(limit = 100): Message[] {
    return this.database.all(
      Message,
      `SELECT id, seq, kind, body, created_at AS createdAt, tries FROM outbox
       WHERE delivered_at IS NULL ORDER BY seq LIMIT ?`,
      [limit],
    );
  }

  delivered(id: string, at: Date): void {
    this.database.change(
      'UPDATE outbox SET delivered_at = ?, tries = tries + 1, last_error = NULL WHERE id = ? AND delivered_at IS NULL',
      [at.toISOString(), id],
    );
  }

  failed(id: string, problem: string): void {
    this.database.change('UPDATE outbox SET tries = tries + 1, last_error = ? WHERE id = ?', [problem, id]);
  }
}
