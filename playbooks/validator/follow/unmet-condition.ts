import type { PlanStep } from '../plan/plan.ts';
import type { Screen } from '../screen/screen.ts';
import { isFulfilled } from './condition.ts';
import { done, type Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';

/** What is not there under a condition that does not hold is not wrong, and what it would lead to will not come. */
export function unmetCondition({ portal }: Reading, { condition }: PlanStep, screen: Screen): Outcome | null {
  if (condition === undefined || isFulfilled(condition, screen, portal.labels) !== false) return null;
  return done('condition-not-met', {
    note: 'nothing on the screen has a status that the condition names',
    leftOut: true,
  });
}
