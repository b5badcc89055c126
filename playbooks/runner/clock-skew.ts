import { PlaybookError } from '../billing/errors.ts';
import { askPortal } from './ask-portal.ts';

/** Due dates, one-time codes and limits of a day go by the clock: this one can't be trusted. */
class ClockError extends PlaybookError {
  override readonly name = 'ClockError';

  constructor(seconds: number) {
    const side = seconds > 0 ? 'ahead of' : 'behind';
    super({
      code: 'CLOCK_SKEWED',
      message: `The clock of this machine is ${Math.abs(seconds)} seconds ${side} the portal's, so nothing is paid.`,
      expected: `a difference of ${most} seconds at most`,
      seen: `${seconds} seconds`,
      hint: 'Set the clock, and keep it right with NTP.',
      exitCode: 80,
    });
  }
}

const most = 60;

/**
 * How many seconds the clock of this machine is ahead of the portal's; null when that can't be told.
 *
 * @throws ClockError when that is too much.
 */
export async function clockSkew(portalUrl: string): Promise<number | null> {
  const before = Date.now();
  const answer = await askPortal(portalUrl).catch(() => null);
  const time = Date.parse(answer?.date ?? '');
  if (Number.isNaN(time)) return null;
  const seconds = Math.round(((before + Date.now()) / 2 - time) / 1_000);
  if (Math.abs(seconds) > most) throw new ClockError(seconds);
  return seconds;
}
