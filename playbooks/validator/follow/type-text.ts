import type { PlanStep } from '../plan/plan.ts';
import { act } from './act.ts';
import { controlNamed } from './find-control.ts';
import { holdsInput } from './input-roles.ts';
import { done, type Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import type { Situation } from './situation.ts';
import { typingInto } from './typing.ts';
import { useNamed } from './use-named.ts';

/** "Select **Name** and enter **Contoso**": where the sentence names no field, the one used last is meant. */
export async function typeText(reading: Reading, step: PlanStep, situation: Situation): Promise<Outcome> {
  if (step.field !== undefined) return useNamed(reading, typingInto(step.field, step), situation);
  const last = reading.memory.last?.control;
  const screen = await reading.eyes.look();
  const found = last && holdsInput(last) ? controlNamed(last.name, screen, {}) : undefined;
  if (!found) return done('needs-binding', { note: `the sentence does not say where to type “${step.target}”` });
  return act(reading, typingInto(found.name, step), { control: found, screen, findings: [] });
}
