import type { Finding } from '../findings/finding.ts';
import type { PlanStep } from '../plan/plan.ts';
import type { Control, Screen } from '../screen/screen.ts';
import { readColour } from './colour.ts';
import { mayCommit } from './commit-rule.ts';
import { appearanceDrift, deviationsOf, notUsable } from './findings.ts';
import type { Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import { cameTooLate } from './too-late.ts';
import type { Deed } from './typing.ts';

/** A control, and the screen that it is on. */
export interface Seen {
  control: Control;
  screen: Screen;
}

/** A control that a step means, and what is wrong with it. */
interface Meant extends Seen {
  findings: Finding[];
}

/** Uses what a step means, where that is allowed. */
export async function act(reading: Reading, step: Deed, { control, screen, findings }: Meant): Promise<Outcome> {
  const { page, hand, eyes, memory, options } = reading;
  const outcome = await reading.ended(findings.length > 0 ? 'drift' : 'pass', { findings, used: usedOf(control) });
  if (!(await mayCommit(page, control, options.commits))) {
    const note = `“${control.name}” may change something for good, and was not allowed`;
    return { ...reading.holdBack(control, outcome), verdict: 'blocked', note };
  }
  if (hand.lacksValue(control, step))
    return { ...outcome, verdict: 'needs-binding', note: step.binding ?? `what to type into “${control.name}”` };
  if (control.role !== 'option') await eyes.closeList();
  const obstacle = await hand.use(control, step);
  eyes.forget();
  if (obstacle !== null && (await isGone(reading, control))) return cameTooLate(reading, step, []);
  memory.note({ step, control, screen });
  if (obstacle === null) return outcome;
  return { ...outcome, verdict: 'missing', findings: [...findings, notUsable(step, control, obstacle)] };
}

/** What is only likely to be meant is used in front of a double alone. */
export async function actOnGuess(reading: Reading, step: Deed, meant: Meant): Promise<Outcome> {
  if (reading.isDouble) return act(reading, step, meant);
  const { control, findings } = meant;
  const outcome = await reading.ended('drift', { findings, used: usedOf(control), note: guessed(control) });
  return reading.holdBack(control, outcome);
}

/** What a sentence says of a control besides its label, and what it is instead. */
export async function deviations(reading: Reading, step: PlanStep, { control, screen }: Seen): Promise<Finding[]> {
  const findings = deviationsOf(control, step, screen);
  if (step.colour === undefined) return findings;
  const seen = await readColour(reading.page.getByRef(control.ref));
  return seen === step.colour ? findings : [...findings, appearanceDrift(step, seen)];
}

export function guessed({ name }: Control): string {
  return `“${name}” is only likely to be meant, and was not used: the portal is no double`;
}

export function usedOf({ name, role, box }: Control): Outcome['used'] {
  return { name, role, box };
}

/** What the last action closes can still be seen, and even be reached for, while the page is answering. */
async function isGone({ eyes }: Reading, { name, role }: Control): Promise<boolean> {
  const { controls } = await eyes.look();
  return controls.every(other => other.name !== name || other.role !== role);
}
