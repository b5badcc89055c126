import type { PlanStep } from '../plan/plan.ts';
import type { Screen } from '../screen/screen.ts';
import { isFulfilled } from './condition.ts';
import { done, type Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import type { Situation } from './situation.ts';

/** What is not there under a condition that does not hold is not wrong, and what it would lead to will not come. */
export function unmetCondition(
  { portal }: Reading,
  step: PlanStep,
  screen: Screen,
  { key }: Situation,
): Outcome | null {
  const condition = conditionOf(step);
  if (condition === undefined || isFulfilled(condition, screen, portal.labels, key) !== false) return null;
  return done('condition-not-met', {
    note: 'nothing on the screen has a status that the condition names',
    leftOut: true,
  });
}

/** The sentence of a condition may name what is to be used: "pagar" in "**Pagar agora**" is no status "paga". */
function conditionOf({ condition, target }: PlanStep): string | undefined {
  return target === null ? condition : condition?.replaceAll(target, ' ');
}
