import type { LanguagePack } from '../../languages/language-pack.ts';
import type { Line } from '../../markdown/article.ts';
import { bounded } from '../../plan/word-patterns.ts';
import { englishOfParts } from '../english-of-parts.ts';
import type { Found, LintContext, LintRule } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';
import { terms, type Term } from '../words/terms.ts';
import { letterPattern } from '../../plan/letters.ts';
import { matchesOf } from '../../plan/matches.ts';

/** One thing with two names in an article, such as a payment method: readers take them for two things. */
export const twoTerms: LintRule = {
  name: 'two-terms',
  severity: 'note',
  text: 'One thing of the billing area has two names in the article.',
  check: context => {
    const lines = linesOf(context.article).map(({ line }) => line);
    const text = lines.map(line => line.text.toLowerCase()).join('\n');
    return (terms[context.pack.code] ?? []).flatMap(term =>
      mayHaveTwo(term, text) ? othersOf(term, lines, context) : [],
    );
  },
};

/** A quick look at the whole text, for how each name begins: most articles have one name, and need no other. */
function mayHaveTwo(term: Term, text: string): boolean {
  return beginningsOf(term).filter(beginning => text.includes(beginning)).length > 1;
}

const beginnings = new Map<Term, string[]>();

function beginningsOf(term: Term): readonly string[] {
  const known = beginnings.get(term) ?? term.names.map(beginningOf);
  beginnings.set(term, known);
  return known;
}

/** What stands before the first sign of a pattern. */
function beginningOf(name: string): string {
  return (/^(?:[^\\?*+()[\]|](?![?*+]))*/u.exec(name)?.[0] ?? '').toLowerCase();
}

interface Place {
  line: Line;
  start: number;
  text: string;
}

/** The first place of each name but the one that comes first. */
function othersOf(term: Term, lines: readonly Line[], context: LintContext): Found[] {
  const places = patternsOf(term, context.pack).flatMap((pattern, at) => {
    const beginning = beginningsOf(term)[at] ?? '';
    const likely = lines.filter(({ text }) => text.toLowerCase().includes(beginning));
    return firstPlace(pattern, term, likely, context) ?? [];
  });
  const [first, ...others] = places.sort((a, b) => a.line.line - b.line.line || a.start - b.start);
  if (!first) return [];
  return others.map(({ line, start, text }) => ({
    ...regionOf(line, start, start + text.length),
    message: `“${text}” is called “${first.text}” in line ${first.line.line}; both are a name for “${term.english}”.`,
    article: text,
    instead: first.text,
  }));
}

function firstPlace(pattern: RegExp, term: Term, lines: readonly Line[], context: LintContext): Place | null {
  for (const line of lines)
    for (const { 0: text, index } of matchesOf(line.text, pattern))
      if (isMeant(term, line, index, context)) return { line, start: index, text };
  return null;
}

/** Where the English is known, it has to speak of the thing, too. */
function isMeant({ english }: Term, line: Line, at: number, context: LintContext): boolean {
  const part = englishOfParts(line, context).find(({ start, end }) => start <= at && at < end);
  return part === undefined || part.english.toLowerCase().includes(english.toLowerCase());
}

const patterns = new Map<Term, RegExp[]>();

function patternsOf(term: Term, { spaced }: LanguagePack): RegExp[] {
  const known = patterns.get(term) ?? term.names.map(name => letterPattern(bounded(name, spaced), 'giu'));
  patterns.set(term, known);
  return known;
}
