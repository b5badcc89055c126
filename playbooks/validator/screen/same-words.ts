const separators = /\p{Zs}/gu;
/** Most English labels, letter by letter: words with one space between them. */
const asItIs = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const invisible = /\p{Cf}/gu;

/** Text without the differences that no reader sees: kinds of spaces, invisible characters, compatibility forms. */
export function plain(text: string): string {
  if (asItIs.test(text)) return text;
  return text.replace(separators, ' ').replace(invisible, '').normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** Whether two labels read the same, letter by letter. */
export function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** Whether two labels read the same but for capital letters. */
export function sameButForCase(a: string, b: string): boolean {
  return plain(a).toLowerCase() === plain(b).toLowerCase();
}

/** Whether two labels of three letters or more differ in one letter: another, one too many, two that changed places. */
export function sameButForASlip(a: string, b: string): boolean {
  const [one, other] = [plain(a).toLowerCase(), plain(b).toLowerCase()].sort((x, y) => x.length - y.length);
  if (one === undefined || other === undefined || other.length < 3 || other.length - one.length > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  if (one.length < other.length) return one.slice(start) === other.slice(start + 1);
  const isSwapped = one[start] === other[start + 1] && one[start + 1] === other[start];
  return (
    one.slice(start + 1) === other.slice(start + 1) || (isSwapped && one.slice(start + 2) === other.slice(start + 2))
  );
}

/** How much two labels look alike, from 0 to 1: by pairs of letters, by whole words, whichever says more. */
export function likeness(a: string, b: string): number {
  const [left, right] = [featuresOf(a), featuresOf(b)];
  if (left.text === right.text) return 1;
  return Math.max(dice(left.pairs, right.pairs), 0.9 * dice(left.words, right.words));
}

/** How alike two labels are that differ in spelling only. */
const nearly = 0.8;

export function isNearly(a: string, b: string): boolean {
  return likeness(a, b) >= nearly;
}

/** "Azure subscriptions" are some subscriptions only: what has a word more is something else, not another spelling. */
export function isNarrower(a: string, b: string): boolean {
  const [few, many] = [a, b].map(label => featuresOf(withoutNote(label)).words).sort((x, y) => x.size - y.size);
  if (!few || !many || few.size === 0 || few.size === many.size) return false;
  const more = [...many].filter(word => !few.has(word));
  return more.length === many.size - few.size && more.some(word => word.length > 3);
}

/** "Budgets (preview)" */
export function withoutNote(label: string): string {
  return label.replace(/(?<=\S)\s*[(（][^()（）]*[)）]\s*$/u, '');
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
