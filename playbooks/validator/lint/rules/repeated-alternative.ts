import type { LanguagePack } from '../../languages/language-pack.ts';
import type { LintRule } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';
import { letterPattern } from '../../plan/letters.ts';

/** "Due or due": two states of the source have become one. */
export const repeatedAlternative: LintRule = {
  name: 'repeated-alternative',
  severity: 'warning',
  text: 'An alternative repeats itself, as in “due or due”.',
  check: ({ article, pack }) => {
    const { joint, pattern } = patternsOf(pack);
    return linesOf(article).flatMap(({ line }) => {
      if (!joint.test(line.text)) return [];
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

interface Patterns {
  /** Only a line with the word for "or" in it needs to be looked at closely. */
  joint: RegExp;
  pattern: RegExp;
}

const patterns = new Map<LanguagePack, Patterns>();

function patternsOf(pack: LanguagePack): Patterns {
  const known = patterns.get(pack) ?? compile(pack);
  patterns.set(pack, known);
  return known;
}

function compile({ or, spaced }: LanguagePack): Patterns {
  const pattern = spaced
    ? letterPattern(
        `(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}]{2,}(?:\\s+[\\p{L}\\p{M}]+){0,4}?)[,]?\\s+(?:${or})\\s+\\1(?![\\p{L}\\p{M}])`,
        'iu',
      )
    : letterPattern(`([\\p{L}\\p{M}]{2,10})(?:${or})\\1`, 'u');
  return { joint: spaced ? letterPattern(`\\s(?:${or})\\s`, 'iu') : letterPattern(or, 'u'), pattern };
}

/** Where each character of the text with single spaces stands in the text as it is. */
function placesOf(text: string): number[] {
  return Array.from(text.matchAll(/\S|\s+/gu)).flatMap(({ 0: part, index }) =>
    /\s/u.test(part) ? [index] : Array.from({ length: part.length }, (_, at) => index + at),
  );
}
