import { labelOf } from './label.ts';
import { unmarkedLabel } from './unmarked-label.ts';
import { hintsOf } from './control-hints.ts';
import { isPlace } from './places.ts';
import type { Found, Question } from './question.ts';
import { isSubordinate } from './subordinate.ts';
import { spansIn } from './spans-of-verb.ts';
import { unnamed } from './unnamed.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Label, Zone } from './zone.ts';

/** "Az *Új kártya* hivatkozásra kattintva": a name without marks, behind the last article. */
function behindMarker(text: string, { start, end }: Zone, vocabulary: Vocabulary): Label | null {
  const words = text.slice(start, end).split(/(?<=\s)(?=\S)/u);
  const at = words.findLastIndex(
    (word, nth) => /^\p{Lu}/u.test(word) && nth > 0 && vocabulary.markedBefore?.test(words[nth - 1] ?? '') === true,
  );
  if (at < 0) return null;
  const from = start + words.slice(0, at).join('').length;
  return unmarkedLabel(text, { start: from, end }, vocabulary);
}

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
    const isCut = zone === before && /^\p{Ll}/u.test(sentence.text.slice(span.label.start));
    const label = labelOf(sentence.text, span, isCut ? zone : { start: span.start, end: span.end }, vocabulary);
    memory.label = label.text;
    return [{ target: label.text, at: label.start, ...hintsOf(question, span, container) }];
  }
  const plain = behindMarker(sentence.text, before, vocabulary);
  return plain
    ? [{ target: plain.text, at: plain.start, ...(container && { container }) }]
    : unnamed(question, before, container);
}
