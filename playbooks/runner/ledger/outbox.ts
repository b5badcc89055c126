import { z } from 'zod';
import type { LedgerDatabase } from './database.ts';
import { timedCommands, type LedgerEventName } from './events.ts';
import type { Head } from './journal.ts';
import { states, type EventName } from './states.ts';

/** What people and other systems are told of. */
const worthTelling: ReadonlySet<EventName | LedgerEventName> = new Set([
  'runRefused',
  'declined',
  'actionNeeded',
  'becameUnknown',
  'settled',
  'contradicted',
  'doubleSuspected',
  'reversed',
  'released',
]);

/** The payment that a message is about, and what its event says. */
const AboutPayment = z.looseObject({
  invoice: z.string(),
  portalHost: z.string(),
  billingAccount: z.string().nullable(),
  amountMinor: z.int(),
  currency: z.string(),
  state: z.enum(states),
  reason: z.string().optional(),
  by: z.string().optional(),
});

/** A command that ended before it could do what it is for. */
const AboutRun = z.object({
  portalHost: z.string(),
  exitCode: z.int(),
  code: z.string(),
  reason: z.string(),
  command: z.enum(timedCommands).default('pay'),
});
export type AboutRun = z.infer<typeof AboutRun>;

const Message = z.object({
  /** The same each time it is sent: whoever receives it twice can tell. */
  id: z.string(),
  /** Null for one that no ledger holds. */
  seq: z.int().nullable(),
  kind: z.string(),
  body: z.string().transform(text => z.union([AboutPayment, AboutRun]).parse(JSON.parse(text))),
  createdAt: z.string(),
});
export type Message = z.infer<typeof Message>;

export function isAboutRun(body: Message['body']): body is AboutRun {
  return !('invoice' in body);
}

const Delivery = z.object({
  channel: z.string(),
  tries: z.int(),
  nextTryAt: z.string(),
  lastError: z.string().nullable(),
  deliveredAt: z.string().nullable(),
});
export type Delivery = z.infer<typeof Delivery>;

/** Messages that wait to be sent. They are written in the commit of their event, so none is lost, and none made up. */
export class Outbox {
  private readonly database: LedgerDatabase;

  constructor(database: LedgerDatabase) {
    this.database = database;
  }

  /** Called inside the commit of the event. */
  put(name: EventName | LedgerEventName, body: object, { seq, hash }: Head, at: Date): void {
    if (!worthTelling.has(name)) return;
    this.database.change('INSERT INTO outbox (id, seq, kind, body, created_at) VALUES (?, ?, ?, ?, ?)', [
      hash,
      seq,
      name,
      JSON.stringify(body),
      at.toISOString(),
    ]);
  }

  /** The oldest that were not delivered to everybody, and were not given up. */
  waiting(limit = 100): Message[] {
    return this.database.all(
      Message,
      `SELECT id, seq, kind, body, created_at AS createdAt FROM outbox
       WHERE delivered_at IS NULL AND last_error IS NULL ORDER BY seq LIMIT ?`,
      [limit],
    );
  }

  /** Notes of what is older that nobody is told of it any more. @returns how many those are. */
  giveUp(before: Date, at: Date): number {
    return this.database.change(
      `UPDATE outbox SET last_error = ? WHERE delivered_at IS NULL AND last_error IS NULL AND created_at < ?`,
      [`given up at ${at.toISOString()}: too old`, before.toISOString()],
    );
  }

  /** How many were never delivered to everybody, and never will be. */
  get givenUp(): number {
    const sql = 'SELECT count(*) AS count FROM outbox WHERE delivered_at IS NULL AND last_error IS NOT NULL';
    return this.database.one(z.object({ count: z.int() }), sql)?.count ?? 0;
  }

  /** What became of a message on each channel so far. */
  deliveries(id: string): Delivery[] {
    return this.database.all(
      Delivery,
      `SELECT channel, tries, next_try_at AS nextTryAt, last_error AS lastError, delivered_at AS deliveredAt
       FROM deliveries WHERE message = ? ORDER BY channel`,
      [id],
    );
  }

  delivered(id: string, channel: string, at: Date): void {
    this.note(id, channel, { at, problem: null, next: at });
  }

  failed(id: string, channel: string, failure: { at: Date; problem: string; next: Date }): void {
    this.note(id, channel, failure);
  }

  /** It is delivered to everybody. */
  done(id: string, at: Date): void {
    this.database.change('UPDATE outbox SET delivered_at = ? WHERE id = ? AND delivered_at IS NULL', [
      at.toISOString(),
      id,
    ]);
  }

  private note(
    id: string,
    channel: string,
    { at, problem, next }: { at: Date; problem: string | null; next: Date },
  ): void {
    this.database.change(
      `INSERT INTO deliveries (message, channel, tries, next_try_at, last_error, delivered_at)
       VALUES (?1, ?2, 1, ?3, ?4, ?5)
       ON CONFLICT (message, channel) DO UPDATE SET
         tries = tries + 1, next_try_at = ?3, last_error = ?4, delivered_at = coalesce(delivered_at, ?5)`,
      [id, channel, next.toISOString(), problem, problem === null ? at.toISOString() : null],
    );
  }
}
