import { z } from 'zod';
import { LedgerIntegrityError } from './errors.ts';
import { ledgerEventNames, type LedgerEventName } from './events.ts';
import { genesis, hashOf } from './hash-chain.ts';
import type { Head } from './journal.ts';
import { reduce, TransitionError } from './reduce.ts';
import { eventNames, states, type EventName, type State } from './states.ts';

/** An event as its columns; the text of its body is hashed as it is. */
type Row = readonly [
  seq: number,
  at: string,
  payKey: string | null,
  attempt: number | null,
  type: EventName | LedgerEventName,
  state: State | null,
  actor: string,
  body: string,
  previous: string,
  hash: string,
];

const types = new Set<unknown>([...eventNames, ...ledgerEventNames]);
const ofLedger = new Set<unknown>(ledgerEventNames);
const known = new Set<unknown>(states);

type Unknown<Columns extends readonly unknown[]> = { [At in keyof Columns]: unknown };

/** Plain questions in place of a schema: an audit reads a million rows. */
function isRow(row: unknown): row is Row {
  return Array.isArray(row) && row.length === 10 && isEvent(row as unknown as Unknown<Row>);
}

function isEvent([seq, at, payKey, attempt, type, state, actor, body, previous, hash]: Unknown<Row>): boolean {
  return (
    typeof seq === 'number' &&
    (payKey === null || typeof payKey === 'string') &&
    (attempt === null || typeof attempt === 'number') &&
    types.has(type) &&
    (state === null || known.has(state)) &&
    [at, actor, body, previous, hash].every(text => typeof text === 'string')
  );
}

/** What the events say: how many there are, the last of them, and where each attempt stands. */
export interface Audit {
  events: number;
  attempts: number;
  head: Head;
  /** The states of all attempts, in their order, by pay key. */
  states: Map<string, State[]>;
}

/**
 * Reads every event again: each must follow the one before, have the hash of what it says, and be one that the
 * states allow.
 *
 * @throws LedgerIntegrityError that names the first event that does not.
 */
export function audit(rows: Iterable<unknown>): Audit {
  const found: Audit = { events: 0, attempts: 0, head: { seq: 0, hash: genesis }, states: new Map() };
  for (const raw of rows) {
    if (!isRow(raw)) throw broken(found.head.seq + 1, 'it can’t be read');
    follow(found, raw);
  }
  return found;
}

/** The same for the last events alone, which every run can afford: whether they are a chain of what they say. */
export function auditTail(rows: Iterable<unknown>): void {
  let before: Head | null = null;
  for (const raw of rows) {
    if (!isRow(raw)) throw broken((before?.seq ?? 0) + 1, 'it can’t be read');
    before = link(before ?? { seq: raw[0] - 1, hash: raw[8] }, raw);
  }
}

const StateRow = z.tuple([z.string(), z.number(), z.string()]);

/** The states that are asked every day must be those that the events lead to. @throws LedgerIntegrityError */
export function compareStates({ states, attempts, head }: Audit, rows: Iterable<unknown>): void {
  let count = 0;
  for (const raw of rows) {
    const [payKey, attempt, state] = StateRow.parse(raw);
    if (states.get(payKey)?.[attempt - 1] !== state)
      throw broken(head.seq, `an attempt is ${state} and its events say otherwise (${payKey})`);
    count += 1;
  }
  if (count !== attempts) throw broken(head.seq, `${attempts - count} attempts are missing`);
}

function follow(found: Audit, row: Row): void {
  found.head = link(found.head, row);
  found.events += 1;
  const [seq, , payKey, attempt, type, state] = row;
  if (payKey === null || attempt === null || isOfLedger(type)) return;
  const states = found.states.get(payKey) ?? [];
  const before = states[attempt - 1] ?? null;
  if (attempt > states.length + 1 || stateAfter(before, type, seq) !== state)
    throw broken(seq, 'its state does not follow from it');
  if (before === null) found.attempts += 1;
  if (states.length === 0) found.states.set(payKey, states);
  states[attempt - 1] = state;
}

/** One event after another. */
function link(before: Head, [seq, at, payKey, attempt, type, state, actor, body, previous, hash]: Row): Head {
  if (seq !== before.seq + 1) throw broken(before.seq + 1, `event ${seq} stands in its place`);
  if (previous !== before.hash) throw broken(seq, 'it does not follow the one before');
  if (hashOf({ previous, seq, at, payKey, attempt, type, state, actor, body }) === hash) return { seq, hash };
  throw broken(seq, 'its hash is not that of what it says');
}

function stateAfter(before: State | null, type: EventName, seq: number): State {
  try {
    return reduce(before, type);
  } catch (error) {
    throw error instanceof TransitionError ? broken(seq, `it can't follow: ${error.message}`) : error;
  }
}

function isOfLedger(type: EventName | LedgerEventName): type is LedgerEventName {
  return ofLedger.has(type);
}

function broken(seq: number, problem: string): LedgerIntegrityError {
  return new LedgerIntegrityError('LEDGER_CHAIN_BROKEN', {
    problem: `event ${seq} of the ledger is not as it was written, ${problem}`,
    expected: 'an unbroken chain of events',
    seen: problem,
    hint: 'Keep the file as it is. Restore a backup beside it, and run "playbook reconcile --full".',
  });
}
