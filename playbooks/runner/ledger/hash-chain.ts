import { hash } from 'node:crypto';

/** The part of an event that its hash covers: all of it, and the hash of the one before. */
export interface Link {
  previous: string;
  seq: number;
  at: string;
  payKey: string | null;
  attempt: number | null;
  type: string;
  state: string | null;
  actor: string;
  body: string;
}

/** What the first event follows. */
export const genesis = '0'.repeat(64);

/** Written as JSON, so that no two different events have the same text. */
export function hashOf({ previous, seq, at, payKey, attempt, type, state, actor, body }: Link): string {
  return hash('sha256', JSON.stringify([previous, seq, at, payKey, attempt, type, state, actor, body]));
}
