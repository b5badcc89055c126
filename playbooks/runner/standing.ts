import type { ExitCode } from './exit-codes.ts';
import type { Attempt } from './ledger/attempts.ts';
import type { State } from './ledger/states.ts';

const codes: Partial<Record<State, ExitCode>> = {
  ARMED: 30,
  SUBMITTED: 30,
  UNKNOWN: 30,
  NEEDS_ACTION: 31,
  CONTRADICTED: 32,
  DOUBLE_SUSPECTED: 32,
  REVERSED: 32,
};

/** What payments that are open make every command end with, whichever invoices it was asked for itself. */
export function standingCodes(attempts: readonly Pick<Attempt, 'state'>[]): ExitCode[] {
  return attempts.flatMap(({ state }) => codes[state] ?? []);
}
