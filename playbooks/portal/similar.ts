/** The candidates that look most like what was wanted, best first. */
export function mostSimilar(wanted: string, candidates: readonly string[], most = 5): string[] {
  return candidates
    .map(candidate => ({ candidate, score: similarity(wanted.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Dice's coefficient over pairs of letters: 1 for the same text, 0 for nothing in common. */
function similarity(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  const shared = [...left].filter(pair => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size || 1);
}

function pairs(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)));
}
