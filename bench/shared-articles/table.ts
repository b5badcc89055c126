export type Counts = Record<string, number>;

/** How often each word occurs. */
export function countsOf(words: readonly string[]): Counts {
  return Object.fromEntries(
    Array.from(
      Map.groupBy(words, word => word),
      ([word, all]) => [word, all.length],
    ),
  );
}

/** A Markdown table: a row for each key, a column for each word, and a row of sums. */
export function tableOf(head: string, rows: Readonly<Record<string, Counts>>): string {
  const words = [...new Set(Object.values(rows).flatMap(counts => Object.keys(counts)))];
  const cells = (counts: Counts) => words.map(word => String(counts[word] ?? 0));
  const sums = Object.fromEntries(words.map(word => [word, sumOf(Object.values(rows), word)]));
  const lines = [
    [head, ...words],
    ['---', ...words.map(() => '---:')],
    ...Object.entries(rows).map(([key, counts]) => [key, ...cells(counts)]),
    ['all', ...cells(sums)],
  ];
  return lines.map(line => `| ${line.join(' | ')} |`).join('\n');
}

function sumOf(all: readonly Counts[], word: string): number {
  return all.reduce((sum, counts) => sum + (counts[word] ?? 0), 0);
}
