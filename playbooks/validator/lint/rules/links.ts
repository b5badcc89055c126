import type { Article } from '../../markdown/article.ts';
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
  check: context => {
    const own = linksOf(context.article);
    const english = context.twin ? linksOf(context.twin) : [];
    const isPaired = english.length === own.length;
    return own.flatMap((link, at) => malformed(link, context) ?? (isPaired ? changed(link, english[at]) : []));
  },
};

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
  if (!english || withoutLocale(url) === withoutLocale(english.url)) return [];
  return [
    {
      ...region,
      message: `The link leads to ${url}, and in the English edition to ${english.url}`,
      article: url,
      instead: english.url,
    },
  ];
}

function withoutLocale(url: string): string {
  return url.replace(/\/[a-z]{2}-[a-z]{2,4}(?=\/)/i, '').replace(/\/$/, '');
}

/** A link to a heading that is not there. */
export const linkAnchor: LintRule = {
  name: 'link-anchor',
  severity: 'error',
  text: 'A link leads to a heading that does not exist.',
  check: ({ article, source }) => {
    const anchors = new Set([...headingsOf(article).map(slugOf), ...namedAnchors(source)]);
    return linksOf(article).flatMap(({ url, region }) => {
      const anchor = url.startsWith('#') && !url.startsWith('#view/') ? decoded(url.slice(1)) : null;
      if (anchor === null || anchor === '' || anchors.has(anchor.toLowerCase())) return [];
      return [{ ...region, message: `There is no heading “#${anchor}”.`, article: url }];
    });
  },
};

function linksOf(article: Article): LinkAt[] {
  return linesOf(article).flatMap(({ line }) =>
    line.marks.flatMap(({ url, start, end }) => (url === null ? [] : [{ url, region: regionOf(line, start, end) }])),
  );
}

function headingsOf({ blocks }: Article): string[] {
  return blocks.filter(({ kind }) => kind === 'heading').map(({ lines }) => lines.map(({ text }) => text).join(' '));
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
    Array.from(line.matchAll(/<[^>]+(?:name|id)="([^"]+)"/g), ([, name = '']) => name),
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
