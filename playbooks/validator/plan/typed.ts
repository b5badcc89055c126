import { isBehindAnd, isBehindJoint } from './container.ts';
import type { Zone } from './zone.ts';
import { labelOf } from './label.ts';
import { isObject, isPlace, isRoom } from './places.ts';
import type { Found, Question } from './question.ts';
import type { Span } from './spans.ts';
import { asField } from './unnamed.ts';

/** What is typed, and into what: "enter **Contoso** in the **Name** box". */
export function typed(question: Question, zone: Zone, spans: readonly Span[], container: string | null): Found[] {
  const { sentence, vocabulary } = question;
  const own = spans.filter(span => !isBehindPause(span, question) && !isBehindAnd(span, question));
  const inOrder = own.sort((a, b) => a.start - b.start);
  const sought = soughtAmong(inOrder, zone, question);
  if (sought) return [sought];
  const entries = entriesAmong(inOrder, question);
  if (entries.length > 1) return entries;
  const fields = vocabulary.pack.marksAreRight ? fieldsAmong(inOrder, question) : listedNextTo(inOrder, zone, question);
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

/** "On **Basics**, enter a name; on **Tags**, select **Skip**": another part of the sentence has begun. */
function isBehindPause({ start }: Span, { sentence, verb, next }: Question): boolean {
  return next !== undefined && start >= verb.end && /[;；]/u.test(sentence.text.slice(verb.end, start));
}

/** "Enter `West` in **Region** and `Small` in **Size**": values and their fields, in turn; code is always a value. */
function entriesAmong(inOrder: readonly Span[], { sentence: { text } }: Question): Found[] {
  const inside = ({ label }: Span) => text.slice(label.start, label.end);
  const valueFirst = inOrder[0]?.by === 'code';
  const entries: Found[] = [];
  for (let at = 0; at < inOrder.length; at += 2) {
    const [first, second] = inOrder.slice(at);
    const [value, field] = valueFirst ? [first, second] : [second, first];
    if (!first || !second || value?.by !== 'code' || !field || field.by === 'code') return [];
    if (/[,;，；、]/u.test(text.slice(first.end, second.start))) return [];
    entries.push({ target: inside(value), at: value.label.start, field: inside(field) });
  }
  return entries;
}

/** "Im Feld **Name**", "**Ad** kutusuna": a word for a field right before or behind a name, around the verb. */
function calledField(question: Question): string | null {
  const { sentence, previous, verb, next, vocabulary } = question;
  if (vocabulary.pack.marksAreRight) return null;
  const from = previous?.end ?? sentence.start;
  const near = sentence.spans.filter(
    ({ start, end }) =>
      start >= from && end <= (next?.start ?? sentence.end) && (start >= verb.end || isOwnPlace(start, question)),
  );
  // Languages without prepositions have no noun before a name.
  const hasBefore = vocabulary.pack.order === 'verb-first' || vocabulary.placeBefore !== null;
  const ahead = ({ start }: Span) => hasBefore && vocabulary.fieldBefore.test(sentence.text.slice(from, start));
  const behind = ({ end }: Span) => vocabulary.fieldAfter.test(sentence.text.slice(end, end + 30));
  const field = near.find(ahead) ?? near.find(behind);
  return field ? labelOf(sentence.text, field, field, vocabulary).text : null;
}

/** "Adjon meg egy nevet a **Név** mezőben, majd adjon meg": what stands before a pause is of the verb before it. */
function isOwnPlace(start: number, question: Question): boolean {
  const { previous, vocabulary } = question;
  return !previous || vocabulary.pack.order === 'verb-last' || isBehindJoint(start, question);
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
function valueAmong(spans: readonly Span[], zone: Zone, question: Question, hasField: boolean): Found | null {
  const { sentence, verb, vocabulary } = question;
  const { text } = sentence;
  if (verb.kind !== 'type') return null;
  const isSearch = !hasField && asSearch(question, null).as === 'search';
  const isNext = (candidate: Span) =>
    vocabulary.pack.marksAreRight === true
      ? text.slice(verb.end, candidate.start).trim() === ''
      : isSearch && candidate === spans[0];
  const span = spans.find(candidate => candidate.by === 'code' || isNext(candidate));
  if (span) return { target: text.slice(span.label.start, span.label.end), at: span.label.start };
  const plain = /^\s+((?:[\p{Lu}\p{N}]\S*\s+)+?)(?:in|into|for|as)\s/u.exec(text.slice(zone.start, zone.end));
  const value = plain?.[1]?.trim();
  if (!value || !hasField || !vocabulary.pack.marksAreRight) return null;
  return { target: value, at: zone.start + text.slice(zone.start).indexOf(value) };
}

/** "**名前**、**金額** を入力します": a list right next to the verb names fields, one after the other. */
function listedNextTo(inOrder: readonly Span[], zone: Zone, question: Question): Span[] {
  const { sentence, vocabulary } = question;
  const isLast = vocabulary.pack.order === 'verb-last';
  const near = (isLast ? inOrder.toReversed() : inOrder).filter(span => !isPlace(span, question));
  const listed: Span[] = [];
  for (const span of near) {
    const last = listed.at(-1);
    const gap = isLast
      ? sentence.text.slice(span.end, last?.start ?? zone.end)
      : sentence.text.slice(last?.end ?? zone.start, span.start);
    const isJoined = gap.trim() === '' ? !vocabulary.pack.spaced : vocabulary.and.test(gap);
    if (last ? !isJoined : !isObject(gap, vocabulary)) break;
    listed.push(span);
  }
  return listed.length < 2 ? [] : isLast ? listed.toReversed() : listed;
}

/** "検索ボックスに「**コスト管理**」と入力し": in translations, too, a name that is typed there is searched for. */
function soughtAmong(inOrder: readonly Span[], zone: Zone, question: Question): Found | null {
  const { sentence, verb, vocabulary } = question;
  const { marksAreRight, order } = vocabulary.pack;
  const around = sentence.text.slice(question.previous?.end ?? sentence.start, question.next?.start ?? sentence.end);
  if (marksAreRight || verb.kind !== 'type' || !vocabulary.searchBox?.test(around)) return null;
  const span = (order === 'verb-last' ? inOrder.toReversed() : inOrder).find(
    each => !vocabulary.searchBox?.test(sentence.text.slice(each.start, each.end + 8)),
  );
  if (!span) return null;
  const { text, start } = labelOf(sentence.text, span, zone, vocabulary);
  return { target: text, at: start, as: 'search' };
}

/** What is typed into the portal's own search box is searched for. */
function asSearch({ sentence, vocabulary }: Question, field: string | null): Pick<Found, 'as'> {
  const own = sentence.text.slice(sentence.start, sentence.end);
  return field === null && vocabulary.searchBox?.test(own) ? { as: 'search' } : {};
}
