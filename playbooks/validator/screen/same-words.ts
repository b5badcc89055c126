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
  const [left, right] = [featuresOf(a), featuresOf(b)];
  if (left.text === right.text) return 1;
  return Math.max(dice(left.pairs, right.pairs), 0.9 * dice(left.words, right.words));
}

interface Features {
  text: string;
  pairs: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

/** The portal's labels are compared again and again. */
const known = new Map<string, Features>();
const mostKnown = 5_000;

function featuresOf(label: string): Features {
  const before = known.get(label);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const text = plain(label).toLowerCase();
  const features = { text, pairs: pairsOf(text), words: wordsOf(text) };
  known.set(label, features);
  return features;
}

function dice(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const item of left) if (right.has(item)) shared += 1;
  return (2 * shared) / (left.size + right.size || 1);
}

function pairsOf(text: string): Set<string> {
  if (text.length < 2) return new Set([text]);
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}

function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}
