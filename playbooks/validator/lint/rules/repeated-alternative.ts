import type { LintRule } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';

/** "Due or due": two states of the source have become one. */
export const repeatedAlternative: LintRule = {
  name: 'repeated-alternative',
  severity: 'warning',
  text: 'An alternative repeats itself, as in “due or due”.',
  check: ({ article, pack }) => {
    const pattern = pack.spaced
      ? new RegExp(
          `(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}]{2,}(?:\\s+[\\p{L}\\p{M}]+){0,4}?)[,]?\\s+(?:${pack.or})\\s+\\1(?![\\p{L}\\p{M}])`,
          'iu',
        )
      : new RegExp(`([\\p{L}\\p{M}]{2,10})(?:${pack.or})\\1`, 'u');
    return linesOf(article).flatMap(({ line }) => {
      const { text, places } = withSingleSpaces(line.text);
      const match = pattern.exec(text);
      if (!match) return [];
      const { 0: whole, index } = match;
      const end = (places[index + whole.length - 1] ?? 0) + 1;
      return [
        {
          ...regionOf(line, places[index] ?? 0, end),
          message: `“${whole}” says the same thing twice.`,
          article: whole,
        },
      ];
    });
  },
};

/** Text without the second of two spaces, and where each of its characters stood. */
function withSingleSpaces(text: string): { text: string; places: readonly number[] } {
  const kept = Array.from(text.matchAll(/\S|\s+/gu), ({ 0: part, index }) => ({
    part: /\s/u.test(part) ? ' ' : part,
    index,
  }));
  return {
    text: kept.map(({ part }) => part).join(''),
    places: kept.flatMap(({ part, index }) => Array.from({ length: part.length }, (_, at) => index + at)),
  };
}
