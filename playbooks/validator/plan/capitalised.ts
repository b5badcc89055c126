import { cutAtEnd, cutAtPlace, strip } from './label-edges.ts';
import { matchesOf } from './matches.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Label, Zone } from './zone.ts';

/** Names that are written in capitals wherever they stand. */
const properName = /^(?:Azure|Microsoft|\p{Lu}{2,5})$/u;

/**
 * What looks like a label in a sentence that sets none apart: words from a capital letter on, to the next sign, verb
 * or place. Only for languages that write other words in small letters.
 */
export function capitalisedIn(text: string, { start, end }: Zone, vocabulary: Vocabulary): Label[] {
  const { pack } = vocabulary;
  if (pack.marksAreRight || !pack.spaced || pack.code === 'de') return [];
  const labels: Label[] = [];
  const first = text.slice(start, end).search(/\p{L}/u);
  for (const { 0: word, index } of matchesOf(
    text.slice(start, end),
    /(?<![\p{L}\p{M}\p{N}’'-])\p{Lu}[\p{L}\p{M}]*/gu,
  )) {
    const at = start + index;
    const last = labels.at(-1);
    if (index === first || properName.test(word) || (last && at < last.start + last.text.length)) continue;
    const label = labelFrom(text, { start: at, end }, vocabulary);
    if (label) labels.push(label);
  }
  return labels;
}

function labelFrom(text: string, { start, end }: Zone, vocabulary: Vocabulary): Label | null {
  const [clause = ''] = text.slice(start, end).split(/[.,;:!?()،؛]/u);
  const phrase = cutAtPlace(cutAtEnd(clause.slice(0, verbIn(clause, vocabulary)), vocabulary), vocabulary);
  const { text: label, offset } = strip(phrase, vocabulary);
  return /^\p{Lu}/u.test(label) ? { text: label, start: start + offset } : null;
}

/** Where the next verb begins, behind a gap: a label may begin with one. */
function verbIn(clause: string, { verbs }: Vocabulary): number {
  const found = verbs.flatMap(([kind, pattern]) =>
    kind === 'other' ? [] : matchesOf(clause, pattern).flatMap(({ index }) => (index > 0 ? index : [])),
  );
  return Math.min(clause.length, ...found);
}
