import { strip } from './label-edges.ts';
import type { Zone } from './zone.ts';
import { isObject } from './places.ts';
import type { Found, Question } from './question.ts';
import type { Span } from './spans.ts';
import { signIn } from './plain-name.ts';
import { unnamed } from './unnamed.ts';
import type { Vocabulary } from './vocabulary.ts';
import { withoutMarks } from './without-marks.ts';

/** "Select your plan, then **Invoices**": two things, and the first of them has no name. */
export function unnamedBefore(question: Question, zone: Zone, span: Span, container: string | null): Found[] {
  const { sentence, vocabulary } = question;
  if (vocabulary.behindName !== null) return unnamedBeforeJoint(question, zone, span, container);
  const { pack, sequel, portal, whereabouts } = vocabulary;
  const before = sentence.text.slice(zone.start, span.start);
  const then = pack.kindsFirst ? (sequel ? before.search(sequel) : -1) : sequelOf(question, zone, span) - zone.start;
  const end = zone.start + then;
  const object = sentence.text.slice(zone.start, end);
  if (end < zone.start || isObject(object, vocabulary) || beginsWithWhere(object, vocabulary)) return [];
  if (pack.kindsFirst && (portal.test(object) || whereabouts?.exec(object)?.index === 0)) return [];
  const sign = signIn(object);
  if (sign !== null) return [{ target: sign, at: zone.start + object.indexOf(sign) }];
  return unnamed(question, { start: zone.start, end }, container);
}

/** The same with "and then", where the first thing may have a name that nothing sets apart. */
function unnamedBeforeJoint(question: Question, zone: Zone, { start }: Span, container: string | null): Found[] {
  const { sentence, vocabulary } = question;
  const { sequel } = vocabulary;
  const before = sentence.text.slice(zone.start, start);
  const at = sequel?.exec(before)?.index ?? -1;
  if (at < 0 || isObject(before.slice(0, at), vocabulary) || !isJoint(before.slice(at), vocabulary)) return [];
  return withoutMarks(question, { start: zone.start, end: zone.start + at }, container);
}

/** "Klicken Sie auf **Abonnements** und dann auf das Abonnement": the second thing has no name. */
export function unnamedBehind(question: Question, zone: Zone): Found[] {
  const { sentence, vocabulary } = question;
  const { sequelWithin, leading, behindName } = vocabulary;
  const last = sentence.spans.filter(({ start, end }) => start >= zone.start && end <= zone.end).at(-1);
  const from = last?.end ?? zone.start;
  const found = behindName === null ? null : sequelWithin?.exec(sentence.text.slice(from, zone.end));
  if (!found || !isJoint(found[0], vocabulary)) return [];
  const start = from + found.index + found[0].length;
  const [clause = ''] = sentence.text.slice(start, zone.end).split(/[,.;:(]/u);
  const isThing = leading.test(clause) && strip(clause, vocabulary).text !== '';
  return isThing ? withoutMarks(question, { start, end: start + clause.length }, null) : [];
}

/** "And then", not "then" alone. */
function isJoint(words: string, { pack }: Vocabulary): boolean {
  const [first = ''] = /[\p{L}\p{M}]+/u.exec(words) ?? [];
  return words.startsWith(',') || pack.and.split('|').includes(first.toLowerCase());
}

export function sequelOf({ sentence, vocabulary }: Question, zone: Zone, { start }: Span): number {
  return zone.start + sequelAt(sentence.text.slice(zone.start, start), vocabulary);
}

/** Where what comes next begins: behind a comma, or with a word for "and"; in English, "then" will do. */
function sequelAt(before: string, { pack, sequel, and }: Vocabulary): number {
  if (pack.marksAreRight) return before.search(/(?:,|(?<![\s,]))\s+(?:and\s+)?then\s+(?:the\s+)?$/iu);
  const found = pack.order === 'verb-first' ? sequel?.exec(before) : null;
  if (!found) return -1;
  const object = before.slice(0, found.index);
  const isApart = /[,，]\s*$/u.test(object) || and.test(/^\s*\S+/u.exec(found[0])?.[0] ?? '');
  return isApart && !/[,，]\s*\S/u.test(object) ? found.index : -1;
}

/** "On the page" is no thing to select. */
function beginsWithWhere(object: string, { placeBefore, panes }: Vocabulary): boolean {
  const [word = ''] = /^\s*\S+/u.exec(object) ?? [];
  return placeBefore?.test(word) === true || (panes !== null && object.search(panes) >= 0);
}
