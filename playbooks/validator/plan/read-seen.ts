import { hintsOf } from './control-hints.ts';
import { labelOf } from './label.ts';
import { isPlace } from './places.ts';
import { nameOfKind } from './plain-name.ts';
import type { Found, Question } from './question.ts';
import type { Span } from './spans.ts';
import { isSubordinate } from './subordinate.ts';
import type { Zone } from './zone.ts';

/** What will be seen. It may be named after the verb, or before it in the same clause. */
export function seen(question: Question, after: readonly Span[]): Found[] {
  const { sentence, verb, vocabulary, memory } = question;
  const isHere = ({ end }: Span) => vocabulary.pack.spaced || !/[，、]/u.test(sentence.text.slice(end, verb.start));
  const before =
    verb.kind === 'verify'
      ? []
      : sentence.spans.filter(span => isHere(span) && isOfClause(span, question) && !isOfCondition(span.end, question));
  const span = after.find(candidate => !isPlace(candidate, question)) ?? before.at(-1) ?? after[0];
  if (!span) return seenWithoutMarks(question);
  const zone = zoneAround(span, question);
  const { text, start } = labelOf(sentence.text, span, zone, vocabulary);
  memory.label = text;
  return [{ target: text, at: start, ...hintsOf(question, span, null) }];
}

/** "Select **Invoices**: the invoice opens", "selecting **Invoices**, the list opens": what is seen has no name there. */
function isOfClause({ start, end }: Span, { sentence: { text }, verb, previous }: Question): boolean {
  const between = text.slice(end, verb.start);
  if (end > verb.end || /[;:]/u.test(between)) return false;
  if (!previous || previous.kind === 'see' || previous.kind === 'verify') return true;
  return end > previous.start && (previous.end > start || !/[,，、]/u.test(between));
}

/** "Wenn Sie **Rechnungen** auswählen, wird die Seite geöffnet": what is in the condition is not what is seen. */
function isOfCondition(end: number, question: Question): boolean {
  const { text } = question.sentence;
  return conditionFirst(question) > 0 && text.slice(end, question.verb.start).includes(',');
}

/**
 * From the verb to a label behind it, or up to the verb from the beginning, or from the label where that begins like a
 * name: the capital letter before it is the sentence's. In "wird der Link **X** angezeigt" the verb is around it.
 */
function zoneAround({ start, end, label }: Span, question: Question): Zone {
  const { sentence, verb, previous, next } = question;
  if (start > verb.end) return { start: verb.end, end: Math.max(end, next?.start ?? sentence.end) };
  if (start >= verb.start) return { start, end };
  const isName = /^\p{Lu}/u.test(sentence.text.slice(label.start, label.end));
  const from = previous && previous.end <= start ? previous.end : sentence.start;
  return {
    start: isName ? start : Math.max(from, sentence.start + conditionFirst(question)),
    end: Math.max(end, verb.start),
  };
}

/** "*If* **Not available** is shown": how long the word is that a condition begins with. */
function conditionFirst({ sentence: { text, start, end }, vocabulary: { conditions } }: Question): number {
  const first = conditions.exec(text.slice(start, end));
  return first && text.slice(start, start + first.index).trim() === '' ? first.index + first[0].length : 0;
}

/** "The Add a card page opens." */
function seenWithoutMarks({ sentence, verb, vocabulary }: Question): Found[] {
  const before = sentence.text.slice(sentence.start, verb.start);
  const name = vocabulary.pack.marksAreRight ? nameOfKind(before, vocabulary.kindAtEnd) : null;
  if (name !== null) return [{ target: name, at: sentence.start + before.indexOf(name) }];
  const after = sentence.text.slice(verb.end, sentence.end);
  const isCondition =
    vocabulary.conditions.test(sentence.text.slice(verb.start, verb.end + 1)) || vocabulary.notBefore?.test(after);
  if (verb.kind === 'verify' || isCondition || isSubordinate(before, vocabulary)) return [];
  return [{ target: null, at: verb.start, binding: 'the sentence names nothing that can be looked for' }];
}
