import { strip } from './label-edges.ts';
import { isFrontPage } from './site.ts';
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
  const { placeAfter, pack } = vocabulary;
  const isBehind = placeAfter?.test(after) === true;
  if (isBehindObject(span, question)) return isBehind || saysWhere(before, vocabulary);
  if (pack.order === 'verb-last' && isPlaceOfName(span, question, isBehind)) return true;
  if (endsWithKind(before, vocabulary)) return isOfKind(span, question);
  if (isBehind && !isKindOfNext(span, question)) return isFar(before, vocabulary) || isFollowed(span, question);
  return saysPlace(inner, span, question) || isPlaceByItself(span, question) || isIntroduced(span, question);
}

/** Where the verb comes last: another name follows what a word for a place is behind, or within. */
function isPlaceOfName(span: Span, question: Question, isBehind: boolean): boolean {
  return (isBehind || isWhole(span, question)) && isFollowedByName(span, question);
}

/** Its mark holds a word that says where. */
function isPlaceByItself(span: Span, question: Question): boolean {
  return isPlaceBeforeName(span, question) || beginsWithPlace(span, question) || isPhrase(span, question);
}

/** "Klicken Sie **in der Übersicht** auf **Speichern**": the bold is on all that says where. */
function isPhrase(span: Span, question: Question): boolean {
  const { sentence, vocabulary } = question;
  const { placeBefore } = vocabulary;
  if (vocabulary.behindName === null || !isBeforeName(span, question)) return false;
  const bold = sentence.text.slice(span.label.start, span.label.end);
  const [words] = /^\p{Ll}+(?:\s+\p{Ll}+)?(?=\s)/u.exec(bold) ?? [];
  return words !== undefined && placeBefore?.test(words) === true;
}

/** "**غرب** را از فهرست **ناحیه** انتخاب کنید": the verb is about what its marker follows. */
function isBehindObject(
  span: Span,
  { sentence: { text, spans, start }, verb, previous, vocabulary }: Question,
): boolean {
  const from = previous?.end ?? start;
  if (vocabulary.objectEnds === null || verb.kind === 'set') return false;
  return spans.some(
    ({ start: other, end }) =>
      other >= from && end <= span.start && vocabulary.objectEnds?.test(text.slice(end, span.start)),
  );
}

function saysWhere(before: string, vocabulary: Vocabulary): boolean {
  return endsWithKind(before, vocabulary) || vocabulary.placeBefore?.test(before) === true;
}

/** Where the verb comes first: another thing is used there; "转到“**计费**”>“**发票**”页" leads to the page, which is used itself. */
function isFar(before: string, vocabulary: Vocabulary): boolean {
  const isPath = !vocabulary.pack.spaced && /(?:>|→|›|＞)\s*$/u.test(before);
  return vocabulary.pack.order === 'verb-first' && !isPath && !isObject(before, vocabulary);
}

/** "[Abonelikler sayfasında](…)": the name and the word for the place are set apart together. */
function isWhole(span: Span, { sentence: { text }, vocabulary }: Question): boolean {
  const inner = text.slice(span.label.start, span.label.end);
  return /^\p{Lu}/u.test(inner) && !leadsAway(span) && endsWithPlace(inner, vocabulary);
}

/** Where the clause of a name begins: "turn *on* **Alerts**, then select" has no word for a place. */
export function beginOf({ start }: Span, { sentence, verb, previous }: Question): number {
  const [last] = [verb, previous].filter(one => one !== undefined && one.end <= start);
  return Math.max(sentence.start, last?.end ?? sentence.start);
}

/** "On the **Costs tab**, select": the word for a place is part of the name; "select **Show the menu**" names no place. */
function saysPlace(name: string, span: Span, question: Question): boolean {
  const { pack, placeAfter } = question.vocabulary;
  if (pack.order === 'verb-last' || placeAfter === null || !endsWithPlace(name, question.vocabulary)) return false;
  return isInFront(span, question) || !standsFirst(span, question) || isFollowed(span, question);
}

/** "under **Billing**". */
function isIntroduced(span: Span, question: Question): boolean {
  const { sentence, vocabulary } = question;
  const before = sentence.text.slice(beginOf(span, question), span.start);
  if (vocabulary.behindName !== null) return isLedToPlace(span, before, question);
  if (before.trim() === '' || !vocabulary.placeBefore?.test(before) || isLedToAgain(span, question)) return false;
  if (vocabulary.sequel?.test(before)) return false;
  return isInFront(span, question) || !(isObject(before, vocabulary) || isNextInRow(span, question));
}

/** "Haga clic en **A** y luego en **B**": the preposition of the verb, once more; a place for the next verb has a comma behind it. */
function isNextInRow({ start, end }: Span, { sentence: { text, spans }, verb, next, vocabulary }: Question): boolean {
  const last = spans.findLast(one => one.end <= start && one.start >= verb.end);
  if (!last || vocabulary.pack.marksAreRight || vocabulary.pack.order === 'verb-last') return false;
  const between = text.slice(last.end, start).replace(/^\)/u, '');
  const isJoined = vocabulary.joinedOn.test(between) || vocabulary.sequel?.test(between) === true;
  return isJoined && !(next && /^[\s,]*$/u.test(text.slice(end, next.start)));
}

/** "Klikněte *na* **A** a pak *na* **B**": the preposition of the verb, once more, leads to what comes next. */
function isLedToAgain({ start }: Span, { sentence: { text, spans }, verb, vocabulary }: Question): boolean {
  const inZone = spans.filter(other => other.start >= verb.end && other.start < start);
  const [first, last] = [inZone[0], inZone.at(-1)];
  if (!first || !last || !vocabulary.sequel?.test(text.slice(last.end, start))) return false;
  const own = text.slice(verb.start, first.start).trim().split(/\s+/u).at(-1) ?? '';
  return text.slice(last.end, start).trim().split(/\s+/u).at(-1) === own;
}

/** The same where a preposition may stand before what is to be used, too: "auf **Speichern**". */
function isLedToPlace(span: Span, before: string, question: Question): boolean {
  const { vocabulary } = question;
  if (before.trim() === '') return false;
  if (vocabulary.placeBefore?.test(before.replace(vocabulary.fieldBefore, '')) !== true) return false;
  if (!vocabulary.placeBefore.test(before)) return isBeforeName(span, question);
  return isInFront(span, question) || !isObject(before, vocabulary) || isBeforeObject(span, before, question);
}

/** "Wählen Sie in **Rolle** den Wert **Leser** aus": a preposition alone stands before it, and another name behind. */
function isBeforeObject(span: Span, before: string, question: Question): boolean {
  return before.replace(question.vocabulary.placeBefore ?? '', '').trim() === '' && isBeforeName(span, question);
}

/** Another name stands behind it, and words between them that don't join them. */
function isBeforeName(span: Span, question: Question): boolean {
  const { sentence, vocabulary } = question;
  const after = sentence.text.slice(span.end, sentence.spans.find(({ start }) => start >= span.end)?.start);
  return isFollowed(span, question) && !vocabulary.joined.test(after) && /^[^>→›]*\p{L}[^>→›]*$/u.test(after);
}

/** "In **Costs**, select **Keys**": before the verb stands where, and not what, unless a verb before it is about that. */
function isInFront({ start, end }: Span, { sentence: { text }, previous, verb, vocabulary }: Question): boolean {
  if (vocabulary.pack.order !== 'verb-first' || end > verb.start) return false;
  return !previous || previous.end > start || !isObject(text.slice(previous.end, start), vocabulary);
}

/** "Auf der Registerkarte **Kosten** …": the noun before the name is a kind of place, and something else is to be used. */
function isOfKind(span: Span, question: Question): boolean {
  const { sentence, next, vocabulary } = question;
  if (vocabulary.pack.order === 'verb-last') return isFollowedByName(span, question);
  if (isInFront(span, question) || !standsFirst(span, question)) return true;
  const rest = sentence.text.slice(span.end, next?.start ?? sentence.end);
  return strip(rest, vocabulary).text !== '' && !vocabulary.joined.test(rest);
}

/** "**Analyysi** kohdassa **Kustannukset**": the noun between them belongs to the second one. */
function isKindOfNext({ end }: Span, { sentence: { text, spans }, vocabulary }: Question): boolean {
  const next = spans.find(({ start }) => start >= end);
  return next !== undefined && isWhere(text.slice(end, next.start), vocabulary);
}

/** Most characters of words that say where, as "in the left pane of the page" does. */
const reach = 80;

/** Whether a text ends with where something is: "… on the tab". */
function endsWithKind(text: string, { kindOfPlace }: Vocabulary): boolean {
  return kindOfPlace?.test(text.slice(-reach)) === true;
}

function isWhere(text: string, { whereFirst }: Vocabulary): boolean {
  return text.length <= reach && whereFirst?.test(text) === true;
}

/** Nothing but words for the place stands between the verb and its name. */
function standsFirst({ start }: Span, { sentence: { text }, verb, vocabulary }: Question): boolean {
  const before = text.slice(verb.end, start);
  return isObject(before, vocabulary) || isWhere(before, vocabulary);
}

/** "… sur la [page Abonnements]": the word for a place is in the link. */
export function beginsWithPlace({ label, url }: Span, { sentence: { text }, verb, vocabulary }: Question): boolean {
  const { placeBefore, placeAfter, pack } = vocabulary;
  const [word] = /^\p{Ll}+(?=\s)/u.exec(text.slice(label.start, label.end)) ?? [];
  if (word === undefined || url === null || pack.marksAreRight || pack.order === 'verb-last') return false;
  const before = text.slice(verb.end, label.start);
  const leads = placeBefore?.test(before) === true || placeBefore?.test(`${before}${word}`) === true;
  return leads && placeAfter?.test(word) === true && !isObject(before, vocabulary);
}

/** Another span of the same object stands behind this one; where the verb comes last, that ends with the verb. */
function isFollowed({ end }: Span, { sentence: { spans }, verb, next, vocabulary: { pack } }: Question): boolean {
  const last = pack.order === 'verb-last' && end <= verb.start ? verb.start : (next?.start ?? Infinity);
  return !pack.marksAreRight && spans.some(({ start }) => start >= end && start < last);
}

/** "**설정** 아래에서 구독을 선택": another thing stands between it and the verb. */
function isFollowedByName({ end }: Span, { sentence: { text }, verb, vocabulary }: Question): boolean {
  return end < verb.start && strip(text.slice(end, verb.start), vocabulary).text !== '';
}

/** "**청구에서** 송장을 클릭": the bold has the particle of a place in it, and what is to be used stands behind it. */
export function isPlaceBeforeName({ end, label }: Span, { sentence: { text }, verb, vocabulary }: Question): boolean {
  const { phraseEnds, pack } = vocabulary;
  if (!phraseEnds || end > verb.start || !/\p{L}/u.test(text.slice(end, verb.start))) return false;
  return new RegExp(`(?:${pack.placeAfter ?? '(?!)'})$`, 'u').test(text.slice(label.start, label.end));
}

function endsWithPlace(inner: string, vocabulary: Vocabulary): boolean {
  return vocabulary.endsWithPlace?.test(inner) ?? false;
}

/** Right after the verb, with nothing between but articles and prepositions, stands the object. */
export function isObject(before: string, { leading }: Vocabulary): boolean {
  return before.trim() === '' || before.replace(leading, '').trim() === '';
}

/**
 * "In the **Group by** list, select the tag": a list that something is chosen in is a field; "from the **Invoices**
 * list" speaks of what is listed.
 */
export function isFieldOf(question: Question, container: string | null): boolean {
  const span = spanOf(question, container);
  if (!span) return false;
  const { text } = question.sentence;
  const after = text.slice(span.end);
  if (/^\s*(?:drop-?down\s*list|(?:drop-?down\s*|list\s*)?box|field)\b/iu.test(after)) return true;
  return /^\s*list\b/iu.test(after) && /\bin\s+(?:the\s+)?$/iu.test(text.slice(0, span.start));
}

/** "In the **Cancel** window, enter the name": nothing is typed into a window. */
export function isRoom(question: Question, container: string): boolean {
  const { sentence, vocabulary } = question;
  const span = spanOf(question, container);
  if (span && endsWithKind(sentence.text.slice(sentence.start, span.start), vocabulary)) return true;
  return /^\s*(?:window|pane|page|section|area|blade|menu|tab|screen|dialog|panel)\b/iu.test(
    behind(question, container),
  );
}

/** What stands behind a name that is set apart. */
function behind(question: Question, name: string | null): string {
  const span = spanOf(question, name);
  return span ? question.sentence.text.slice(span.end) : '';
}

function spanOf({ sentence: { text, spans } }: Question, name: string | null): Span | undefined {
  return spans.find(({ label }) => text.slice(label.start, label.end) === name);
}

/** "In the [portal](https://…), select": the web site itself is no part of a page. */
export function leadsAway({ url }: Span): boolean {
  return url !== null && isFrontPage(url);
}
