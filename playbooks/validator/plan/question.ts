import type { Verb } from './find-verbs.ts';
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
  /** It is only looked at. */
  seen?: true;
};
