import { strip } from './label-edges.ts';
import { labelOf } from './label.ts';
import type { Zone } from './zone.ts';
import { allowedAmong } from './negation.ts';
import { beginsWithPlace, isObject, isPlace } from './places.ts';
import { containerOf } from './container.ts';
import type { Found, Question } from './question.ts';
import type { Span } from './spans.ts';
import { chosen } from './read-chosen.ts';
import { named } from './read-named.ts';
import { settingsOf, valueIn } from './read-settings.ts';
import { seen } from './read-seen.ts';
import { spansIn } from './spans-of-verb.ts';
import { typed } from './typed.ts';
import { unnamed } from './unnamed.ts';
import type { Vocabulary } from './vocabulary.ts';
import { clicked } from './read-clicked.ts';

/** What a verb is about: one control, several, or one that the sentence does not name. */
export function controlOf(question: Question): Found[] {
  const { verb } = question;
  const zone = zoneOf(question);
  const { spans, denied } = allowedAmong(spansIn(zone, question), zone, question);
  const container = containerOf(question, spans);
  if (verb.kind === 'see' || verb.kind === 'verify') return seen(question, spans);
  if (verb.kind === 'chosen') return chosen(question, container);
  const labels = labelsAmong(spans, question);
  if ((denied || verb.kind === 'done') && labels.length === 0) return [];
  if (verb.kind === 'type' || verb.kind === 'fill') return typed(question, zone, spans, container);
  if (verb.kind === 'other') return unnamed(question, zone, container);
  if (verb.kind === 'find' || isInPlace(question, labels, container)) return foundBy(question, zone, labels, container);
  if (verb.kind === 'use' || verb.kind === 'set') return usedBy(question, zone, labels, container);
  return clicked(question, zone, labels, container);
}

/** "Enable **Alerts**" is a click on it, and "set **Region** to **West**" one on the value. */
function usedBy(question: Question, zone: Zone, labels: readonly Span[], container: string | null): Found[] {
  const { sentence, verb, vocabulary } = question;
  const [first, ...others] = labels;
  const set = settingsOf(question, zone, labels);
  if (set) return set;
  if (labels.length === 0 && isMeansOfNext(question)) return [];
  if (vocabulary.pack.order === 'verb-last') return clicked(question, zone, labels, container);
  const purpose = first && verb.kind === 'use' ? purposeBehind(question, first, others) : null;
  if (first && purpose)
    return [...named(question, zone, [first], container), ...named(question, zone, [purpose], null)];
  const isNext = first && isObject(sentence.text.slice(behindPlace(question, zone, first), first.start), vocabulary);
  if (isNext) return named(question, zone, [first, ...others], container);
  const chosenValue = verb.kind === 'set' && valueIn(question, zone);
  if (!chosenValue) return unnamed(question, zone, container);
  return named(question, { start: chosenValue.start, end: zone.end }, [chosenValue], null);
}

/** "Aktivieren Sie *unter **Karten*** die Option **Limit**": the place stands before what the verb is about. */
function behindPlace({ sentence: { spans } }: Question, { start: begin }: Zone, first: Span): number {
  const places = spans.filter(({ start, end }) => start >= begin && end <= first.start);
  return places.at(-1)?.end ?? begin;
}

/** "Verwenden Sie den Filter **Zeitraum**, um **Mai** auszuwählen": the verb of the purpose stands behind its name. */
function purposeBehind(
  { sentence: { text }, vocabulary }: Question,
  first: Span,
  [next]: readonly Span[],
): Span | null {
  return next && vocabulary.purposeOfTool?.test(text.slice(first.end, next.start)) ? next : null;
}

/** "使用下拉列表选择 **Visa**": what has no name is only the means of what comes next. */
function isMeansOfNext({ sentence, verb, next, vocabulary: { pack } }: Question): boolean {
  if (verb.kind !== 'use' || !next || sentence.spans.length === 0) return false;
  return (
    pack.order === 'verb-last' || (!pack.spaced && !/[，。,、；]/u.test(sentence.text.slice(verb.end, next.start)))
  );
}

/** "Etsi **Luottokortit**-osiosta kortti": what has no name is looked for at a place. */
function isInPlace({ verb, vocabulary: { pack } }: Question, labels: readonly Span[], place: string | null): boolean {
  return verb.kind === 'search' && pack.marksAreRight !== true && labels.length === 0 && place !== null;
}

/** "Find **Costs**" is to look at it, where it isn't also the word for searching; "in the **Your cards** section, find the card", at the section, and choose one. */
function foundBy(question: Question, zone: Zone, labels: readonly Span[], container: string | null): Found[] {
  const { sentence, verb, vocabulary, memory } = question;
  const [first] = labels;
  const isLast = vocabulary.pack.order === 'verb-last';
  if (first && (isLast || isObject(sentence.text.slice(zone.start, first.start), vocabulary))) {
    const { text, start } = labelOf(sentence.text, first, zone, vocabulary);
    memory.label = text;
    const as = vocabulary.pack.marksAreRight ? 'expect' : 'search';
    return [{ target: text, at: start, as, ...(container !== null && { container }) }];
  }
  const place: Found[] = container === null ? [] : [{ target: container, at: verb.start, as: 'expect' }];
  return [...place, ...unnamed(question, zone, container)];
}

/** What is no place; where everything looks like one, the last that a preposition of the verb leads to. */
function labelsAmong(spans: readonly Span[], question: Question): readonly Span[] {
  const { verb, next, sentence, vocabulary } = question;
  const labels = spans.filter(span => !isPlace(span, question));
  if (labels.length > 0 || vocabulary.pack.marksAreRight) return labels;
  const named = spans.filter(span => !beginsWithPlace(span, question));
  const behind = named.filter(({ start }) => endsWithMarker(sentence.text.slice(verb.end, start), vocabulary));
  const before = sentence.spans.filter(({ end }) => end <= verb.start);
  if (behind.length > 0) return behind.slice(-1);
  const { end = sentence.end } = next ? { end: next.start } : {};
  const isDone = strip(sentence.text.slice(verb.end, end), vocabulary).text === '';
  return verb.kind === 'search' && isDone ? before.slice(-1) : [];
}

function endsWithMarker(text: string, { markedBefore }: Vocabulary): boolean {
  return markedBefore?.test(text) ?? false;
}

/** From the verb to the next one, or from the one before to the verb, as the language goes. */
function zoneOf({ verb, previous, next, sentence, vocabulary: { pack } }: Question): Zone {
  if (pack.order === 'verb-last') return { start: previous?.end ?? sentence.start, end: verb.start };
  return { start: verb.end, end: next?.start ?? sentence.end };
}
