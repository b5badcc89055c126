import { matchesOf } from './matches.ts';
import { withoutLabels } from './negation.ts';
import type { Question } from './question.ts';
import type { Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';

/** "In the left pane, select **Keys**": a place without a name, before the verb or behind it. */
export function paneOf(question: Question): string | null {
  const { sentence, previous, verb, next, vocabulary } = question;
  const zone = { start: previous?.end ?? sentence.start, end: next?.start ?? sentence.end };
  const labels = sentence.spans.filter(span => !isPartOfPane(span, question));
  const text = withoutLabels(sentence.text, zone, labels, vocabulary);
  const at = verb.start - zone.start;
  return paneIn(text.slice(0, at), vocabulary) ?? paneIn(text.slice(verb.end - zone.start), vocabulary);
}

/** Bold on words of "in the left pane". */
export function isPartOfPane({ start, end }: Span, { sentence: { text, ...sentence }, vocabulary }: Question): boolean {
  const { panes, pack } = vocabulary;
  if (!panes || pack.marksAreRight || /^\p{Lu}/u.test(text.slice(start, end))) return false;
  const around = matchesOf(text.slice(sentence.start, sentence.end), panes);
  return around.some(({ index, 0: pane }) => {
    const from = sentence.start + index;
    return from <= start && end <= from + pane.length + 1;
  });
}

/** What a label follows is a word for its kind: "in the section **Billing**". */
function paneIn(text: string, { panes }: Vocabulary): string | null {
  const [found] = panes ? matchesOf(text, panes) : [];
  if (!found || /^[\s"“„«'(]*_/u.test(text.slice(found.index + found[0].length))) return null;
  return found[0].trim();
}
