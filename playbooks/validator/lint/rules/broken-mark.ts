import type { Line } from '../../markdown/article.ts';
import type { LintRule } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';

/** Asterisks that readers see, because the marks around a label don't match. */
export const brokenMark: LintRule = {
  name: 'broken-mark',
  severity: 'error',
  text: 'Marks of bold type are printed as asterisks, because they don’t match.',
  check: ({ article }) =>
    linesOf(article).flatMap(({ line }) =>
      Array.from(line.text.matchAll(/\*{2,}/g))
        .filter(({ index }) => !isCode(line, index))
        .map(({ 0: stars, index }) => ({
          ...regionOf(line, index, index + stars.length),
          message: `Readers see “${stars}”: the marks of the bold text don’t match.`,
          article: stars,
        })),
    ),
};

function isCode({ marks }: Line, at: number): boolean {
  return marks.some(({ kind, start, end }) => kind === 'code' && start <= at && at < end);
}
