import type { Line } from '../../markdown/article.ts';
import type { Found, LintRule } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';

/** Of these, each language has the same one to begin and the same one to end. */
const pairs: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['［', '］'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
];

/** A label whose bracket is opened and never closed, or the other way round. */
export const unpairedBracket: LintRule = {
  name: 'unpaired-bracket',
  severity: 'warning',
  text: 'A bracket or a corner quote around a label has no partner.',
  check: ({ article }) =>
    linesOf(article).flatMap(({ line, block }) =>
      block.lines.length > 1 || !/[[\]［］【】「」『』]/u.test(line.text)
        ? []
        : pairs.flatMap(pair => faultsIn(line, pair)),
    ),
};

function faultsIn(line: Line, [opening, closing]: readonly [string, string]): Found[] {
  const open: number[] = [];
  const alone: number[] = [];
  for (let at = 0; at < line.text.length; at += 1) {
    const character = line.text.charAt(at);
    if (character !== opening && character !== closing) continue;
    if (isCode(line, at)) continue;
    if (character === opening) open.push(at);
    else if (open.pop() === undefined) alone.push(at);
  }
  return [...alone, ...open].map(at => ({
    ...regionOf(line, at, at + 1),
    message: `“${line.text.charAt(at)}” has no partner: a label is left open.`,
    article: line.text.charAt(at),
  }));
}

function isCode({ marks }: Line, at: number): boolean {
  return marks.some(({ kind, start, end }) => kind === 'code' && start <= at && at < end);
}
