import type { Line } from '../../markdown/article.ts';
import type { Found, LintRule } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';

/** Gaps that are left where a mark or a word was: "or  past due", "**Save** .". */
export const spacing: LintRule = {
  name: 'spacing',
  severity: 'note',
  text: 'Several spaces in a row, or a space before a full stop or a comma.',
  check: ({ article, source }) =>
    linesOf(article).flatMap(({ line }) => gapsIn(line).map(gap => fault(line, gap, source))),
};

interface Gap {
  start: number;
  end: number;
  isBeforeStop: boolean;
}

/** Typists put two spaces behind a sentence, and a way through menus may have room around its arrows. */
const wide = /(?<=[^\s.!?:>→])[^\S\n]{2,}(?=[^\s>→])/gu;
const beforeStop = /(?<=[\p{L}\p{N}\p{M}”»」\]])[^\S\n]+(?=[.,。，、،؛।](?:\s|$))/gu;

/** Most lines have none, and looking behind each character takes long. */
const likely = /\s\s|\s[.,。，、،؛।]/u;

function gapsIn(line: Line): Gap[] {
  if (!likely.test(line.text)) return [];
  const gaps = [
    ...Array.from(line.text.matchAll(beforeStop), match => gapOf(match, true)),
    ...Array.from(line.text.matchAll(wide), match => gapOf(match, false)),
  ].filter(gap => isWithinOne(gap, line));
  const seen = new Set<number>();
  return gaps.filter(({ start }) => !seen.has(start) && seen.add(start)).sort((a, b) => a.start - b.start);
}

function gapOf({ 0: text, index }: RegExpExecArray, isBeforeStop: boolean): Gap {
  return { start: index, end: index + text.length, isBeforeStop };
}

/** Between two pieces of a bilingual edition stands their English; and spaces of code are code. */
function isWithinOne({ start, end }: Gap, { segments, marks }: Line): boolean {
  const isInCode = marks.some(mark => mark.kind === 'code' && mark.start <= start && end <= mark.end);
  return !isInCode && (segments.length === 0 || segments.some(each => each.start < start && end < each.end));
}

function fault(line: Line, { start, end, isBeforeStop }: Gap, source: readonly string[]): Found {
  const region = regionOf(line, start, end);
  const before = lastWords(line.text.slice(Math.max(0, start - 30), start));
  const behind = isBeforeStop ? `“${line.text.charAt(end)}”` : `“${firstWord(line.text.slice(end, end + 30))}”`;
  const message = isBeforeStop
    ? `A space stands before ${behind}, behind “${before}”.`
    : `${end - start} spaces stand between “${before}” and ${behind}.`;
  const isPlain = region.endColumn - region.column === end - start;
  const isInSource = isPlain && source[line.line - 1]?.slice(region.column - 1, region.endColumn - 1).trim() === '';
  const newText = isBeforeStop ? '' : ' ';
  return { ...region, message, fix: isInSource ? [{ ...at(region), newText }] : [] };
}

function at({ line, column, endColumn }: Pick<Found, 'line' | 'column' | 'endColumn'>) {
  return { line, column, endColumn };
}

function lastWords(text: string): string {
  return /\S+$/u.exec(text)?.[0] ?? '';
}

function firstWord(text: string): string {
  return /^\S+/u.exec(text)?.[0] ?? '';
}
