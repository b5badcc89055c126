import type { Article, Block } from '../../markdown/article.ts';
import type { Found, LintRule } from '../context.ts';
import { regionOf } from '../region.ts';

/** "1. 2. 4.": an item is lost, or has become a part of another one. */
export const numberGap: LintRule = {
  name: 'number-gap',
  severity: 'warning',
  text: 'The printed numbers of a list leave one out.',
  check: ({ article, source }) => {
    const items = article.blocks.filter(({ kind, ordered, list }) => kind === 'item' && ordered && list !== null);
    return Array.from(Map.groupBy(items, ({ list }) => list).values()).flatMap(list => gapsIn(list, article, source));
  },
};

function gapsIn(items: readonly Block[], article: Article, source: readonly string[]): Found[] {
  let before = 0;
  return items.flatMap(block => {
    const [line] = block.lines;
    const printed = line && numberOf(source[line.line - 1] ?? '');
    if (!line || printed === undefined) return [];
    const isGap = before > 0 && printed > before + 1;
    const lost = Array.from({ length: Math.min(5, printed - before - 1) }, (_, at) => before + 1 + at);
    before = printed;
    if (!isGap) return [];
    const elsewhere = numbersInside(article);
    if (lost.some(number => elsewhere.has(number))) return [];
    return [
      {
        ...regionOf(line, 0, line.text.length),
        message: `${lost.length === 1 ? 'Number' : 'Numbers'} ${lost.join(', ')} of the list ${lost.length === 1 ? 'is' : 'are'} missing before this item.`,
      },
    ];
  });
}

function numberOf(source: string): number | undefined {
  const printed = /^[\s>]*(\d{1,3})[.)]\s/.exec(source)?.[1];
  return printed === undefined ? undefined : Number(printed);
}

/** What stands in the middle of an item is another rule's. */
function numbersInside({ blocks }: Article): ReadonlySet<number> {
  const lines = blocks.flatMap(block => (block.kind === 'heading' ? [] : block.lines));
  return new Set(
    lines.flatMap(({ text }) => Array.from(text.matchAll(/(?<![\d.])(\d{1,3})[.。)]/gu), match => Number(match[1]))),
  );
}
