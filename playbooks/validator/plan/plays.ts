import type { Plan, PlanStep } from './plan.ts';

/** One procedure of an article. */
export interface Play {
  title: string;
  line: number;
  /** False where it is for another administration site. */
  portal: boolean;
  /** The tab that it stands in: plays with one are different ways to do the same. */
  variant?: string | undefined;
  steps: readonly PlanStep[];
}

export function playsOf({ plays, steps }: Plan): Play[] {
  return plays.map((play, at) => ({ ...play, steps: steps.filter(step => step.play === at) }));
}
