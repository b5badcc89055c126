import { labelOf } from './label.ts';
import { withoutLabels } from './negation.ts';
import type { Question } from './question.ts';
import { isFrontPage } from './site.ts';
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

function endsWithPlace(inner: string, vocabulary: Vocabulary): boolean {
  return vocabulary.endsWithPlace?.test(inner) ?? false;
}

/** Right after the verb, with nothing between but articles and prepositions, stands the object. */
export function isObject(before: string, { leading }: Vocabulary): boolean {
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
  const places = [...before, ...inZone].filter(span => !leadsAway(span) && isPlaceOrSetting(span, question));
  const last = (vocabulary.pack.order === 'verb-last' ? places.at(0) : places.at(-1)) ?? null;
  return last ? labelOf(sentence.text, last, { start: last.start, end: last.end }, vocabulary).text : null;
}

/** "In the [portal](https://…), select": the web site itself is no part of a page. */
function leadsAway({ url }: Span): boolean {
  return url !== null && isFrontPage(url);
}

/** "For **Region**, select **West**". */
function isPlaceOrSetting(span: Span, question: Question): boolean {
  const { sentence, verb, vocabulary } = question;
  if (isPlace(span, question)) return true;
  if (span.end > verb.start || !vocabulary.pack.marksAreRight) return false;
  const before = sentence.text.slice(sentence.start, span.start);
  const { settingBefore, placeBefore } = vocabulary;
  return Boolean(settingBefore?.test(before)) || (before.trim() !== '' && Boolean(placeBefore?.test(before)));
}

/** "In the left pane, select **Keys**": a place without a name, before the verb or behind it. */
export function paneOf({ sentence, previous, verb, next, vocabulary }: Question): string | null {
  const zone = { start: previous?.end ?? sentence.start, end: next?.start ?? sentence.end };
  const text = withoutLabels(sentence.text, zone, sentence.spans, vocabulary);
  const at = verb.start - zone.start;
  return paneIn(text.slice(0, at), vocabulary) ?? paneIn(text.slice(verb.end - zone.start), vocabulary);
}

/** What a label follows is a word for its kind: "in the section **Billing**". */
function paneIn(text: string, { panes }: Vocabulary): string | null {
  const found = panes?.exec(text);
  if (!found || /^[\s"“„«'(]*_/u.test(text.slice(found.index + found[0].length))) return null;
  return found[0].trim();
}
