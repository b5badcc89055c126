import type { PlanStep } from '../plan/plan.ts';
import { sameWords } from '../screen/same-words.ts';
import type { Screen } from '../screen/screen.ts';
import { act, actOnGuess } from './act.ts';
import { asTarget, placeMissing } from './findings.ts';
import { holdsInput, isChoice } from './input-roles.ts';
import { isCertain, isLikely } from './judge-candidates.ts';
import { done, type Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import { isLiteral, type Situation } from './situation.ts';
import { cameTooLate, sawBetter } from './too-late.ts';

/** "Under **Select a payment method**, choose a card": what is named is a list, and what to take is left open. */
export async function useUnnamed(reading: Reading, step: PlanStep, situation: Situation): Promise<Outcome> {
  const { container, field, binding = 'the sentence names no control', sentence } = step;
  const place = field ?? container;
  if (place === undefined) return done('needs-binding', { note: binding });
  const { screen, found } = await reading.eyes.find(step, place);
  const isBound = reading.hand.bindingFor(place, binding, sentence) !== undefined;
  if (found && holdsInput(found) && (isBound || isChoice(found)))
    return act(reading, step, { control: found, screen, findings: [] });
  if (found || field !== undefined) return done('needs-binding', { note: binding });
  if (screen.texts.some(({ text }) => sameWords(text, place))) return reading.ended('pass', { note: binding });
  return placeNotThere(reading, step, { screen, situation });
}

async function placeNotThere(
  reading: Reading,
  step: PlanStep,
  { screen, situation }: { screen: Screen; situation: Situation },
): Promise<Outcome> {
  const named = asTarget(step);
  const candidates = isLiteral(situation) ? [] : reading.candidatesFor(named, screen, situation);
  const [best] = candidates;
  const earlier = sawBetter(reading, named, { knowledge: situation, now: best });
  if (earlier) return cameTooLate(reading, named, earlier);
  const findings = [placeMissing(named, screen, isLikely(best) ? candidates : [], isCertain(candidates))];
  return isLikely(best)
    ? actOnGuess(reading, step, { control: best.control, screen, findings })
    : reading.ended('missing', { findings });
}
