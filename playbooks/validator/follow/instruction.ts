import type { PlanStep } from '../plan/plan.ts';

export interface NumberedStep {
  step: PlanStep;
  /** Position in the play, from 0. */
  at: number;
}

/** What one line of an article asks for: it is done as a whole. */
export interface Instruction {
  steps: readonly NumberedStep[];
  /** The step that tells whether it can be begun: the first that uses something by its name. */
  begins: PlanStep | null;
  /** An instruction that stands later and goes first. */
  after?: Instruction;
}

export function instructionsOf(steps: readonly PlanStep[]): Instruction[] {
  const lines = Map.groupBy(
    steps.map((step, at): NumberedStep => ({ step, at })),
    ({ step }) => step.line,
  );
  return Array.from(lines.values(), numbered => ({
    steps: numbered,
    begins: numbered.find(({ step }) => usesByName(step))?.step ?? null,
  }));
}

function usesByName({ action, target, container }: PlanStep): boolean {
  if (action === 'search') return target !== null;
  return action === 'click' && (target ?? container ?? null) !== null;
}
