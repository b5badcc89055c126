/** Two places that belong together, and by how much every other reading of both sequences is worse. */
export interface Pair {
  own: number;
  other: number;
  margin: number;
}

/** More comparisons than this take too long; nobody writes lists of that length. */
const mostComparisons = 400_000;

/**
 * Puts two sequences side by side in the way that has the highest sum of scores; what has no partner is left out.
 * A score below zero never makes a pair.
 */
export function alignSequences(own: number, other: number, score: (own: number, other: number) => number): Pair[] {
  if (own * other > mostComparisons) return [];
  const scores = Array.from({ length: own }, (_, at) =>
    Float64Array.from({ length: other }, (__, to) => score(at, to)),
  );
  const before = totalsBefore(scores, other);
  const behind = totalsBehind(scores, other);
  return pathOf(scores, behind).map(pair => ({ ...pair, margin: marginOf(pair, scores, before, behind) }));
}

type Table = readonly Float64Array[];

/** `table[own][other]`: the best sum of everything before both places. */
function totalsBefore(scores: Table, other: number): Table {
  const table = [new Float64Array(other + 1)];
  for (const [at, row] of scores.entries()) {
    const last = table[at] ?? row;
    const next = new Float64Array(other + 1);
    for (let to = 0; to < other; to += 1)
      next[to + 1] = Math.max(next[to] ?? 0, last[to + 1] ?? 0, (last[to] ?? 0) + (row[to] ?? 0));
    table.push(next);
  }
  return table;
}

/** `table[own][other]`: the best sum of both places and everything behind them. */
function totalsBehind(scores: Table, other: number): Table {
  const turned = totalsBefore(
    scores.toReversed().map(row => row.toReversed()),
    other,
  );
  return turned.toReversed().map(row => row.toReversed());
}

function pathOf(scores: Table, behind: Table): Omit<Pair, 'margin'>[] {
  const pairs: Omit<Pair, 'margin'>[] = [];
  let to = 0;
  for (const [own, row] of scores.entries()) {
    const total = behind[own]?.[to] ?? 0;
    if (isSame(total, behind[own + 1]?.[to] ?? 0)) continue;
    while (isSame(total, behind[own]?.[to + 1] ?? Number.NaN)) to += 1;
    if (to >= row.length) break;
    pairs.push({ own, other: to });
    to += 1;
  }
  return pairs;
}

/** The best sum with this pair, less the best sum without it. */
function marginOf({ own, other }: Omit<Pair, 'margin'>, scores: Table, before: Table, behind: Table): number {
  const row = scores[own] ?? new Float64Array();
  let [best, rival] = [0, 0];
  for (let to = 0; to <= row.length; to += 1) {
    const head = before[own]?.[to] ?? 0;
    rival = Math.max(rival, head + (behind[own + 1]?.[to] ?? 0));
    if (to === row.length) break;
    const sum = head + (row[to] ?? 0) + (behind[own + 1]?.[to + 1] ?? 0);
    if (to === other) best = sum;
    else rival = Math.max(rival, sum);
  }
  return best - rival;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}
