/** The middle value, and the middle half around it. Milliseconds in, milliseconds out. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: shareOf(values, 0.5), low: shareOf(values, 0.25), high: shareOf(values, 0.75) };
}

/** The value that this share of all values stays below: 0.5 gives the median, 0.99 the slowest of a hundred. */
export function shareOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}

export async function timed(body: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await body();
  return performance.now() - startedAt;
}
