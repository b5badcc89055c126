import type { PlanStep } from '../plan/plan.ts';
import { sameWords } from '../screen/same-words.ts';
import { nameIn } from './eyes.ts';
import { controlNamed } from './find-control.ts';
import { labelDrift, tooLate } from './findings.ts';
import { isCertain, wasBetter } from './judge-candidates.ts';
import type { Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import { candidatesFor, type Candidate, type Knowledge } from './suggest.ts';

/**
 * What a step names, or rather means than anything now, was there before the last action, and was not used by it.
 *
 * @param now - the likeliest of what is there now.
 */
export function sawBetter(
  { memory }: Reading,
  step: PlanStep,
  { knowledge, now }: { knowledge: Knowledge; now: Candidate | undefined },
): readonly Candidate[] | null {
  const { last } = memory;
  if (!last) return null;
  const candidates = candidatesFor(step, last.screen, knowledge).filter(({ control }) => !memory.wasUsed(control));
  const named = controlNamed(nameIn(step), last.screen, step);
  const isNamed = named !== undefined && !memory.wasUsed(named);
  return isNamed || wasBetter(candidates[0], now) ? candidates : null;
}

/** It was there before the last action, which has closed it. */
export async function cameTooLate(
  reading: Reading,
  step: PlanStep,
  candidates: readonly Candidate[],
): Promise<Outcome> {
  const [best] = candidates;
  const { last } = reading.memory;
  const isOther = last && best && !sameWords(best.control.name, nameIn(step));
  const drift = isOther ? [labelDrift(step, last.screen, candidates, isCertain(candidates))] : [];
  return reading.ended('wrong-order', { findings: [tooLate(step, last?.step), ...drift] });
}
