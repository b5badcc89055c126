import type { Zone } from './zone.ts';
import { labelOf } from './label.ts';
import { isObject, isRoom } from './places.ts';
import type { Found, Question } from './question.ts';
import type { Span } from './spans.ts';
import { asField } from './unnamed.ts';

/** What is typed, and into what: "enter **Contoso** in the **Name** box". */
export function typed(question: Question, zone: Zone, spans: readonly Span[], container: string | null): Found[] {
  const { sentence, vocabulary } = question;
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  const fields = vocabulary.pack.marksAreRight ? fieldsAmong(inOrder, question) : [];
  const names = fields.map(({ label }) => sentence.text.slice(label.start, label.end));
  const room = container !== null && isRoom(question, container) ? container : null;
  const into = names[0] ?? calledField(question) ?? (room === null ? container : null);
  const value = valueAmong(
    inOrder.filter(span => !fields.includes(span)),
    zone,
    question,
    into !== null,
  );
  const where = room === null ? {} : { container: room };
  if (value && into === null) question.memory.label = value.target;
  if (value) return [{ ...value, ...asSearch(question, into), ...(into !== null && { field: into }), ...where }];
  const fieldsOrNone = names.length > 0 ? names : [into];
  return fieldsOrNone.map(name => ({ ...asField(question, zone, name), ...where }));
}

/** "Im Feld **Name**", "**Ad** kutusuna": a word for a field right before or behind a name, around the verb. */
function calledField({ sentence, previous, next, vocabulary }: Question): string | null {
  if (vocabulary.pack.marksAreRight) return null;
  const from = previous?.end ?? sentence.start;
  const near = sentence.spans.filter(({ start, end }) => start >= from && end <= (next?.start ?? sentence.end));
  const field = near.find(
    ({ start, end }) =>
      vocabulary.fieldBefore.test(sentence.text.slice(from, start)) ||
      vocabulary.fieldAfter.test(sentence.text.slice(end, end + 30)),
  );
  return field ? labelOf(sentence.text, field, field, vocabulary).text : null;
}

/** Followed by "box", or after "in" or "your"; and what "and" joins to such a one. */
function fieldsAmong(spans: readonly Span[], question: Question): Span[] {
  const {
    sentence: { text },
    verb,
  } = question;
  const fields: Span[] = [];
  for (const [nth, span] of spans.entries()) {
    const before = text.slice(spans[nth - 1]?.end ?? verb.end, span.start);
    const goesOn =
      fields.at(-1) === spans[nth - 1] && nth > 0 && /^\s*(?:,|,?\s*and)\s*(?:an?|the|your)?\s*$/iu.test(before);
    if (isRoom(question, text.slice(span.label.start, span.label.end))) continue;
    if (goesOn || isField(span, before, nth === 0, question)) fields.push(span);
  }
  return fields;
}

/** @param before - what stands between it and the verb, or the name before it. */
function isField(
  { end }: Span,
  before: string,
  isFirst: boolean,
  { sentence: { text }, verb, vocabulary }: Question,
): boolean {
  if (vocabulary.fieldAfter.test(text.slice(end, end + 30))) return true;
  if (vocabulary.placeBefore?.test(before) || vocabulary.markedBefore?.test(before)) return true;
  return isFirst && (verb.kind === 'fill' || before.trim() !== '') && isObject(before, vocabulary);
}

/** What stands right behind the verb, set apart or as a name of its own; code is always meant as it stands. */
function valueAmong(
  spans: readonly Span[],
  zone: Zone,
  { sentence: { text, ...sentence }, verb, vocabulary }: Question,
  hasField: boolean,
): Found | null {
  if (verb.kind !== 'type') return null;
  const isSearched = !hasField && vocabulary.searchBox?.test(text.slice(sentence.start, sentence.end)) === true;
  const isNext = ({ start }: Span) =>
    (vocabulary.pack.marksAreRight === true || isSearched) && text.slice(verb.end, start).trim() === '';
  const span = spans.find(candidate => candidate.by === 'code' || isNext(candidate));
  if (span) return { target: text.slice(span.label.start, span.label.end), at: span.label.start };
  const plain = /^\s+((?:[\p{Lu}\p{N}]\S*\s+)+?)(?:in|into|for|as)\s/u.exec(text.slice(zone.start, zone.end));
  const value = plain?.[1]?.trim();
  if (!value || !hasField || !vocabulary.pack.marksAreRight) return null;
  return { target: value, at: zone.start + text.slice(zone.start).indexOf(value) };
}

/** What is typed into the portal's own search box is searched for. */
function asSearch({ sentence, vocabulary }: Question, field: string | null): Pick<Found, 'as'> {
  const own = sentence.text.slice(sentence.start, sentence.end);
  return field === null && vocabulary.searchBox?.test(own) ? { as: 'search' } : {};
}
