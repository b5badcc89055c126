import { setTimeout as delay } from 'node:timers/promises';
import { endBrowsersOf } from './browsers-left-behind.ts';
import type { LeftBehind } from './ledger/leases.ts';
import type { Ledger } from './ledger/ledger.ts';
import { StoppedError } from './stopped-error.ts';

export interface QuietOptions {
  stop?: AbortSignal | undefined;
  tell?: ((text: string) => void) | undefined;
  pause?: (milliseconds: number) => Promise<unknown>;
}

/**
 * A run that was killed may have left its browser alive for a moment, and a request in it. Ends that browser where it
 * can be found, and waits until none can be alive any more.
 *
 * @throws StoppedError
 */
export async function waitForQuiet(ledger: Ledger, portalHost: string, options: QuietOptions = {}): Promise<void> {
  const { stop, tell, pause = milliseconds => delay(milliseconds, undefined, stop && { signal: stop }) } = options;
  const first = ledger.leftBehindAt(portalHost);
  for (const gone of first) tell?.(wordsFor(gone, endBrowsersOf(gone.owner)));
  for (let left = first; left.length > 0; left = ledger.leftBehindAt(portalHost)) {
    await pause(Math.max(...left.map(({ quietFor }) => quietFor))).catch(() => undefined);
    if (stop?.aborted) throw new StoppedError(stop.reason);
  }
}

function wordsFor({ pid, quietFor }: LeftBehind, ended: readonly number[]): string {
  const browser = ended.length > 0 ? `its browser was ended (process ${ended.join(', ')})` : 'its browser may be alive';
  return `Process ${pid} died at a payment, and ${browser}: nothing is paid for ${Math.ceil(quietFor / 1_000)} s.`;
}
