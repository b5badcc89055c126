import type { PlanStep } from '../plan/plan.ts';
import type { Control } from '../screen/screen.ts';
import { guessed, usedOf } from './act.ts';
import { patience } from './eyes.ts';
import { labelDrift, missingControl, notUsable } from './findings.ts';
import { isCertain } from './judge-candidates.ts';
import type { Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import { resultNamed, searchFor, type SearchResults } from './search-for.ts';
import type { Situation } from './situation.ts';

/** "Search for **Cost Management + Billing**." */
export async function search(reading: Reading, step: PlanStep, situation: Situation): Promise<Outcome> {
  const { portal, eyes } = reading;
  eyes.forget();
  const results = await searchFor(portal, step, situation, patience);
  const { option, screen } = results;
  if (!option) return openOther(reading, step, results);
  const outcome = await reading.ended('pass', { used: usedOf(option) });
  if (!situation.opensNext) return open(reading, step, option, outcome);
  eyes.saw(screen);
  return outcome;
}

/** Nothing has the name that was searched for; what other words find may be meant. */
async function openOther(reading: Reading, step: PlanStep, found: SearchResults): Promise<Outcome> {
  const { screen, candidates } = found;
  const best = candidates[0]?.control;
  if (!best) return reading.ended('missing', { findings: [missingControl(step, screen, [])] });
  const findings = [labelDrift(step, screen, candidates, isCertain(candidates))];
  const outcome = await reading.ended('drift', { findings, used: usedOf(best) });
  if (!reading.isDouble) return { ...reading.holdBack(best, outcome), note: guessed(best) };
  return open(reading, step, await resultNamed(reading.portal, best.name, patience), outcome);
}

async function open(
  { hand, eyes }: Reading,
  step: PlanStep,
  result: Control | undefined,
  outcome: Outcome,
): Promise<Outcome> {
  const obstacle = result ? await hand.use(result, step) : null;
  eyes.forget();
  if (!result || obstacle === null) return outcome;
  return { ...outcome, verdict: 'missing', findings: [...outcome.findings, notUsable(step, result, obstacle)] };
}
