import type { Article, Line } from '../../markdown/article.ts';
import { withoutLocale } from '../../plan/line-signs.ts';
import { pairEditions } from '../../plan/pair-editions.ts';
import type { Found, LintContext, LintRule } from '../context.ts';
import { linesOf, regionOf } from '../region.ts';

interface LinkAt {
  url: string;
  region: Pick<Found, 'line' | 'column' | 'endColumn'>;
}

/** What was left of another program's notation in an address: quotes and backslashes. */
const residue = /(?:%22|"|%5C|\\)[^#]*/i;

/** An address that leads elsewhere than in the English edition, or nowhere. */
export const linkTarget: LintRule = {
  name: 'link-target',
  severity: 'error',
  text: 'A link has a malformed address, or another one than in the English edition.',
  check: context =>
    linesOf(context.article).flatMap(({ line }) => {
      const own = linksIn(line);
      const english = englishLinks(line, context);
      return own.flatMap((link, at) => {
        const isElsewhere = !english.some(({ url }) => withoutLocale(url) === withoutLocale(link.url));
        return (
          malformed(link, context) ?? (isElsewhere && english.length === own.length ? changed(link, english[at]) : [])
        );
      });
    }),
};

/** Links of the line of the English edition that says the same; there is nothing to compare where that is not sure. */
function englishLinks(line: Line, { article, twin }: LintContext): LinkAt[] {
  const pair = twin && pairEditions(article, twin).pairs.get(line);
  return pair?.isSure ? linksIn(pair.english.line) : [];
}

function malformed({ url, region }: LinkAt, { source }: LintContext): Found[] | null {
  if (!/^https?:/i.test(url) || !residue.test(url)) return null;
  const mended = url.replace(residue, '').replace(/%20$|(?:%20)+(?=#)/g, '');
  const line = source[region.line - 1] ?? '';
  const at = line.indexOf(url);
  const isOnly = at >= 0 && line.indexOf(url, at + 1) < 0;
  const fix = isOnly ? [{ line: region.line, column: at + 1, endColumn: at + 1 + url.length, newText: mended }] : [];
  return [
    { ...region, message: `The address holds remains of another notation: ${url}`, article: url, instead: mended, fix },
  ];
}

function changed({ url, region }: LinkAt, english: LinkAt | undefined): Found[] {
  if (!english) return [];
  return [
    {
      ...region,
      message: `The link leads to ${url}, and in the English edition to ${english.url}`,
      article: url,
      instead: english.url,
    },
  ];
}

/** Tabs of Microsoft Learn are headings with links of their own, and the portal has addresses behind a `#`. */
const elsewhere = /^#(?:tab|view|blade|create)\//i;

/** A link to a heading that is not there. */
export const linkAnchor: LintRule = {
  name: 'link-anchor',
  severity: 'error',
  text: 'A link leads to a heading that does not exist.',
  check: ({ article, source }) => {
    const links = linksOf(article).filter(({ url }) => url.startsWith('#') && !elsewhere.test(url));
    if (links.length === 0) return [];
    const anchors = new Set([...slugsOf(headingsOf(article)), ...namedAnchors(source)]);
    return links.flatMap(({ url, region }) => {
      const anchor = decoded(url.slice(1));
      if (anchor === '' || anchors.has(anchor.toLowerCase())) return [];
      return [{ ...region, message: `There is no heading “#${anchor}”.`, article: url }];
    });
  },
};

function linksOf(article: Article): LinkAt[] {
  return linesOf(article).flatMap(({ line }) => linksIn(line));
}

function linksIn(line: Line): LinkAt[] {
  return line.marks.flatMap(({ url, start, end }) =>
    url === null ? [] : [{ url, region: regionOf(line, start, end) }],
  );
}

function headingsOf({ blocks }: Article): string[] {
  return blocks.filter(({ kind }) => kind === 'heading').map(({ lines }) => lines.map(({ text }) => text).join(' '));
}

/** A heading that was there before gets a number. */
function slugsOf(headings: readonly string[]): string[] {
  const used = new Map<string, number>();
  return headings.map(slugOf).map(slug => {
    const times = used.get(slug) ?? 0;
    used.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}

/** As Markdown on the web makes them: lower case, words joined by hyphens. */
function slugOf(heading: string): string {
  const words = heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '');
  return words.replace(/\s/g, '-');
}

function namedAnchors(source: readonly string[]): string[] {
  const names = source.flatMap(line =>
    Array.from(line.matchAll(/<[^<>]*\s(?:name|id)=["']([^"'<>]+)["']/g), ([, name = '']) => name),
  );
  return names.map(name => name.toLowerCase());
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
