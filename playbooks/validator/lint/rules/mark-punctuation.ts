import type { Mark, Line } from '../../markdown/article.ts';
import type { Found, LintContext, LintRule } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';

const punctuation = /[.,;:。，、；：،؛]$/u;

/** "Select **Next.**": the full stop is no part of the label. */
export const markPunctuation: LintRule = {
  name: 'mark-punctuation',
  severity: 'note',
  text: 'Punctuation or quotes stand inside the bold of a label.',
  check: context =>
    linesOf(context.article)
      .filter(({ block: { kind } }) => kind === 'item')
      .flatMap(({ line }) => line.marks.flatMap(mark => faultIn(mark, line, context))),
};

function faultIn({ kind, start, end }: Mark, line: Line, { source, pack }: LintContext): Found[] {
  const text = line.text.slice(start, end);
  if (kind !== 'strong' || text.trim() === '') return [];
  const isSentence = pack.spaced && text.split(/\s+/).length > 6;
  const last = text.trimEnd();
  if (isSentence || last.endsWith('...')) return [];
  if (punctuation.test(last)) {
    const at = start + last.length - 1;
    const region = regionOf(line, at, at + 1);
    const message = `“${line.text.charAt(at)}” stands inside the bold of “${last.slice(0, -1)}”.`;
    return [{ ...region, message, article: last, fix: movedOut(region, source) }];
  }
  if (!/^["“”„«»「『].*["“”«»」』]$/u.test(last)) return [];
  return [{ ...regionOf(line, start, end), message: `Quotes stand inside the bold of ${last}.`, article: last }];
}

/** Only where the closing mark comes right behind, so that there is no doubt. */
function movedOut(
  { line, column }: Pick<Found, 'line' | 'column'>,
  source: readonly string[],
): NonNullable<Found['fix']> {
  const text = source[line - 1]?.slice(column - 1, column + 2) ?? '';
  if (!/^.\*\*$/u.test(text)) return [];
  return [{ line, column, endColumn: column + 3, newText: `**${text.charAt(0)}` }];
}
