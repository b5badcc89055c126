import type { Action } from './plan.ts';
import type { Verb } from './verb.ts';
import type { Memory, SentenceAt, SentenceStep } from './sentence-step.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A verb and what stands around it: what is it about? */
export interface Question {
  verb: Verb;
  previous: Verb | undefined;
  next: Verb | undefined;
  sentence: SentenceAt;
  vocabulary: Vocabulary;
  memory: Memory;
}
/** An answer, which becomes a step. */
export type Found = Omit<SentenceStep, 'action'> & {
  /** What is to be done, where that is not what the verb says. */
  as?: Action;
};
