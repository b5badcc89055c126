import { saysKey } from './keystrokes.ts';
import type { Zone } from './zone.ts';
import type { Found, Question } from './question.ts';
import type { Verb } from './verb.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A step whose sentence leaves open what it is about. */
export function unnamed(question: Question, zone: Zone, container: string | null): Found[] {
  if (isSaidByOther(question) || isOtherKey(question, zone)) return [];
  return [{ ...left(question, zone), ...(container && { container }) }];
}

/** "Select **Search** or press Enter": for somebody who has a pointer, one of the two is enough. Enter is how one searches. */
function isOtherKey({ sentence: { text }, previous, verb, next, vocabulary }: Question, { start, end }: Zone): boolean {
  if (!saysKey(withoutJoint(text.slice(start, end).trim(), vocabulary))) return false;
  const soFar = text.slice(0, verb.start);
  if (previous?.kind === 'search' || (previous?.kind === 'type' && vocabulary.searchBox?.test(soFar))) return true;
  const before = /\S+\s*$/u.exec(text.slice(0, verb.start))?.[0] ?? '';
  const behind = next ? (/\S+\s*$/u.exec(text.slice(start, next.start))?.[0] ?? '') : '';
  return [before, behind].some(word => vocabulary.or.test(word));
}

/** What is chosen or typed is left open, and what it is typed into may be named. */
export function asField(question: Question, zone: Zone, field: string | null): Found {
  return { ...left(question, zone), ...(field !== null && { field }) };
}

function left({ sentence, verb, vocabulary }: Question, { start, end }: Zone): Found {
  const at = verb.start;
  const what = withoutJoint(sentence.text.slice(start, end).trim(), vocabulary);
  return { target: null, at, binding: what === '' ? 'the sentence does not say what' : `which one: ${what}` };
}

/** "An address, and then": what joins it to the next thing says nothing. */
function withoutJoint(text: string, { joint }: Vocabulary): string {
  let rest = text.replace(/^[\s,、，،]+/u, '');
  for (;;) {
    const shorter = rest.replace(/(?<![\s,.。、，،])[\s,.。、，،]+$/u, '').replace(joint, '');
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

/**
 * "Make it the default *by selecting* **Set as default**" is one thing to do; Czech begins with how it is done, and so do
 * languages in which the verb comes last.
 */
function isSaidByOther(question: Question): boolean {
  const { previous, verb, next, vocabulary } = question;
  if (next !== undefined && isHow(question, next)) return true;
  if (previous === undefined) return false;
  if (verb.kind === 'other' && isFormOfMeans(question, previous)) return true;
  if (vocabulary.pack.order === 'verb-last') return saysHow(question, previous);
  return isMeans(question, previous) && isSameClause(question, previous);
}

/** Whether the next verb says how this one is done. */
function isHow(question: Question, next: Verb): boolean {
  const { sentence, verb, vocabulary } = question;
  if (isFormOfMeans(question, next)) return true;
  if (next.kind === 'chosen' && /\s(?:indem|door)\s/iu.test(sentence.text.slice(verb.end, next.start))) return true;
  if (vocabulary.pack.order === 'verb-last') return false;
  // In Chinese, what says how stands before what is done by it.
  const saysMeans = vocabulary.pack.spaced && isMeans(question, next);
  return saysMeans || isJoinedTo(question, next) || saysHow(question, next);
}

function isFormOfMeans({ sentence: { text }, vocabulary: { meansForms } }: Question, { start, end }: Verb): boolean {
  return meansForms?.words.test(text.slice(start, end)) === true;
}

function saysHow({ sentence: { text }, vocabulary: { byMeans } }: Question, { kind, start, end }: Verb): boolean {
  return kind === 'by' || byMeans?.test(text.slice(start, end)) === true;
}

function isSameClause({ sentence: { text }, verb, vocabulary }: Question, previous: Verb): boolean {
  const between = text.slice(previous.end, verb.start).trim();
  return !/[,;]/u.test(between) && !vocabulary.joint.test(between);
}

/** "*Find and* select the user": the second verb says what. */
function isJoinedTo({ sentence: { text }, verb, vocabulary }: Question, next: Verb): boolean {
  const between = text.slice(verb.end, next.start);
  const isWord = /^\s+[\p{L}\p{M}\s]+$/u.test(between);
  return vocabulary.pack.order === 'verb-first' && isWord && vocabulary.and.test(between);
}

/** "*Kliknutím na* **Uložit** změny uložte": a verb that says how, and not what. */
export function isMeans({ sentence: { text, start }, vocabulary: { means } }: Question, { end }: Verb): boolean {
  return means?.test(text.slice(start, end)) === true;
}
