import type { Block, Line, Mark } from '../../markdown/article.ts';
import type { Found, LintContext, LintRule } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';

/** A link whose text is cut wrongly: it takes in the full stop, or begins or ends within a word. */
export const linkText: LintRule = {
  name: 'link-text',
  severity: 'note',
  text: 'The text of a link takes in punctuation or a space, or begins or ends within a word.',
  check: context =>
    linesOf(context.article).flatMap(({ line, block }) =>
      line.marks.flatMap(mark =>
        mark.kind === 'link' && mark.url !== null ? faultsOf(mark, line, isStep(block), context) : [],
      ),
    ),
};

/** A link that nobody can see. */
export const emptyLink: LintRule = {
  name: 'empty-link',
  severity: 'warning',
  text: 'A link has no text, so readers can’t see it.',
  check: ({ article, source }) =>
    linesOf(article).flatMap(({ line }) =>
      line.marks
        .filter(({ kind, start, end }) => kind === 'link' && line.text.slice(start, end).trim() === '')
        .flatMap(({ start, url }) => {
          const message = `The link to ${url} has no text: readers can’t see it.`;
          return url ? [{ ...placeOf(line, start, url, source), message, article: url }] : [];
        }),
    ),
};

/** Nothing of it is text, so its place is that of its address. */
function placeOf(line: Line, start: number, url: string, source: readonly string[]) {
  const column = (source[line.line - 1]?.indexOf(`](${url}`) ?? -1) + 3;
  return column < 3 ? regionOf(line, start, start) : { line: line.line, column, endColumn: column + url.length };
}

/** Three dots may belong to a label, and a full stop to "U.S." */
const stop = /(?<!\.)(?<!\b\p{Lu})[.,;。，、،।]$/u;

function faultsOf({ start, end, url }: Mark, line: Line, isInStep: boolean, { pack, source }: LintContext): Found[] {
  const text = line.text.slice(start, end);
  if (text.trim() === '') return [];
  if (stop.test(text.trimEnd()) && (isInStep || !isWhole(start, end, line))) {
    const at = start + text.trimEnd().length - 1;
    const region = regionOf(line, at, at + 1);
    const message = `“${line.text.charAt(at)}” stands inside the link “${line.text.slice(start, at)}”.`;
    return [{ ...region, message, article: text, fix: movedOut(region, url ?? '', source) }];
  }
  if (/^\s|\s$/u.test(text))
    return [
      { ...regionOf(line, start, end), message: `The link “${text}” begins or ends with a space.`, article: text },
    ];
  return cutIn(start, end, line, pack.spaced && !joinsWords.has(pack.code));
}

/** An instruction that is a link as a whole leads away from what it says. */
function isStep({ kind, ordered }: Block): boolean {
  return kind === 'item' && ordered;
}

/** "Read more." on a line of its own is a sentence, and a link as a whole. */
function isWhole(start: number, end: number, { text }: Line): boolean {
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}

/** They write prepositions, articles and endings together with the word, and so with the link. */
const joinsWords = new Set(['ar', 'fa', 'he', 'hi', 'ko', 'tr', 'fi', 'et', 'hu', 'bg']);

/** An ending of a letter or two may follow a link, as in "[invoice](…)s". */
function cutIn(start: number, end: number, line: Line, isSpaced: boolean): Found[] {
  const { text } = line;
  if (!isSpaced || !/\p{L}/u.test(text.charAt(start)) || !/\p{L}/u.test(text.charAt(end - 1))) return [];
  const before = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0];
  const behind = /^[\p{L}\p{M}]{3,}/u.exec(text.slice(end, end + 30))?.[0];
  if (before === undefined && behind === undefined) return [];
  const link = text.slice(start, end);
  const message = `The link “${link}” ${before === undefined ? 'ends' : 'begins'} within the word “${before ?? ''}${before ? wordAt(link) : `${lastWord(link)}${behind ?? ''}`}”.`;
  return [{ ...regionOf(line, start, end), message, article: link }];
}

function wordAt(text: string): string {
  return /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';
}

function lastWord(text: string): string {
  return /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(text)?.[0] ?? '';
}

/** Only where address and bracket come right behind, so that there is no doubt. */
function movedOut({ line, column }: Pick<Found, 'line' | 'column'>, url: string, source: readonly string[]) {
  const rest = source[line - 1]?.slice(column - 1) ?? '';
  const inside = `${rest.charAt(0)}](${url})`;
  if (!rest.startsWith(inside)) return [];
  const isThere = /^[.,;:!?。，、]/u.test(rest.slice(inside.length));
  return [
    {
      line,
      column,
      endColumn: column + inside.length,
      newText: `](${url})${isThere ? '' : rest.charAt(0)}`,
    },
  ];
}
