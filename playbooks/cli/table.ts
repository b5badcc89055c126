import { printable } from '../reporters/printable.ts';

/** A table for a terminal: columns as wide as their widest cell, numbers at the right. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly number[] = [],
): string {
  const all = [headings, ...rows].map(row => row.map(printable));
  const widths = headings.map((_, column) => Math.max(...all.map(row => widthOf(row[column] ?? ''))));
  const lines = all.map(row =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return numeric.includes(column) ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
  const [first = '', ...others] = lines;
  return [first, widths.map(width => '─'.repeat(width)).join('  '), ...others].join('\n');
}

/** East Asian letters take two columns. */
function widthOf(text: string): number {
  return Array.from(text, letter =>
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(letter) ? 2 : 1,
  ).reduce((sum: number, width) => sum + width, 0);
}
