import type { LanguagePack } from '../languages/language-pack.ts';
import { panes } from '../languages/panes.ts';
import { placeWords } from '../languages/places.ts';
import { letterPattern } from './letters.ts';

/** Between the words before a place and those after it, some words at most. */
export function panesOf({ code, placeBefore, placeAfter, spaced }: LanguagePack): RegExp | null {
  const own = panes[code];
  if (own !== undefined) return letterPattern(bounded(own, spaced), 'giu');
  if (!placeBefore || !placeAfter || !spaced) return null;
  const few = '(?:\\s+[\\p{Ll}\\p{M}\\p{Lo}-]+){0,3}?';
  const between = `(?:${placeBefore})${few}\\s+[\\p{Ll}\\p{M}\\p{Lo}]*(?:${placeAfter})`;
  return letterPattern(bounded(between, spaced), 'giu');
}

/** A preposition, some small words, and the noun, right before the name. */
export function kindOfPlace({ code, spaced }: LanguagePack, from: string): RegExp | null {
  const words = placeWords[code];
  if (!words) return null;
  const kinds = bounded(words.kinds, spaced);
  const before = words.before === undefined ? '' : bounded(words.before, spaced);
  const small = before === '' ? '' : spaced ? "(?:\\s+[\\p{L}\\p{M}’']+){0,2}?[\\s’']*" : '\\s*';
  return letterPattern(`${from}${before}${small}${kinds}[\\s"“„«‹「『\\[]*$`, 'iu');
}

/** Short prepositions stand in names, too. */
export function longWords(words: string | undefined): string | undefined {
  return words
    ?.split('|')
    .filter(word => /^[\p{L}\p{M} ]{4,}$/u.test(word))
    .join('|');
}

/** A gap is looked at from its beginning only: from each of its characters, a wide one would take very long. */
export function fromGap(character: string): string {
  return `(?<!${character})${character}`;
}

/** Whole words, where words have ends that can be seen; "l’" has its own. */
export function bounded(words: string, spaced: boolean): string {
  const alternatives = `(?:${words})`;
  if (!spaced) return alternatives;
  const end = words.includes('’') ? "(?:(?<=[’'])|(?![\\p{L}\\p{M}\\p{N}]))" : '(?![\\p{L}\\p{M}\\p{N}])';
  return `(?<![\\p{L}\\p{M}\\p{N}])${alternatives}${end}`;
}

/** Alternatives of a regular expression, of those that there are. */
export function anyOf(...words: readonly (string | undefined)[]): string {
  return words.filter(Boolean).join('|');
}
