import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from './ledger/ledger.ts';
import type { State } from './ledger/states.ts';

export interface Retention {
  /** Runs that are older are cleared away. */
  keepDays?: number | undefined;
  /** So many of the newest are kept, whatever their age. */
  keepRuns?: number | undefined;
}

/** Attempts in these states are over, and nobody has to look at their pictures any more. */
const over: readonly State[] = ['PAID', 'SKIPPED_PAID', 'REJECTED_POLICY', 'MISMATCH', 'RETRY_LATER', 'RELEASED'];
/** As runs are named; nothing else in the folder is touched. */
const runName = /^(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})-[a-z-]+-[0-9a-f]{6}$/;

/**
 * Clears away what old runs left behind, except for those that an open payment still needs.
 *
 * @returns the names of the runs that are gone.
 */
export function clearOldRuns(
  runsFolder: string,
  ledger: Ledger,
  { keepDays, keepRuns }: Retention,
  now = new Date(),
): string[] {
  if (keepDays === undefined && keepRuns === undefined) return [];
  const needed = neededRuns(ledger);
  const newestFirst = runsIn(runsFolder).sort((a, b) => b.localeCompare(a));
  const oldest = keepDays === undefined ? 0 : now.getTime() - keepDays * 86_400_000;
  const gone = newestFirst.filter(
    (run, at) => !needed.has(run) && at >= (keepRuns ?? 0) && (keepDays === undefined || startOf(run) < oldest),
  );
  for (const run of gone) {
    rmSync(join(runsFolder, run), { recursive: true, force: true });
    for (const ending of ['html', 'json']) rmSync(join(runsFolder, `${run}.${ending}`), { force: true });
  }
  return gone;
}

function neededRuns(ledger: Ledger): Set<string> {
  const open = ledger.attempts().filter(({ state }) => !over.includes(state));
  const events = open.flatMap(({ payKey }) => ledger.eventsOf(payKey));
  return new Set(events.flatMap(({ actor, body }) => [actor, body.evidence?.run ?? actor]));
}

/** The runs of a folder, by name. Folders only: a link in the place of one is left alone. */
export function runsIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(name => runName.test(name) && lstatSync(join(folder, name)).isDirectory());
  } catch {
    return [];
  }
}

function startOf(run: string): number {
  const [, year, month, day, hour, minute, second] = runName.exec(run) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
