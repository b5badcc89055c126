import { strip } from './label.ts';
import { isObject, isPartOfPane } from './places.ts';
import type { Question } from './question.ts';
import { isReading } from './site.ts';
import type { Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Zone } from './zone.ts';

/** What is set apart where the object of a verb stands, and may be a label. */
export function spansIn(zone: Zone, question: Question): Span[] {
  const { sentence, verb, vocabulary } = question;
  const isSeen = verb.kind === 'see' || verb.kind === 'verify';
  const inside = sentence.spans.filter(({ label: { start, end } }) => start >= zone.start - 1 && end <= zone.end);
  const usable = inside.filter(span => {
    const { by, label, url } = span;
    const text = sentence.text.slice(label.start, label.end);
    if (url !== null && (isReading(url) || isSeen) && /^\p{Ll}/u.test(text)) return false;
    if (url !== null && isFarFromVerb(span, question)) return false;
    if (isPartOfPane({ ...span, ...label }, question)) return false;
    return !isEmpty(text, vocabulary) && !(by === 'emphasis' && verb.kind !== 'type' && /^\p{Ll}+$/u.test(text));
  });
  return vocabulary.pack.order === 'verb-last' ? usable.toReversed() : usable;
}

/** "Select your plan on the [plans page](…) as [a user with access](…)": a link that something else stands before. */
function isFarFromVerb(
  { start, label, url }: Span,
  { sentence: { text, spans }, verb, vocabulary }: Question,
): boolean {
  const { marksAreRight, order } = vocabulary.pack;
  if (marksAreRight || order === 'verb-last' || start < verb.end) return false;
  const before = text.slice(verb.end, label.start);
  const isFirst = !spans.some(({ start: other, end }) => other >= verb.end && end <= start);
  return !isObject(before, vocabulary) && (isFirst || (url !== null && isReading(url)));
}

/** Bold on a preposition or on "button" is no label. */
function isEmpty(text: string, vocabulary: Vocabulary): boolean {
  if (text.trim() === '') return true;
  if (vocabulary.pack.marksAreRight || !/^\p{Ll}/u.test(text)) return false;
  return strip(text, vocabulary).text === '' || vocabulary.kindAtEnd.exec(` ${text}`)?.index === 0;
}
