import type { PlanStep } from './plan/plan.ts';
import type { Play } from './plan/plays.ts';

/** Where the portal does not speak the language, its labels are English, and only the English edition can judge. */
export function inEnglish(play: Play): Play {
  return { ...play, steps: play.steps.map(stepInEnglish) };
}

function stepInEnglish(step: PlanStep): PlanStep {
  const { container: _container, ...rest } = step;
  if (step.action === 'goto' || step.target === null) return rest;
  if (step.action === 'type' && step.field !== undefined) {
    const { field, ...open } = rest;
    return { ...open, target: null, binding: unknown(field) };
  }
  if (step.english !== undefined) return { ...rest, target: step.english };
  return { ...rest, target: null, binding: unknown(step.target) };
}

function unknown(label: string | undefined): string {
  return `the portal has no such language, and no English edition says what "${label}" is`;
}
