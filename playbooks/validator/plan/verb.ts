import type { VerbKind } from '../languages/language-pack.ts';

/** A verb that tells the reader to do something. */
export interface Verb {
  kind: VerbKind;
  start: number;
  end: number;
}
