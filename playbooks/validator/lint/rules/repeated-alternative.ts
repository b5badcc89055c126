import type { LanguagePack } from '../../languages/language-pack.ts';
import type { LintRule } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';

/** "Due or due": two states of the source have become one. */
export const repeatedAlternative: LintRule = {
  name: 'repeated-alternative',
  severity: 'warning',
  text: 'An alternative repeats itself, as in “due or due”.',
  check: ({ article, pack }) => {
    const pattern = patternOf(pack);
    return linesOf(article).flatMap(({ line }) => {
      const text = line.text.replace(/\s+/gu, ' ');
      const match = pattern.exec(text);
      if (!match || goesOn(text.slice(match.index + match[0].length))) return [];
      const places = placesOf(line.text);
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

/** "Changes or changes of services": the second one is told apart by what comes behind it. */
function goesOn(rest: string): boolean {
  return /^(?:\s(?:of|for|to|in|with|von|mit|für|av|af|de|des|du|di|del|do|da|w|z|v|s|в|во|с|для)\s|\s\p{Lu}{2,}(?!\p{L})|[がをのは]\p{Lo})/u.test(
    rest,
  );
}

const patterns = new Map<LanguagePack, RegExp>();

function patternOf(pack: LanguagePack): RegExp {
  const known = patterns.get(pack);
  if (known) return known;
  const pattern = pack.spaced
    ? new RegExp(
        `(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}]{2,}(?:\\s+[\\p{L}\\p{M}]+){0,4}?)[,]?\\s+(?:${pack.or})\\s+\\1(?![\\p{L}\\p{M}])`,
        'iu',
      )
    : new RegExp(`([\\p{L}\\p{M}]{2,10})(?:${pack.or})\\1`, 'u');
  patterns.set(pack, pattern);
  return pattern;
}

/** Where each character of the text with single spaces stands in the text as it is. */
function placesOf(text: string): number[] {
  return Array.from(text.matchAll(/\S|\s+/gu)).flatMap(({ 0: part, index }) =>
    /\s/u.test(part) ? [index] : Array.from({ length: part.length }, (_, at) => index + at),
  );
}
