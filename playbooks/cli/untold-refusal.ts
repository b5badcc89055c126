import { PlaybookError } from '../billing/errors.ts';
import type { RunRecord } from '../engine/record.ts';
import { codeOfError, riskiest, type ExitCode } from '../runner/exit-codes.ts';
import type { TimedCommand } from '../runner/ledger/events.ts';
import type { AboutRun } from '../runner/ledger/outbox.ts';
import { states } from '../runner/ledger/states.ts';
import { heldCodeOf } from '../runner/payment-errors.ts';

/** Why a command could not do what it is for, before it is known at which portal. */
export type Refusal = Omit<AboutRun, 'portalHost'>;

/** Whether a command was one that pays nothing. */
export interface Rehearsal {
  dryRun?: boolean | undefined;
  plan?: boolean | undefined;
}

/** Endings that no event of a payment tells of. Wrong usage has its reader, and a stop had somebody who asked for it. */
const told: ReadonlySet<ExitCode> = new Set([20, 31, 32, 40, 50, 60, 70, 80]);

/** What somebody sees and mends who sits at a terminal and has just typed it. */
const seenAtTerminal: ReadonlySet<ExitCode> = new Set([40, 60]);

/** What the next look within the hour may find mended; until then the payments are as open as they were. */
const lookedAtAgain: ReadonlySet<ExitCode> = new Set([20, 60]);

/** What became of a payment of an earlier run was told when it was found out. */
const heldCodes: ReadonlySet<string> = new Set(states.map(heldCodeOf));

/** An error that ended a command; null where nobody is told of it. */
export function refusalByError(
  command: TimedCommand,
  error: unknown,
  options: Rehearsal,
  attended = isAttended(),
): Refusal | null {
  const exitCode = codeOfError(error);
  if (command === 'reconcile' && (attended || lookedAtAgain.has(exitCode))) return null;
  const reason = error instanceof Error ? error.message : String(error);
  const code = error instanceof PlaybookError ? error.code : 'UNEXPECTED';
  return isToBeTold(exitCode, options, attended) ? { exitCode, code, reason: shortened(reason), command } : null;
}

/**
 * Payments that ended before the click, for reasons that no event tells of; null where there is none. One invoice that
 * was refused is told by the report alone, but a night that was refused every one is none that went well.
 */
export function refusalByRecords(
  records: readonly RunRecord[],
  codes: readonly ExitCode[],
  options: Rehearsal,
  attended = isAttended(),
): Refusal | null {
  const ended = records.map((record, at) => ({ record, code: codes[at] ?? 70 }));
  const fresh = ended.filter(({ record }) => !heldCodes.has(record.error?.code ?? ''));
  const untold = fresh.filter(
    ({ record, code }) => isToBeTold(code, options, attended) && (record.committedAt === null || code === 80),
  );
  const allRefused = isReal(options) && fresh.length > 0 && ended.every(({ code }) => code === 10);
  const told = allRefused ? fresh : untold;
  const worst = riskiest(told.map(({ code }) => code));
  const first = told.find(({ code }) => code === worst);
  if (!first) return null;
  const more = told.length > 1 ? ` (and ${told.length - 1} more payments that were not made)` : '';
  const { error, outcome, title } = first.record;
  const reason = `${error?.message ?? `${title}: ${outcome ?? 'no outcome'}`}${more}`;
  return { exitCode: worst, code: error?.code ?? String(outcome), reason: shortened(reason), command: 'pay' };
}

function isToBeTold(code: ExitCode, options: Rehearsal, attended: boolean): boolean {
  return isReal(options) && told.has(code) && !(attended && seenAtTerminal.has(code));
}

/** Rehearsals are somebody's who looks at them. */
function isReal({ dryRun, plan }: Rehearsal): boolean {
  return !dryRun && !plan;
}

function isAttended(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

function shortened(reason: string): string {
  return reason.slice(0, 1_900);
}
