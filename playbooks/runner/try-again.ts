import { setTimeout as delay } from 'node:timers/promises';
import { PlaybookError } from '../billing/errors.ts';
import type { Result } from '../engine/playbook.ts';
import type { Run } from '../engine/run.ts';

export interface PatienceOptions {
  /** How long all that is done again in a command may take, waits included, in milliseconds. */
  budget?: number;
  stop?: AbortSignal | undefined;
  now?: () => number;
  pause?: (milliseconds: number) => Promise<unknown>;
  /** From 0 to 1: several machines must not come again at the same moment. */
  random?: () => number;
}

/** How often a run is made once more because the portal was not there, or not in time. */
const most = 3;

/**
 * Does a run once more that ended without a click: a few times, each after a longer while, where the portal was not
 * there in time; and once, at once, where the session had ended, since the next run signs in again. A run that may have
 * clicked is never done again.
 */
export class Patience {
  private readonly options: Required<Omit<PatienceOptions, 'stop'>>;
  private readonly stop: AbortSignal | undefined;
  private left: number;

  constructor({ stop, ...options }: PatienceOptions = {}) {
    const pause = (milliseconds: number) => delay(milliseconds, undefined, stop && { signal: stop });
    this.options = { budget: 300_000, now: () => performance.now(), pause, random: Math.random, ...options };
    this.stop = stop;
    this.left = this.options.budget;
  }

  async run<Ended extends Run<Result>>(work: () => Promise<Ended>): Promise<Ended> {
    let ended = await work();
    const tried = { absent: 0, signedOut: 0 };
    for (let why = reasonOf(ended); why && (await this.mayTryAgain(why, tried[why])); why = reasonOf(ended)) {
      tried[why] += 1;
      ended = await this.counted(work);
    }
    return ended;
  }

  private async mayTryAgain(why: Reason, before: number): Promise<boolean> {
    if (this.stop?.aborted || this.left <= 0) return false;
    if (why === 'signedOut') return before === 0;
    const wait = 1_000 * 2 ** before * (1 + this.options.random() / 2);
    if (before === most || wait > this.left) return false;
    await this.counted(() => this.options.pause(wait)).catch(() => undefined);
    return !this.stop?.aborted;
  }

  private async counted<Output>(work: () => Promise<Output>): Promise<Output> {
    const startedAt = this.options.now();
    try {
      return await work();
    } finally {
      this.left -= this.options.now() - startedAt;
    }
  }
}

type Reason = 'absent' | 'signedOut';

/**
 * Errors after which a run may be made once more, by their codes: the portal was not there, did not show in time what
 * it should, or took so long that what was seen no longer holds. An error that is not here ends the payment: it says
 * what will be the same the next time, or nobody knows what it says.
 */
export const mayBeTriedAgain = {
  PORTAL_UNAVAILABLE: 'absent',
  BLADE_NOT_FOUND: 'absent',
  CONTROL_NOT_FOUND: 'absent',
  LIST_INCOMPLETE: 'absent',
  READ_API_FAILED: 'absent',
  LOOK_TOO_OLD: 'absent',
  SIGNED_OUT: 'signedOut',
} as const satisfies Record<string, Reason>;

/** Null for a run that went well, that may have clicked, or that will not end otherwise the next time. */
function reasonOf({ record, error }: Run<Result>): Reason | null {
  if (record.committedAt !== null || !(error instanceof PlaybookError)) return null;
  return (mayBeTriedAgain as Partial<Record<string, Reason>>)[error.code] ?? null;
}
