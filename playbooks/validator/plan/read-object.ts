import { cutAtEnd, labelOf, strip, unmarkedLabel } from './label.ts';
import type { Label, Zone } from './zone.ts';
import type { RoleHint } from './plan.ts';
import { allowedAmong } from './negation.ts';
import { containerOf, isFieldOf, isObject, isPlace } from './places.ts';
import type { Found, Question } from './question.ts';
import type { Span } from './spans.ts';
import { nameOfKind } from './plain-name.ts';
import { isReading } from './site.ts';
import { typed } from './typed.ts';
import { asField, unnamed } from './unnamed.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a verb is about: one control, several, or one that the sentence does not name. */
export function controlOf(question: Question): Found[] {
  const { verb } = question;
  const zone = zoneOf(question);
  const { spans, denied } = allowedAmong(spansIn(zone, question), zone, question);
  const container = containerOf(question, spans);
  if (verb.kind === 'see' || verb.kind === 'verify') return seen(question, spans);
  const labels = labelsAmong(spans, question);
  if (denied && labels.length === 0) return [];
  if (verb.kind === 'type' || verb.kind === 'fill') return typed(question, zone, spans, container);
  if (verb.kind === 'other') return [unnamed(question, zone, container)];
  if (verb.kind === 'find') return foundBy(question, zone, labels, container);
  const [first] = labels;
  if (verb.kind === 'use' || verb.kind === 'set') return usedBy(question, zone, labels, container);
  const closer = first && closerToVerb(question, zone, first);
  if (closer) return [{ target: closer.text, at: closer.start, ...(container && { container }) }];
  if (first) return named(question, zone, first, labels, container);
  return sharedObject(question, zone) ?? withoutMarks(question, zone, container);
}

/** "Enable **Alerts**" is a click on it, and "set **Region** to **West**" one on the value. */
function usedBy(question: Question, zone: Zone, labels: readonly Span[], container: string | null): Found[] {
  const { sentence, verb, vocabulary } = question;
  const { text } = sentence;
  const [first] = labels;
  if (!first || !isObject(text.slice(zone.start, first.start), vocabulary)) return [unnamed(question, zone, container)];
  const value = verb.kind === 'set' && sentence.spans.find(({ start }) => start >= first.end);
  if (!value || !vocabulary.valueMarkers?.test(text.slice(first.end, value.start)))
    return named(question, zone, first, labels, container);
  return named(question, zone, value, [value], text.slice(first.label.start, first.label.end));
}

/** What an earlier sentence named, a label without marks, or nothing that has a name. */
function withoutMarks(question: Question, zone: Zone, container: string | null): Found[] {
  const anaphora = anaphoraOf(question, zone);
  if (anaphora) return [{ ...anaphora, ...(container && { container }) }];
  const unmarked = unmarkedLabel(question.sentence.text, zone, question.vocabulary);
  if (!unmarked)
    return isFieldOf(question, container)
      ? [asField(question, zone, container)]
      : unnamedPlace(question, zone, container);
  const steps = chained({ target: unmarked.text, at: unmarked.start, ...(container && { container }) });
  question.memory.label = steps.at(-1)?.target ?? null;
  return steps;
}

/** "Return to the Azure portal" is nothing to use there. */
function unnamedPlace(question: Question, zone: Zone, container: string | null): Found[] {
  const { verb, sentence, vocabulary } = question;
  const object = sentence.text.slice(zone.start, zone.end);
  const isPortal = verb.kind === 'open' && vocabulary.portal.test(object);
  return isPortal ? [] : [unnamed(question, zone, container)];
}

/** "Find **Costs**" is to look at it, where it isn't also the word for searching; "in the **Your cards** section, find the card", at the section, and choose one. */
function foundBy(question: Question, zone: Zone, labels: readonly Span[], container: string | null): Found[] {
  const { sentence, verb, vocabulary, memory } = question;
  const [first] = labels;
  if (first && isObject(sentence.text.slice(zone.start, first.start), vocabulary)) {
    const { text, start } = labelOf(sentence.text, first, zone, vocabulary);
    memory.label = text;
    const as = vocabulary.pack.marksAreRight ? 'expect' : 'search';
    return [{ target: text, at: start, as, ...(container !== null && { container }) }];
  }
  const place: Found[] = container === null ? [] : [{ target: container, at: verb.start, as: 'expect' }];
  return [...place, unnamed(question, zone, container)];
}

/** Where the verb comes last, a name between bold and verb is what the verb is about. */
function closerToVerb({ sentence, vocabulary }: Question, zone: Zone, { end }: Span): Label | null {
  if (vocabulary.pack.order === 'verb-first') return null;
  return unmarkedLabel(sentence.text, { start: end, end: zone.end }, vocabulary);
}

/** What is no place; where everything looks like one, the last that a preposition of the verb leads to. */
function labelsAmong(spans: readonly Span[], question: Question): readonly Span[] {
  const { verb, sentence, vocabulary } = question;
  const labels = spans.filter(span => !isPlace(span, question));
  if (labels.length > 0 || vocabulary.pack.marksAreRight) return labels;
  const behind = spans.filter(({ start }) => endsWithMarker(sentence.text.slice(verb.end, start), vocabulary));
  const before = sentence.spans.filter(({ end }) => end <= verb.start);
  return behind.length > 0 ? behind.slice(-1) : verb.kind === 'search' ? before.slice(-1) : [];
}

function endsWithMarker(text: string, { markedBefore }: Vocabulary): boolean {
  return markedBefore?.test(text) ?? false;
}

/** From the verb to the next one, or from the one before to the verb, as the language goes. */
function zoneOf({ verb, previous, next, sentence, vocabulary: { pack } }: Question): Zone {
  if (pack.order === 'verb-last') return { start: previous?.end ?? sentence.start, end: verb.start };
  return { start: verb.end, end: next?.start ?? sentence.end };
}

function spansIn(zone: Zone, { sentence, verb, vocabulary }: Question): Span[] {
  const isSeen = verb.kind === 'see' || verb.kind === 'verify';
  const inside = sentence.spans
    .filter(span => span.label.start >= zone.start - 1 && span.label.start < zone.end)
    .flatMap(span => endingAt(zone.end, span));
  const usable = inside.filter(({ by, label, url }) => {
    const text = sentence.text.slice(label.start, label.end);
    if (url !== null && (isReading(url) || isSeen) && /^\p{Ll}/u.test(text)) return false;
    return !isEmpty(text, vocabulary) && !(by === 'emphasis' && /^\p{Ll}+$/u.test(text));
  });
  return vocabulary.pack.order === 'verb-last' ? usable.toReversed() : usable;
}

/** Bold may run on over the verb behind a label. */
function endingAt(end: number, span: Span): Span[] {
  if (span.label.end <= end) return [span];
  return span.by === 'mark' ? [{ ...span, end, label: { start: span.label.start, end } }] : [];
}

/** Bold on a preposition or on "button" is no label. */
function isEmpty(text: string, vocabulary: Vocabulary): boolean {
  if (text.trim() === '') return true;
  return !vocabulary.pack.marksAreRight && /^\p{Ll}/u.test(text) && strip(text, vocabulary).text === '';
}

function named(
  question: Question,
  zone: Zone,
  first: Span,
  labels: readonly Span[],
  container: string | null,
): Found[] {
  const { sentence, vocabulary, memory } = question;
  const { text } = sentence;
  const label = labelOf(text, first, behindOthers(first, zone, sentence.spans), vocabulary);
  const found: Found = { target: label.text, at: label.start, ...extras(question, first, container) };
  const alternatives: string[] = [];
  const more: Found[] = [];
  let last = first;
  for (const [nth, span] of labels.entries()) {
    if (nth === 0) continue;
    const between = betweenSpans(text, last, span);
    if (vocabulary.or.test(between) || isEnumerated(text, labels.slice(nth - 1), vocabulary))
      alternatives.push(labelOf(text, span, zone, vocabulary).text);
    else if (/^\s*\+\s*$/u.test(between))
      found.target = `${found.target} + ${text.slice(span.label.start, span.label.end)}`;
    else if (/^\s*(?:\\?>|→|›|＞)\s*$/u.test(between) || (vocabulary.and.test(between) && between.trim() !== ''))
      more.push({
        target: labelOf(
          text,
          span,
          { start: Math.min(span.start, last.end + between.length), end: zone.end },
          vocabulary,
        ).text,
        at: span.label.start,
      });
    else break;
    last = span;
  }
  memory.label = more.at(-1)?.target ?? found.target;
  if (alternatives.length > 0) found.alternatives = [found.target ?? '', ...alternatives];
  return [...wayTo(first, zone, question), ...chained(found), ...more];
}

function betweenSpans(text: string, one: Span, other: Span): string {
  return one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
}

/** "**A**, **B**, or **C**": what a comma stands for is said by the last word of the list. */
function isEnumerated(text: string, labels: readonly Span[], { or }: Vocabulary): boolean {
  const gaps = labels.slice(1).map((span, at) => betweenSpans(text, labels[at] ?? span, span));
  const end = gaps.findIndex(gap => !/^\s*[,，、]\s*$/u.test(gap));
  return end > 0 && or.test(gaps[end] ?? '');
}

/** What is set apart before a label is another thing, and no part of it. */
function behindOthers({ start }: Span, zone: Zone, spans: readonly Span[]): Zone {
  const ends = spans.filter(({ end }) => end <= start).map(({ end }) => end);
  return { start: Math.max(zone.start, ...ends), end: zone.end };
}

/** `**A > B**` is two clicks. */
function chained(found: Found): Found[] {
  const path = found.target ?? '';
  const parts = path.split(/\s*(?:>|→|›)\s*/u).filter(Boolean);
  if (parts.length < 2) return [found];
  let end = 0;
  return parts.map(target => {
    const start = path.indexOf(target, end);
    end = start + target.length;
    return { ...found, target, at: found.at + start };
  });
}

/** "Settings > **Keys**": where a path leads to a label, what stands before it is the way. */
function wayTo({ start }: Span, zone: Zone, { sentence }: Question): Found[] {
  const before = sentence.text.slice(zone.start, start);
  const [, way] = /^(?:\s*(?:to|the|on))*\s*(\p{Lu}[^.,;:]*?)\s*(?:>|→|›)[\s"“«「[]*$/u.exec(before) ?? [];
  return way === undefined ? [] : chained({ target: way, at: zone.start + before.indexOf(way) });
}

function extras({ sentence: { text }, vocabulary }: Question, span: Span, container: string | null): Partial<Found> {
  const around = `${text.slice(Math.max(0, span.start - 25), span.start)} ${text.slice(span.end, span.end + 20)}`;
  const near = `${text.slice(span.start, span.end)} ${(/^[\s"”」\]-]*([\p{L}\p{M}]+)/u.exec(text.slice(span.end)) ?? [''])[0]}`;
  const role = roleIn(near, vocabulary) ?? nounBefore(text.slice(Math.max(0, span.start - 60), span.start), vocabulary);
  const colour = vocabulary.colours.find(([, pattern]) => pattern.test(around))?.[0];
  return {
    ...(role && { role }),
    ...(container && { container }),
    ...(colour && { colour }),
  };
}

/** "Der Link **X**": what is a link or a button is called so right before its name in many languages. */
function nounBefore(before: string, vocabulary: Vocabulary): RoleHint | null {
  const word = /([\p{L}\p{M}]+)[\s"“”„«‹「『[]*$/u.exec(before)?.[1];
  const role = word === undefined ? null : roleIn(word, vocabulary);
  return role === 'link' || role === 'button' ? role : null;
}

function roleIn(text: string, { roles }: Vocabulary): RoleHint | null {
  return roles.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** What will be seen. It may be named before the verb or after it. */
function seen(question: Question, after: readonly Span[]): Found[] {
  const { sentence, verb, vocabulary, memory } = question;
  const before = sentence.spans.filter(({ end }) => end <= verb.end);
  const span = after.find(candidate => !vocabulary.placeBefore || after.length === 1 || candidate) ?? before.at(-1);
  if (!span) return seenWithoutMarks(question);
  const zone =
    span.start > verb.end ? { start: verb.end, end: sentence.end } : { start: sentence.start, end: verb.end };
  const { text, start } = labelOf(sentence.text, span, zone, vocabulary);
  memory.label = text;
  return [{ target: text, at: start, ...extras(question, span, null) }];
}

/** "The Add a card page opens." */
function seenWithoutMarks({ sentence, verb, vocabulary }: Question): Found[] {
  const before = sentence.text.slice(sentence.start, verb.start);
  const name = vocabulary.pack.marksAreRight ? nameOfKind(before, vocabulary.kindAtEnd) : null;
  if (name !== null) return [{ target: name, at: sentence.start + before.indexOf(name) }];
  if (verb.kind === 'verify') return [];
  return [{ target: null, at: verb.start, binding: 'the sentence names nothing that can be looked for' }];
}

/** "Search for and select **X**": both verbs are about what the second one names. */
function sharedObject({ next, sentence, vocabulary }: Question, zone: Zone): Found[] | null {
  if (vocabulary.pack.order === 'verb-last' || !next) return null;
  const between = sentence.text.slice(zone.start, zone.end);
  if (!vocabulary.and.test(between)) return null;
  const span = sentence.spans.find(({ start }) => start >= next.end);
  if (!span) return null;
  const label = labelOf(sentence.text, span, { start: next.end, end: sentence.end }, vocabulary);
  return [{ target: label.text, at: label.start }];
}

function anaphoraOf({ sentence, vocabulary, memory }: Question, zone: Zone): Found | null {
  const object = cutAtEnd(sentence.text.slice(zone.start, zone.end), vocabulary).replace(
    /(?<![\s,])[\s,]*(?:(?:and|then)\s*)?$/iu,
    '',
  );
  if (!vocabulary.pronoun?.test(object)) return null;
  const label = memory.label ?? (roleIn(object, vocabulary) === null ? null : memory.before);
  return label === null ? null : { target: label, at: zone.start, anaphora: true };
}
