import type { LanguagePack, VerbKind } from '../languages/language-pack.ts';
import { bounded } from './word-patterns.ts';
import { letterPattern } from './letters.ts';

const known = new Map<LanguagePack, readonly (readonly [VerbKind, RegExp])[]>();

/** The verbs of a language alone: telling languages apart needs them of all, and nothing else of most. */
export function verbPatternsOf(pack: LanguagePack): readonly (readonly [VerbKind, RegExp])[] {
  const patterns = known.get(pack) ?? compile(pack);
  known.set(pack, patterns);
  return patterns;
}

function compile({ verbs, spaced }: LanguagePack): (readonly [VerbKind, RegExp])[] {
  return Object.entries(verbs).map(([kind, words]) => [kind as VerbKind, letterPattern(bounded(words, spaced), 'giu')]);
}
