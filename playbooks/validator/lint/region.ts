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

export function linesOf({ blocks }: Article): LineOfBlock[] {
  return blocks.flatMap(block => block.lines.map(line => ({ line, block })));
}
