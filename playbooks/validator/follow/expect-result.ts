import type { PlanStep } from '../plan/plan.ts';
import { sameWords } from '../screen/same-words.ts';
import type { Screen } from '../screen/screen.ts';
import { deviations, usedOf, type Seen } from './act.ts';
import { patience } from './eyes.ts';
import { controlNamed } from './find-control.ts';
import { labelDrift, missingControl, resultDiffers, resultSpelling } from './findings.ts';
import { isCertain, isLikely } from './judge-candidates.ts';
import { done, type Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import type { Situation } from './situation.ts';
import { unmetCondition } from './unmet-condition.ts';

/** "The status changes to **Paid**." */
export async function expectResult(reading: Reading, step: PlanStep, situation: Situation): Promise<Outcome> {
  const { target, binding } = step;
  if (target === null) return done('not-confirmed', { note: binding ?? 'the sentence names nothing to look for' });
  if (situation.opensNext) return expectControl(reading, step, situation);
  const { eyes, memory, options } = reading;
  const start = performance.now();
  let screen = await eyes.look();
  let seen = await resultOn(reading, step, screen);
  while (!seen && !isSettled(reading, start, screen)) {
    await eyes.pause();
    screen = await eyes.look();
    seen = await resultOn(reading, step, screen);
  }
  if (seen) return seen;
  const findings = [resultDiffers(step, options.resultPatience / 1_000, memory.changes(screen))];
  return reading.ended('not-confirmed', { findings });
}

async function resultOn(reading: Reading, step: PlanStep, screen: Screen): Promise<Outcome | null> {
  const target = step.target ?? '';
  const control = controlNamed(target, screen, step);
  if (control) return sawResult(reading, step, { control, screen });
  const text = reading.memory.resultLike(target, screen);
  if (text === null) return null;
  if (sameWords(text, target)) return reading.ended('pass');
  return reading.ended('drift', { findings: [resultSpelling(step, text)] });
}

/** "You'll see the **Pay now** link. Select the link." */
async function expectControl(reading: Reading, step: PlanStep, situation: Situation): Promise<Outcome> {
  const { screen, found } = await reading.eyes.find(step);
  if (found) return sawResult(reading, step, { control: found, screen });
  const unmet = unmetCondition(reading, step, screen, situation);
  if (unmet) return unmet;
  const candidates = reading.candidatesFor(step, screen, situation);
  const isMeant = isLikely(candidates[0]);
  const finding = isMeant
    ? labelDrift(step, screen, candidates, isCertain(candidates))
    : missingControl(step, screen, candidates);
  return reading.ended(isMeant ? 'drift' : 'not-confirmed', { findings: [finding] });
}

/** Something else has come instead, or the time for a result is up. */
function isSettled({ options, memory }: Reading, start: number, screen: Screen): boolean {
  const waited = performance.now() - start;
  return waited > options.resultPatience || (waited > patience && memory.changes(screen).length > 0);
}

async function sawResult(reading: Reading, step: PlanStep, seen: Seen): Promise<Outcome> {
  const findings = await deviations(reading, step, seen);
  return reading.ended(findings.length > 0 ? 'drift' : 'pass', { findings, used: usedOf(seen.control) });
}
