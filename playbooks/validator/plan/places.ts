import { labelOf } from './label.ts';
import type { Question } from './question.ts';
import type { Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';

/** "under **Billing**", "**Billing** の下": a name that says where, not what. */
export function isPlace(span: Span, question: Question): boolean {
  const {
    sentence: { text, start },
    verb,
    vocabulary,
  } = question;
  const before = text.slice(Math.max(start, verb.end <= span.start ? verb.end : start), span.start);
  const inner = text.slice(span.label.start, span.label.end);
  const after = text.slice(span.end, span.end + 40);
  const { placeBefore, placeAfter, pack } = vocabulary;
  if (placeAfter?.test(after)) return !isObject(before, vocabulary) || isFollowed(span, question);
  if (pack.order === 'verb-first' && placeAfter && endsWithPlace(inner, vocabulary)) return true;
  return Boolean(placeBefore?.test(before)) && before.trim() !== '' && !isObject(before, vocabulary);
}

/** Another span of the same object stands behind this one. */
function isFollowed({ end }: Span, { sentence: { spans }, next, vocabulary }: Question): boolean {
  return !vocabulary.pack.marksAreRight && spans.some(({ start }) => start >= end && start < (next?.start ?? Infinity));
}

function endsWithPlace(inner: string, { pack }: Vocabulary): boolean {
  return (
    Boolean(pack.placeAfter) && pack.code !== 'en' && new RegExp(`[\\s-](?:${pack.placeAfter})$`, 'iu').test(inner)
  );
}

/** Right after the verb, with nothing between but articles and prepositions, stands the object. */
function isObject(before: string, { leading }: Vocabulary): boolean {
  return before.trim() === '' || before.replace(leading, '').trim() === '';
}

/** "In the **Group by** list, select the tag": a list that something is chosen in is a field. */
export function isFieldOf({ sentence: { text, spans } }: Question, container: string | null): boolean {
  const span = spans.find(({ label }) => text.slice(label.start, label.end) === container);
  return span !== undefined && /^\s*(?:drop-?down\s*)?(?:list|box|field)\b/iu.test(text.slice(span.end));
}

/** The last place that is named in the clause, before the verb or behind what it is about. */
export function containerOf(question: Question, inZone: readonly Span[]): string | null {
  const { sentence, verb, previous, vocabulary } = question;
  const from = previous?.end ?? sentence.start;
  const before = sentence.spans.filter(({ start, end }) => start >= from && end <= verb.start);
  const places = [...before, ...inZone].filter(span => isPlace(span, question));
  const last = (vocabulary.pack.order === 'verb-last' ? places.at(0) : places.at(-1)) ?? null;
  return last ? labelOf(sentence.text, last, { start: last.start, end: last.end }, vocabulary).text : null;
}
