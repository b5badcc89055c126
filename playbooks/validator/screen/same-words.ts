const separators = /\p{Zs}/gu;
const invisible = /\p{Cf}/gu;

/** Text without the differences that no reader sees: kinds of spaces, invisible characters, compatibility forms. */
export function plain(text: string): string {
  return text.replace(separators, ' ').replace(invisible, '').normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** Whether two labels read the same, letter by letter. */
export function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** How much two labels look alike, from 0 to 1: by pairs of letters, by whole words, whichever says more. */
export function likeness(a: string, b: string): number {
  const [left, right] = [plain(a).toLowerCase(), plain(b).toLowerCase()];
  if (left === right) return 1;
  return Math.max(dice(pairsOf(left), pairsOf(right)), 0.9 * dice(wordsOf(left), wordsOf(right)));
}

function dice(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter(item => right.has(item)).length;
  return (2 * shared) / (left.size + right.size || 1);
}

function pairsOf(text: string): Set<string> {
  if (text.length < 2) return new Set([text]);
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}

function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}
