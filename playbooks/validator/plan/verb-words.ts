import { infinitives } from '../languages/infinitives.ts';
import { sequels } from '../languages/sequels.ts';
import { means } from '../languages/means.ts';
import { obligations } from '../languages/obligations.ts';
import type { LanguagePack, VerbKind } from '../languages/language-pack.ts';
import { letterPattern } from './letters.ts';
import { anyOf, bounded } from './word-patterns.ts';
import type { VerbPattern, Vocabulary } from './vocabulary.ts';

export function patternsOf(
  verbs: readonly (readonly [string, string])[],
  { spaced }: LanguagePack,
): readonly VerbPattern[] {
  return verbs.map(([kind, words]) => {
    const source = bounded(words, spaced);
    const pattern = letterPattern(source, 'giu');
    return [kind as VerbKind, pattern, isSmall(words) ? letterPattern(source, 'gu') : pattern];
  });
}

/** Whether a pattern is in small letters throughout, and asks for none in particular. */
function isSmall(words: string): boolean {
  return !/\\[pP]\{L[ul]\}/.test(words) && !/\p{Lu}/u.test(words.replaceAll(/\\[A-Za-z](?:\{\w+\})?/g, ''));
}

export function infinitivesOf(pack: LanguagePack): Pick<Vocabulary, 'infinitives' | 'infinitiveFirst'> {
  const verbs = Object.entries(infinitives[pack.code] ?? {});
  const all = bounded(verbs.map(([, words]) => words).join('|') || '(?!)', pack.spaced);
  const first = `^[\\s\\p{P}]*(?:${sequels[pack.code] ?? '(?!)'}\\s+)?${all}`;
  return { infinitives: patternsOf(verbs, pack), infinitiveFirst: letterPattern(first, 'iu') };
}

/** Words that say what has to be used, or by what something is done, besides those that ask somebody to. */
export function obliging({ code, means: own }: LanguagePack): [VerbKind, string][] {
  const tables = [obligations[code], means[code]].flatMap(({ ahead, behind } = {}): [VerbKind, string][] => [
    ...(ahead ? [['click', ahead] as [VerbKind, string]] : []),
    ...(behind ? [['chosen', behind] as [VerbKind, string]] : []),
  ]);
  return [...tables, ...(own ? [['click', own] as [VerbKind, string]] : [])];
}

/** Forms of verbs that say by what something is done, and words that make it one of several ways. */
export function meansOf(
  { code }: LanguagePack,
  word: (words: string | undefined, shape: (inner: string) => string) => RegExp | null,
): Vocabulary['meansForms'] {
  const { ahead, behind, also } = means[code] ?? {};
  const own = word(anyOf(ahead, behind), words => `^${words}$`);
  const more = word(also, words => words);
  return own && more && { words: own, also: more };
}
