import type { PlanStep } from './plan.ts';
import type { Sentence } from './sentences.ts';
import type { Span } from './spans.ts';

/** A step as a sentence gives it, with the position of its label in the line. */
export type SentenceStep = Pick<PlanStep, 'action' | 'target'> &
  Partial<
    Pick<PlanStep, 'alternatives' | 'binding' | 'field' | 'role' | 'container' | 'place' | 'anaphora' | 'colour'>
  > & {
    at: number;
  };

/** What earlier sentences of the same instruction were about. */
export interface Memory {
  label: string | null;
  /** What the instruction before was about. */
  before: string | null;
}

export interface SentenceAt extends Sentence {
  /** The line that it is in. */
  text: string;
  spans: readonly Span[];
}
