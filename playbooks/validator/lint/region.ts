import type { Article, Block, Line } from '../markdown/article.ts';
import type { Found } from './context.ts';

type Region = Pick<Found, 'line' | 'column' | 'endColumn'>;

/** Where a stretch of a line's text stands in the file. */
export function regionOf({ line, columns }: Pick<Line, 'line' | 'columns'>, start: number, end: number): Region {
  return { line, column: columns[start] ?? 1, endColumn: (columns[Math.max(start, end - 1)] ?? 0) + 1 };
}

export interface LineOfBlock {
  line: Line;
  block: Block;
}

const linesOfArticles = new WeakMap<Article, LineOfBlock[]>();

export function linesOf(article: Article): readonly LineOfBlock[] {
  const lines =
    linesOfArticles.get(article) ?? article.blocks.flatMap(block => block.lines.map(line => ({ line, block })));
  linesOfArticles.set(article, lines);
  return lines;
}

const tables = new WeakMap<Article, ReadonlyMap<number, Line>>();

/** The first line of the article that begins in this line of the file. */
export function lineAt(article: Article, line: number): Line | undefined {
  const table =
    tables.get(article) ??
    new Map(
      linesOf(article)
        .toReversed()
        .map(each => [each.line.line, each.line]),
    );
  tables.set(article, table);
  return table.get(line);
}
