import { strip } from './label-edges.ts';
import { isObject } from './places.ts';
import { isPartOfPane } from './pane.ts';
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
    if (
      verb.kind === 'click' &&
      /\p{L}/u.test(text) &&
      vocabulary.purposeBefore?.test(sentence.text.slice(span.end, span.end + 20))
    )
      return false;
    return !isEmpty(text, vocabulary) && !(by === 'emphasis' && verb.kind !== 'type' && /^\p{Ll}+$/u.test(text));
  });
  return vocabulary.pack.order === 'verb-last' ? usable.toReversed() : usable;
}

/** "Select your plan on the [plans page](…) as [a user with access](…)": a link that something else stands before. */
function isFarFromVerb(
  { start, end, label, url }: Span,
  { sentence: { text, spans }, verb, vocabulary }: Question,
): boolean {
  const { marksAreRight, order } = vocabulary.pack;
  if (order === 'verb-last')
    return (
      end <= verb.start && url !== null && isReading(url) && strip(text.slice(end, verb.start), vocabulary).text !== ''
    );
  if (marksAreRight || start < verb.end) return false;
  const before = text.slice(verb.end, label.start);
  const isFirst = !spans.some(({ start: other, end }) => other >= verb.end && end <= start);
  return !isObject(before, vocabulary) && (isFirst || (url !== null && isReading(url)));
}

/** Bold on a preposition, on "in order to" or on "button" is no label. */
function isEmpty(text: string, vocabulary: Vocabulary): boolean {
  if (text.trim() === '' || vocabulary.purposeBefore?.exec(text)?.[0] === text) return true;
  if (vocabulary.pack.marksAreRight || !/^\p{Ll}/u.test(text)) return false;
  return strip(text, vocabulary).text === '' || vocabulary.kindAtEnd.exec(` ${text}`)?.index === 0;
}
