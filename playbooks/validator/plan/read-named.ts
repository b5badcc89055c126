import { chained, wayTo } from './chains.ts';
import { hintsOf } from './control-hints.ts';
import { labelOf } from './label.ts';
import type { Found, Question } from './question.ts';
import type { Span } from './spans.ts';
import { unnamed } from './unnamed.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Zone } from './zone.ts';

/**
 * The first label of a verb, and those that "and", "or" or an arrow joins to it.
 *
 * @param labels - all that the verb may be about, the first one first.
 */
export function named(
  question: Question,
  zone: Zone,
  labels: readonly [Span, ...Span[]],
  container: string | null,
): Found[] {
  const { sentence, vocabulary, memory } = question;
  const [first] = labels;
  const { text } = sentence;
  const label = labelOf(text, first, behindOthers(first, zone, sentence.spans), vocabulary);
  const found: Found = { target: label.text, at: label.start, ...hintsOf(question, first, container) };
  const alternatives: string[] = [];
  const more: Found[] = [];
  let last = first;
  for (const [nth, span] of labels.entries()) {
    if (nth === 0) continue;
    const between = betweenSpans(text, last, span);
    if (vocabulary.or.test(between) || isEnumerated(text, labels.slice(nth - 1), vocabulary))
      alternatives.push(labelOf(text, span, zone, vocabulary).text);
    else if (/^\s*\+\s*$/u.test(between)) joinTo(found, text, span);
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
  if (isShortcut(found.target)) return unnamed(question, zone, container);
  memory.label = more.at(-1)?.target ?? found.target;
  if (alternatives.length > 0) found.alternatives = [found.target ?? '', ...alternatives];
  return [...wayTo(first, zone, question), ...chained(found), ...more];
}

/** "**A** + **B**" is one name; where the verb comes last, its parts are read from the end. */
function joinTo(found: Found, text: string, { label: { start, end } }: Span): void {
  const part = text.slice(start, end);
  found.target = start < found.at ? `${part} + ${found.target}` : `${found.target} + ${part}`;
  found.at = Math.min(found.at, start);
}

/** "**Ctrl** + **F**" is pressed, and is no control of the page. */
function isShortcut(name: string | null): boolean {
  return name !== null && /^(?:Ctrl|Alt|Shift|Cmd|Command)\s*\+\s*\S/u.test(name);
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
