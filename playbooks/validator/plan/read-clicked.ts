import { labelOf } from './label.ts';
import { unmarkedLabel } from './unmarked-label.ts';
import type { Label, Zone } from './zone.ts';
import type { Found, Question } from './question.ts';
import type { Span } from './spans.ts';
import { named } from './read-named.ts';
import { sequelOf, unnamedBefore, unnamedBehind } from './unnamed-beside.ts';
import { withoutMarks } from './without-marks.ts';

/** What is clicked, with what the sentence names or leaves unnamed beside it. */
export function clicked(question: Question, zone: Zone, labels: readonly Span[], container: string | null): Found[] {
  const [first, ...others] = labels;
  const closer = first && closerToVerb(question, zone, first);
  if (closer) return [{ target: closer.text, at: closer.start, ...(container && { container }) }];
  if (first) {
    const before = unnamedBefore(question, zone, first, container);
    const own = before.length === 0 ? zone : { ...zone, start: sequelOf(question, zone, first) };
    return [...before, ...named(question, own, [first, ...others], container), ...unnamedBehind(question, zone)];
  }
  return sharedObject(question, zone) ?? withoutMarks(question, zone, container);
}

/** "Search for and select **X**": both verbs are about what the second one names. */
function sharedObject(question: Question, zone: Zone): Found[] | null {
  const { next, sentence, vocabulary } = question;
  const between = sentence.text.slice(zone.start, zone.end);
  if (vocabulary.pack.order === 'verb-last') return sameAsBefore(question, between);
  const { filler, markers, and } = vocabulary;
  const small = between.replace(filler ?? /(?!)/u, ' ');
  const rest = markers?.exec(small)?.index === small.search(/\S/u) ? small.replace(markers, ' ') : small;
  if (!next || ![between, rest].some(gap => and.test(gap))) return null;
  const span = sentence.spans.find(({ start }) => start >= next.end);
  if (!span || /[,;]/u.test(sentence.text.slice(next.end, span.start))) return null;
  const label = labelOf(sentence.text, span, { start: next.end, end: sentence.end }, vocabulary);
  return [{ target: label.text, at: label.start }];
}

/** "**Maliyetler**'i bulun ve seçin": the second verb is about what the first one named, if it isn't another word for it. */
function sameAsBefore({ previous, verb, sentence, vocabulary, memory }: Question, between: string): Found[] | null {
  if (!previous || memory.label === null || !vocabulary.and.test(between)) return null;
  if (vocabulary.or.test(sentence.text.slice(previous.end - 1, previous.end))) return [];
  const at = sentence.text.lastIndexOf(memory.label, verb.start);
  return at < sentence.start ? null : [{ target: memory.label, at }];
}

/** Where the verb comes last, a name between bold and verb is what the verb is about. */
function closerToVerb({ sentence, vocabulary }: Question, zone: Zone, { end }: Span): Label | null {
  if (vocabulary.pack.order === 'verb-first') return null;
  return unmarkedLabel(sentence.text, { start: end, end: zone.end }, vocabulary);
}
