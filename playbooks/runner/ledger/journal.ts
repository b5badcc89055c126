import { z } from 'zod';
import type { LedgerDatabase } from './database.ts';
import { EventBody, StoredEvent, type LedgerEvent, type LedgerEventName } from './events.ts';
import { genesis, hashOf } from './hash-chain.ts';
import type { EventName, State } from './states.ts';

/** The last event: whoever knows it can tell whether anything before it was changed. */
export const Head = z.object({ seq: z.int().nonnegative(), hash: z.string().length(64) });
export type Head = z.infer<typeof Head>;

/** Where an event belongs; null for one of the ledger as a whole. */
export interface AttemptRef {
  payKey: string;
  attempt: number;
}

const names = ['seq', 'at', 'payKey', 'attempt', 'type', 'state', 'actor', 'body', 'previous', 'hash'] as const;
const columns = 'seq, at, pay_key AS payKey, attempt, type, state, actor, body, previous, hash';

/** The ledger's memory: events that only grow, each holding the hash of the one before. */
export class Journal {
  private readonly database: LedgerDatabase;

  constructor(database: LedgerDatabase) {
    this.database = database;
  }

  get head(): Head {
    const last = this.database.one(Head, 'SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1');
    return last ?? { seq: 0, hash: genesis };
  }

  /** Called inside a commit, together with the change that the event is about. */
  append(
    { name, actor, body }: LedgerEvent | { name: LedgerEventName; actor: string; body: EventBody },
    { ref, state, at }: { ref: AttemptRef | null; state: State | null; at: Date },
  ): Head {
    const { seq, hash: previous } = this.head;
    const type: EventName | LedgerEventName = name;
    const link = {
      previous,
      seq: seq + 1,
      at: at.toISOString(),
      payKey: ref?.payKey ?? null,
      attempt: ref?.attempt ?? null,
      type,
      state,
      actor,
      body: JSON.stringify(EventBody.parse(body)),
    };
    const hash = hashOf(link);
    this.database.change(
      `INSERT INTO events (seq, at, pay_key, attempt, type, state, actor, body, previous, hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [link.seq, link.at, link.payKey, link.attempt, type, state, actor, link.body, previous, hash],
    );
    return { seq: link.seq, hash };
  }

  eventsOf(payKey: string): StoredEvent[] {
    return this.database.all(StoredEvent, `SELECT ${columns} FROM events WHERE pay_key = ? ORDER BY seq`, [payKey]);
  }

  hashAt(seq: number): string | null {
    if (seq === 0) return genesis;
    return this.database.one(Head, 'SELECT seq, hash FROM events WHERE seq = ?', [seq])?.hash ?? null;
  }

  /** When a person compared the ledger with portals and accepted it, oldest first. */
  get acceptances(): StoredEvent[] {
    const sql = `SELECT ${columns} FROM events WHERE pay_key IS NULL AND type = 'headAccepted' ORDER BY seq`;
    return this.database.all(StoredEvent, sql);
  }

  /** Every event, parsed. */
  *history(): Iterable<StoredEvent> {
    for (const values of this.all()) {
      const row = z.array(z.unknown()).parse(values);
      yield StoredEvent.parse(Object.fromEntries(names.map((name, at) => [name, row[at]])));
    }
  }

  /** The last events, oldest first, as the values of their columns. */
  tail(): Iterable<unknown> {
    return this.database.each(`SELECT ${columns} FROM events WHERE seq > ${this.head.seq - 100} ORDER BY seq`);
  }

  /** Every event for an audit, as the values of its columns: unparsed, because what is wrong with them is the question. */
  all(): Iterable<unknown> {
    return this.database.each(`SELECT ${columns} FROM events ORDER BY seq`);
  }
}
