import type { Screen } from '../screen/screen.ts';
import { act, actOnGuess, deviations } from './act.ts';
import { labelDrift, missingControl } from './findings.ts';
import { isCertain, isLikely } from './judge-candidates.ts';
import { ratherThan } from './namesake.ts';
import { done, type Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import { isLiteral, type Situation } from './situation.ts';
import type { Candidate, Instead } from './suggest.ts';
import { cameTooLate, sawBetter } from './too-late.ts';
import type { Deed } from './typing.ts';
import { unmetCondition } from './unmet-condition.ts';

/** Uses what a step names, or what it means where that is not there. */
export async function useNamed(reading: Reading, step: Deed, situation: Situation): Promise<Outcome> {
  const { screen, found } = await reading.eyes.find(step);
  const rather = found ? ratherThan(found, step, screen, situation) : null;
  if (found && !rather) {
    const seen = { control: found, screen };
    return act(reading, step, { ...seen, findings: await deviations(reading, step, seen) });
  }
  const unmet = unmetCondition(reading, step, screen, situation);
  if (unmet) return unmet;
  if (situation.before) return wasMeantBefore(reading, step, situation.before);
  if (rather) return useInstead(reading, step, { screen, candidates: rather }, situation);
  const candidates = isLiteral(situation) ? [] : reading.candidatesFor(step, screen, situation);
  const earlier = sawBetter(reading, step, { knowledge: situation, now: candidates[0] });
  return earlier ? cameTooLate(reading, step, earlier) : useInstead(reading, step, { screen, candidates }, situation);
}

/** It did not have to wait for the other instruction: what it means was there under another name, and is gone. */
function wasMeantBefore(reading: Reading, step: Deed, { screen, candidates }: Instead): Promise<Outcome> {
  if (!isLikely(candidates[0]))
    return reading.ended('missing', { findings: [missingControl(step, screen, candidates)] });
  return reading.ended('drift', { findings: [labelDrift(step, screen, candidates, isCertain(candidates))] });
}

async function useInstead(
  reading: Reading,
  step: Deed,
  { screen, candidates }: Instead,
  { key }: Situation,
): Promise<Outcome> {
  const [best] = candidates;
  if (isLikely(best)) return useLikely(reading, step, screen, [best, ...candidates.slice(1)]);
  if (step.condition !== undefined && key === null)
    return done('condition-not-met', { note: `nothing on the screen fulfils “${step.condition}”` });
  return reading.ended('missing', { findings: [missingControl(step, screen, candidates)] });
}

async function useLikely(
  reading: Reading,
  step: Deed,
  screen: Screen,
  candidates: readonly [Candidate, ...Candidate[]],
): Promise<Outcome> {
  const [{ control }] = candidates;
  const drift = labelDrift(step, screen, candidates, isCertain(candidates));
  const others = await deviations(reading, step, { control, screen });
  return actOnGuess(reading, step, { control, screen, findings: [drift, ...others] });
}
