import { labelOf } from './label.ts';
import { hintsOf } from './control-hints.ts';
import { isPlace } from './places.ts';
import type { Found, Question } from './question.ts';
import { isSubordinate } from './subordinate.ts';
import { spansIn } from './spans-of-verb.ts';
import { unnamed } from './unnamed.ts';

/** "**Save** must be selected": what has to be used stands before the words that say so, or else behind them. */
export function chosen(question: Question, container: string | null): Found[] {
  const { sentence, verb, previous, next, vocabulary, memory } = question;
  const before = { start: previous?.end ?? sentence.start, end: verb.start };
  if (isSubordinate(sentence.text.slice(before.start, before.end), vocabulary)) return [];
  const zones = [before, { start: verb.end, end: next?.start ?? sentence.end }];
  for (const zone of zones) {
    const spans = spansIn(zone, question).filter(candidate => !isPlace(candidate, question));
    const span = zone === before ? spans.at(-1) : spans[0];
    if (!span) continue;
    const label = labelOf(sentence.text, span, { start: span.start, end: span.end }, vocabulary);
    memory.label = label.text;
    return [{ target: label.text, at: label.start, ...hintsOf(question, span, container) }];
  }
  return unnamed(question, before, container);
}
