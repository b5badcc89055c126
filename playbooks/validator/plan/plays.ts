import type { Plan, PlanStep } from './plan.ts';

/** One procedure of an article. */
export interface Play {
  title: string;
  line: number;
  /** False where it is for another administration site. */
  portal: boolean;
  steps: readonly PlanStep[];
}

export function playsOf({ plays, steps }: Plan): Play[] {
  return plays.map((play, at) => ({ ...play, steps: steps.filter(step => step.play === at) }));
}
