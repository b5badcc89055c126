import { cutAtEnd, labelOf, strip, unmarkedLabel, type Label, type Zone } from './label.ts';
import type { RoleHint } from './plan.ts';
import { allowedAmong } from './negation.ts';
import { containerOf, isFieldOf, isPlace } from './places.ts';
import type { Found, Question } from './question.ts';
import type { Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a verb is about: one control, several, or one that the sentence does not name. */
export function controlOf(question: Question): Found[] {
  const { verb } = question;
  const zone = zoneOf(question);
  const { spans, denied } = allowedAmong(spansIn(zone, question), zone, question);
  const container = containerOf(question, spans);
  if (verb.kind === 'see') return seen(question, spans);
  const labels = labelsAmong(spans, question);
  if (denied && labels.length === 0) return [];
  if (verb.kind === 'type' || verb.kind === 'other') return [unnamed(question, zone, container, verb.kind === 'type')];
  if (verb.kind === 'find') return [...foundIn(container, question), unnamed(question, zone, container, false)];
  const [first] = labels;
  const closer = first && closerToVerb(question, zone, first);
  if (closer) return [{ target: closer.text, at: closer.start, ...(container && { container }) }];
  if (first) return named(question, zone, first, labels, container);
  return sharedObject(question, zone) ?? withoutMarks(question, zone, container);
}

/** What an earlier sentence named, a label without marks, or nothing that has a name. */
function withoutMarks(question: Question, zone: Zone, container: string | null): Found[] {
  const anaphora = anaphoraOf(question, zone);
  if (anaphora) return [{ ...anaphora, ...(container && { container }) }];
  const unmarked = unmarkedLabel(question.sentence.text, zone, question.vocabulary);
  if (!unmarked) return [unnamed(question, zone, container, isFieldOf(question, container))];
  question.memory.label = unmarked.text;
  return [{ target: unmarked.text, at: unmarked.start, ...(container && { container }) }];
}

/** "In the **Your cards** section, find the card": the section is what one sees. */
function foundIn(container: string | null, { verb }: Question): Found[] {
  return container === null ? [] : [{ target: container, at: verb.start, seen: true }];
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

function endsWithMarker(text: string, { markers }: Vocabulary): boolean {
  return markers !== null && new RegExp(`${markers.source}\\s*$`, 'iu').test(text);
}

/** From the verb to the next one, or from the one before to the verb, as the language goes. */
function zoneOf({ verb, previous, next, sentence, vocabulary: { pack } }: Question): Zone {
  if (pack.order === 'verb-last') return { start: previous?.end ?? sentence.start, end: verb.start };
  return { start: verb.end, end: next?.start ?? sentence.end };
}

function spansIn(zone: Zone, { sentence, vocabulary }: Question): Span[] {
  const inside = sentence.spans
    .filter(span => span.label.start >= zone.start - 1 && span.label.start < zone.end)
    .flatMap(span => endingAt(zone.end, span));
  const usable = inside.filter(({ by, label }) => {
    const text = sentence.text.slice(label.start, label.end);
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
  for (const span of labels.slice(1)) {
    const between = last.end <= span.start ? text.slice(last.end, span.start) : text.slice(span.end, last.start);
    if (vocabulary.or.test(between)) alternatives.push(labelOf(text, span, zone, vocabulary).text);
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
  return [...chained(found), ...more];
}

/** What is set apart before a label is another thing, and no part of it. */
function behindOthers({ start }: Span, zone: Zone, spans: readonly Span[]): Zone {
  const ends = spans.filter(({ end }) => end <= start).map(({ end }) => end);
  return { start: Math.max(zone.start, ...ends), end: zone.end };
}

/** `**A > B**` is two clicks. */
function chained(found: Found): Found[] {
  const parts = (found.target ?? '').split(/\s*(?:>|→|›)\s*/u).filter(Boolean);
  if (parts.length < 2) return [found];
  return parts.map(target => ({ ...found, target }));
}

function extras({ sentence: { text }, vocabulary }: Question, span: Span, container: string | null): Partial<Found> {
  const around = `${text.slice(Math.max(0, span.start - 25), span.start)} ${text.slice(span.end, span.end + 20)}`;
  const near = `${text.slice(span.start, span.end)} ${(/^[\s"”」\]-]*([\p{L}\p{M}]+)/u.exec(text.slice(span.end)) ?? [''])[0]}`;
  const role = roleIn(near, vocabulary) ?? nounBefore(text.slice(0, span.start), vocabulary);
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
  if (!span) return [{ target: null, at: verb.start, binding: 'the sentence names nothing that can be looked for' }];
  const zone =
    span.start > verb.end ? { start: verb.end, end: sentence.end } : { start: sentence.start, end: verb.end };
  const { text, start } = labelOf(sentence.text, span, zone, vocabulary);
  memory.label = text;
  return [{ target: text, at: start, ...extras(question, span, null) }];
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
    /[\s,]*(?:and|then)?\s*$/iu,
    '',
  );
  if (memory.label === null || !vocabulary.pronoun?.test(object)) return null;
  return { target: memory.label, at: zone.start, anaphora: true };
}

function unnamed({ sentence, verb }: Question, zone: Zone, container: string | null, field: boolean): Found {
  const what = sentence.text.slice(zone.start, zone.end).replace(/^[\s,]+|[\s,.。]+$/gu, '');
  return {
    target: null,
    at: verb.start,
    binding: what === '' ? 'the sentence does not say what' : `which one: ${what}`,
    ...(container && (field ? { field: container } : { container })),
  };
}
