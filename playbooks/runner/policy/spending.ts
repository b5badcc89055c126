import type { Money } from '../../billing/money.ts';
import type { Spent } from '../ledger/attempts.ts';
import { dayOf } from './calendar.ts';
import type { Policy } from './policy.ts';
import { above } from './rules.ts';

/** What a command has begun to pay so far, and what the whole day has: both have an upper limit. */
export class Spending {
  private readonly limits: Policy['limits'];
  private readonly run = new Map<string, number>();

  constructor({ limits }: Pick<Policy, 'limits'>) {
    this.limits = limits;
  }

  /** Why one more payment would be too much. The caller gives what was begun in the last two days. */
  objections({ minor, currency }: Money, begun: readonly Spent[], now: Date): string[] {
    const { perRun, perDay, timeZone } = this.limits;
    const today = dayOf(now, timeZone);
    const before = begun
      .filter(spent => spent.currency === currency && dayOf(new Date(spent.armedAt), timeZone) === today)
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    return [
      ...above(perRun, { minor: (this.run.get(currency) ?? 0) + minor, currency }, 'for one run'),
      ...above(perDay, { minor: before + minor, currency }, 'for one day'),
    ];
  }

  add({ minor, currency }: Money): void {
    this.run.set(currency, (this.run.get(currency) ?? 0) + minor);
  }
}
