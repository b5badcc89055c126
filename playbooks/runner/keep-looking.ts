import { setTimeout as delay } from 'node:timers/promises';
import { PlaybookError } from '../billing/errors.ts';
import type { Attempt } from './ledger/attempts.ts';
import { nextLook } from './ledger/look-again.ts';

/** What is open, and when it is looked at next; null where that is not before the end. */
export interface Waiting {
  open: number;
  next: Date;
  isLast: boolean;
}

export interface KeepLookingOptions {
  /** Looks once, and writes down what it found. */
  look: () => Promise<void>;
  /** Payments that are open now. */
  open: () => readonly Pick<Attempt, 'armedAt'>[];
  until: Date;
  /** Told after each look at which something is still open. */
  onWaiting: (waiting: Waiting) => void;
  /** Told of a look at which the portal did not answer. */
  onFailure: (error: PlaybookError) => void;
  stop?: AbortSignal | undefined;
  now?: () => Date;
  pause?: (milliseconds: number) => Promise<unknown>;
}

/** A machine may sleep while it waits, and its clock may be set. */
const longestPause = 60_000;

/**
 * Looks at payments that are open, at once and then whenever one of them is due to be looked at, until none is, the
 * time is over, or it is stopped. A portal that is not there is asked again at the next of these moments.
 *
 * @throws PlaybookError when the last look failed, or when one failed that would not go better the next time.
 */
export async function keepLooking(options: KeepLookingOptions): Promise<void> {
  const { open, until, onWaiting, stop, now = () => new Date() } = options;
  for (;;) {
    const failure = await lookOnce(options);
    const next = earliest(open(), now());
    const isLast = next === null || next > until || stop?.aborted === true;
    if (next) onWaiting({ open: open().length, next, isLast });
    if (!isLast) await pauseUntil(next, options);
    else if (failure) throw failure;
    if (isLast || stop?.aborted) return;
  }
}

async function lookOnce({ look, onFailure }: KeepLookingOptions): Promise<PlaybookError | null> {
  try {
    await look();
    return null;
  } catch (error) {
    if (!(error instanceof PlaybookError) || error.exitCode !== 20) throw error;
    onFailure(error);
    return error;
  }
}

function earliest(open: readonly Pick<Attempt, 'armedAt'>[], now: Date): Date | null {
  const looks = open.flatMap(({ armedAt }) => (armedAt === null ? [] : (nextLook(new Date(armedAt), now) ?? [])));
  return looks.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

async function pauseUntil(moment: Date, options: KeepLookingOptions): Promise<void> {
  const { stop, now = () => new Date() } = options;
  const { pause = milliseconds => delay(milliseconds, undefined, stop && { signal: stop }) } = options;
  for (let left = moment.getTime() - now().getTime(); left > 0; left = moment.getTime() - now().getTime()) {
    await pause(Math.min(left, longestPause)).catch(() => undefined);
    if (stop?.aborted) return;
  }
}
