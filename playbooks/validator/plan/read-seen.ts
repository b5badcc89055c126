import { hintsOf } from './control-hints.ts';
import { labelOf } from './label.ts';
import { isPlace } from './places.ts';
import { nameOfKind } from './plain-name.ts';
import type { Found, Question } from './question.ts';
import type { Span } from './spans.ts';
import { isSubordinate } from './subordinate.ts';
import type { Zone } from './zone.ts';

/** What will be seen. It may be named before the verb or after it. */
export function seen(question: Question, after: readonly Span[]): Found[] {
  const { sentence, verb, vocabulary, memory } = question;
  const before = verb.kind === 'verify' ? [] : sentence.spans.filter(({ end }) => end <= verb.end);
  const span = after.find(candidate => !isPlace(candidate, question)) ?? before.at(-1) ?? after[0];
  if (!span) return seenWithoutMarks(question);
  const zone = zoneAround(span, question);
  const { text, start } = labelOf(sentence.text, span, zone, vocabulary);
  memory.label = text;
  return [{ target: text, at: start, ...hintsOf(question, span, null) }];
}

/** From the verb to a label behind it, or up to the verb from the one before; "wird der Link **X** angezeigt" is around it. */
function zoneAround({ start, end }: Span, { sentence, verb, previous, next }: Question): Zone {
  if (start > verb.end) return { start: verb.end, end: next && next.start >= end ? next.start : sentence.end };
  if (start >= verb.start) return { start, end };
  const from = previous && previous.end <= start ? previous.end : sentence.start;
  return { start: from, end: end <= verb.start ? verb.start : verb.end };
}

/** "The Add a card page opens." */
function seenWithoutMarks({ sentence, verb, vocabulary }: Question): Found[] {
  const before = sentence.text.slice(sentence.start, verb.start);
  const name = vocabulary.pack.marksAreRight ? nameOfKind(before, vocabulary.kindAtEnd) : null;
  if (name !== null) return [{ target: name, at: sentence.start + before.indexOf(name) }];
  if (verb.kind === 'verify' || isSubordinate(before, vocabulary)) return [];
  return [{ target: null, at: verb.start, binding: 'the sentence names nothing that can be looked for' }];
}
