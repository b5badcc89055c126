import { roleIn } from './control-hints.ts';
import { labelOf } from './label.ts';
import { beginOf, isFieldOf, isPlace, leadsAway } from './places.ts';
import type { Question } from './question.ts';
import type { Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The last place that is named in the clause, before the verb or behind what it is about. */
export function containerOf(question: Question, inZone: readonly Span[]): string | null {
  const { sentence, verb, previous, vocabulary } = question;
  const from = previous?.end ?? sentence.start;
  const before = sentence.spans.filter(
    span =>
      span.start >= from &&
      span.end <= verb.start &&
      !isDoneWith(span, question) &&
      !isOfVerbBefore(span.start, question),
  );
  const own = [...before, ...inZone.filter(span => !isPlaceOfOther(span, question))];
  const places = own.filter(span => !leadsAway(span) && isPlaceOrSetting(span, question));
  const last = (vocabulary.pack.order === 'verb-last' ? innermost(places) : nearest(places, question)) ?? null;
  return last ? withJoined(last, question) : null;
}

/** "In **A**, under **B**, select **C**" goes inwards, and "select **C** under **B** in **A**" outwards. */
function nearest(places: readonly Span[], question: Question): Span | undefined {
  const { sentence, verb } = question;
  const name = sentence.spans.find(span => span.start >= verb.end && !isPlace(span, question));
  return places.find(({ start }) => name && start >= name.end) ?? places.at(-1);
}

/** Behind what the verb is about, a place may be that of something else. */
function isPlaceOfOther(span: Span, question: Question): boolean {
  const isOfNext = isPlaceOfNext(span, question) || isBehindAnd(span, question);
  return isOfNext || isPlaceOfLater(span, question) || isOfPurpose(span, question);
}

/** "Select **Add card** *to open* the **New card** pane": it is not there yet. "Next to" and "to the right of" say where. */
function isOfPurpose({ start }: Span, { sentence: { text, spans }, verb, vocabulary }: Question): boolean {
  const before = spans.findLast(one => one.start >= verb.end && one.end <= start);
  return before !== undefined && vocabulary.leadsTo?.test(text.slice(before.end, start)) === true;
}

/** What the verb before was about, what was filled in before, and what is left out are no places of what comes next. */
function isDoneWith(span: Span, question: Question): boolean {
  return isUsed(span, question) || isFieldBefore(span, question) || isRuledOut(span, question);
}

/** "Enter a name in **Name**, then select": what was filled in or chosen from before is no place of what comes next. */
function isFieldBefore({ start, end, label }: Span, question: Question): boolean {
  const { sentence, previous, verb, vocabulary } = question;
  const { text } = sentence;
  if (!previous || !vocabulary.joint.test(text.slice(end, verb.start).replace(/[\s,]+$/u, ''))) return false;
  if (previous.kind === 'type' || previous.kind === 'fill') return true;
  if (isFieldOf(question, text.slice(label.start, label.end))) return true;
  const kind = roleIn(
    `${text.slice(Math.max(previous.end, start - 25), start)} ${text.slice(end, end + 20)}`,
    vocabulary,
  );
  return kind === 'list' || kind === 'field';
}

/** "Instead of **Pay now**, select": what is left out is no place. */
function isRuledOut({ start }: Span, { sentence, vocabulary }: Question): boolean {
  return vocabulary.except.test(sentence.text.slice(sentence.start, start));
}

/** What the verb before was about is no place for the next one: "set **A** to **B** and select **C**". */
function isUsed({ label }: Span, { sentence: { text }, previous, memory }: Question): boolean {
  return previous !== undefined && text.slice(label.start, label.end) === memory.label;
}

/** "**請求書** ページの **概要** で": each place is in the one before it. */
function innermost(places: readonly Span[]): Span | undefined {
  return places.reduce<Span | undefined>((last, place) => (last && last.start > place.start ? last : place), undefined);
}

/** "Kies in **Rol** de rol **Lezer** en klik op **Volgende**": before the "and" stands where the first verb is about. */
function isOfVerbBefore(start: number, question: Question): boolean {
  const { previous, vocabulary } = question;
  if (!previous || previous.kind === 'see' || vocabulary.behindName === null) return false;
  return !isBehindJoint(start, question);
}

/** Whether another part of the sentence has begun since the verb before. */
export function isBehindJoint(start: number, { sentence: { text }, previous, vocabulary }: Question): boolean {
  const between = text.slice(previous?.end ?? start, start);
  return /[;；]/u.test(between) || between.split(/(?=[\s,])/u).some(word => vocabulary.joined.test(word));
}

/** "Enter a name, and then in the **Amount** box enter an amount": nothing before it has a name. */
export function isBehindAnd({ start }: Span, { sentence: { text, spans }, verb, next, vocabulary }: Question): boolean {
  if (!next || vocabulary.pack.order === 'verb-last' || start < verb.end || start > next.start) return false;
  if (spans.some(span => span.start >= verb.end && span.end <= start)) return false;
  const between = text.slice(verb.end, start);
  return /[,，]/u.test(between) && saysAnd(between, vocabulary);
}

/** "Choose **West** and in the **Size** list **Small**": behind a name and "and", a place is that of the next name. */
export function isPlaceOfNext(
  place: Span,
  { sentence: { text, end, spans }, verb, next, vocabulary }: Question,
): boolean {
  const before = spans.findLast(one => one.start >= verb.end && one.end <= place.start);
  if (vocabulary.pack.order === 'verb-last' || place.start < verb.end) return false;
  const between = text.slice(before?.end ?? verb.end, place.start);
  if (next && /[;；]/u.test(between)) return true;
  if (!before) return false;
  if (next && /[,，]/u.test(between) && !/[,，]/u.test(text.slice(place.end, next.start))) return true;
  const isNamedBehind = next !== undefined || spans.some(({ start }) => start >= place.end && start < end);
  return isNamedBehind && saysAnd(between, vocabulary);
}

/** "**Next** on the **Basics** tab, then **Create** on the **Review** tab": where the first name has a place, a later one has its own. */
export function isPlaceOfLater(place: Span, question: Question): boolean {
  const { sentence, verb, vocabulary } = question;
  if (vocabulary.pack.order === 'verb-last') return false;
  const before = sentence.spans.filter(({ start, end }) => start >= verb.end && end <= place.start);
  const [first, ...others] = before.filter(span => !isPlace(span, question));
  const last = others.at(-1);
  if (!first || !last) return false;
  return before.some(span => span.start >= first.end && span.end <= last.start && isPlace(span, question));
}

/** "And" is a word of its own, or one letter of the word for a place, as in "وفي". */
function saysAnd(text: string, { pack, joint, placeBefore, kindOfPlace }: Vocabulary): boolean {
  if (!pack.spaced) return pack.and.split('|').some(and => text.includes(and));
  const saysWhere = (words: string) => placeBefore?.test(words) === true || kindOfPlace?.test(words) === true;
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some(word => joint.test(word) || (joint.test(word.charAt(0)) && saysWhere(word.slice(1))));
}

/** "Under **A** + **B**": both are one name. */
function withJoined(place: Span, { sentence: { text, spans }, vocabulary }: Question): string {
  const at = spans.indexOf(place);
  const isJoined = (one: Span | undefined, other: Span | undefined) =>
    one !== undefined && other !== undefined && /^\s*\+\s*$/u.test(text.slice(one.end, other.start));
  const parts = [
    ...(isJoined(spans[at - 1], place) ? spans.slice(at - 1, at) : []),
    place,
    ...(isJoined(place, spans[at + 1]) ? spans.slice(at + 1, at + 2) : []),
  ];
  return parts.map(part => labelOf(text, part, part, vocabulary).text).join(' + ');
}

/** "For **Region**, select **West**". */
function isPlaceOrSetting(span: Span, question: Question): boolean {
  const { sentence, verb, vocabulary } = question;
  if (isPlace(span, question)) return true;
  if (span.end > verb.start || !vocabulary.pack.marksAreRight) return false;
  const before = sentence.text.slice(beginOf(span, question), span.start);
  const { settingBefore, placeBefore } = vocabulary;
  return Boolean(settingBefore?.test(before)) || (before.trim() !== '' && Boolean(placeBefore?.test(before)));
}
