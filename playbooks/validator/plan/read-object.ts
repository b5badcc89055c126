import { chained } from './chains.ts';
import { roleIn } from './control-hints.ts';
import { cutAtEnd, strip } from './label-edges.ts';
import { labelOf } from './label.ts';
import { unmarkedLabel } from './unmarked-label.ts';
import type { Label, Zone } from './zone.ts';
import { allowedAmong } from './negation.ts';
import { beginsWithPlace, isFieldOf, isObject, isPlace, isPlaceBeforeName } from './places.ts';
import { containerOf } from './container.ts';
import { paneOf } from './pane.ts';
import type { Found, Question } from './question.ts';
import { objectBeforeVerb } from './object-before-verb.ts';
import type { Span } from './spans.ts';
import { signIn } from './plain-name.ts';
import { chosen } from './read-chosen.ts';
import { named } from './read-named.ts';
import { settingsOf, valueIn } from './read-settings.ts';
import { seen } from './read-seen.ts';
import { spansIn } from './spans-of-verb.ts';
import { typed } from './typed.ts';
import { asField, unnamed } from './unnamed.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a verb is about: one control, several, or one that the sentence does not name. */
export function controlOf(question: Question): Found[] {
  const { verb } = question;
  const zone = zoneOf(question);
  const { spans, denied } = allowedAmong(spansIn(zone, question), zone, question);
  const container = containerOf(question, spans);
  if (verb.kind === 'see' || verb.kind === 'verify') return seen(question, spans);
  if (verb.kind === 'chosen') return chosen(question, container);
  const labels = labelsAmong(spans, question);
  if ((denied || verb.kind === 'done') && labels.length === 0) return [];
  if (verb.kind === 'type' || verb.kind === 'fill') return typed(question, zone, spans, container);
  if (verb.kind === 'other') return unnamed(question, zone, container);
  if (verb.kind === 'find' || isInPlace(question, labels, container)) return foundBy(question, zone, labels, container);
  if (verb.kind === 'use' || verb.kind === 'set') return usedBy(question, zone, labels, container);
  return clicked(question, zone, labels, container);
}

function clicked(question: Question, zone: Zone, labels: readonly Span[], container: string | null): Found[] {
  const [first, ...others] = labels;
  const closer = first && closerToVerb(question, zone, first);
  if (closer) return [{ target: closer.text, at: closer.start, ...(container && { container }) }];
  if (first) {
    const before = unnamedBefore(question, zone, first, container);
    const own = before.length === 0 ? zone : { ...zone, start: sequelOf(question, zone, first) };
    return [...before, ...named(question, own, [first, ...others], container), ...unnamedBehind(question, zone)];
  }
  return sharedObject(question, zone) ?? withoutMarks(question, zone, container);
}

/** "Select your plan, then **Invoices**": two things, and the first of them has no name. */
function unnamedBefore(question: Question, zone: Zone, span: Span, container: string | null): Found[] {
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
function unnamedBehind(question: Question, zone: Zone): Found[] {
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

function sequelOf({ sentence, vocabulary }: Question, zone: Zone, { start }: Span): number {
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

/** "Enable **Alerts**" is a click on it, and "set **Region** to **West**" one on the value. */
function usedBy(question: Question, zone: Zone, labels: readonly Span[], container: string | null): Found[] {
  const { sentence, verb, vocabulary } = question;
  const [first, ...others] = labels;
  const set = settingsOf(question, zone, labels);
  if (set) return set;
  if (vocabulary.pack.order === 'verb-last') return clicked(question, zone, labels, container);
  const isNext = first && isObject(sentence.text.slice(zone.start, first.start), vocabulary);
  if (isNext) return named(question, zone, [first, ...others], container);
  const chosenValue = verb.kind === 'set' && valueIn(question, zone);
  if (!chosenValue) return unnamed(question, zone, container);
  return named(question, { start: chosenValue.start, end: zone.end }, [chosenValue], null);
}

/** What an earlier sentence named, a label without marks, or nothing that has a name. */
function withoutMarks(question: Question, zone: Zone, container: string | null): Found[] {
  const anaphora = anaphoraOf(question, zone);
  if (anaphora) return [{ ...anaphora, ...(container && { container }) }];
  const { sentence, vocabulary } = question;
  const isDamaged = sentence.spans.some(span => span.start >= zone.start && isPlaceBeforeName(span, question));
  const isGoing = question.verb.kind === 'open' && vocabulary.article !== null;
  const unmarked = isGoing
    ? null
    : (unmarkedLabel(sentence.text, zone, vocabulary, isOneOfNamed(question)) ??
      (isDamaged ? objectBeforeVerb(sentence.text, zone, vocabulary) : null));
  if (!unmarked)
    return isFieldOf(question, container)
      ? [asField(question, zone, container)]
      : unnamedPlace(question, zone, container);
  const then = thenUnmarked(question, { start: unmarked.start + unmarked.text.length, end: zone.end });
  const steps = [unmarked, ...then].flatMap(({ text, start }) =>
    chained({ target: text, at: start, ...(container && { container }) }),
  );
  question.memory.label = steps.at(-1)?.target ?? null;
  return steps;
}

/** "Valitse vasemmasta valikosta Laskut", "valitsemalla Laskut": in a menu, or as a means, things have names. */
function isOneOfNamed(question: Question): boolean {
  const { sentence, verb, vocabulary } = question;
  if (vocabulary.article !== null) return false;
  const isMeans = vocabulary.meansForms?.words.test(sentence.text.slice(verb.start, verb.end)) === true;
  return isMeans || paneOf(question) !== null;
}

/** "Clique em Adicionar e depois em Guardar": what comes next has no mark either. */
function thenUnmarked({ sentence: { text }, vocabulary }: Question, { start, end }: Zone): Label[] {
  const { sequel, pack } = vocabulary;
  const gap = /^[^.;:\p{Lu}]{1,40}(?=\p{Lu})/u.exec(text.slice(start, end))?.[0] ?? '';
  if (!sequel?.test(gap) || pack.order === 'verb-last' || pack.articles) return [];
  const then = unmarkedLabel(text, { start: start + gap.length, end }, vocabulary);
  return then ? [then] : [];
}

/** "Return to the Azure portal" is nothing to use there. */
function unnamedPlace(question: Question, zone: Zone, container: string | null): Found[] {
  const { verb, sentence, vocabulary } = question;
  const object = sentence.text.slice(zone.start, zone.end);
  const isPortal = verb.kind === 'open' && vocabulary.portal.test(object);
  return isPortal ? [] : unnamed(question, zone, container);
}

/** "Etsi **Luottokortit**-osiosta kortti": what has no name is looked for at a place. */
function isInPlace({ verb, vocabulary: { pack } }: Question, labels: readonly Span[], place: string | null): boolean {
  return verb.kind === 'search' && pack.marksAreRight !== true && labels.length === 0 && place !== null;
}

/** "Find **Costs**" is to look at it, where it isn't also the word for searching; "in the **Your cards** section, find the card", at the section, and choose one. */
function foundBy(question: Question, zone: Zone, labels: readonly Span[], container: string | null): Found[] {
  const { sentence, verb, vocabulary, memory } = question;
  const [first] = labels;
  const isLast = vocabulary.pack.order === 'verb-last';
  if (first && (isLast || isObject(sentence.text.slice(zone.start, first.start), vocabulary))) {
    const { text, start } = labelOf(sentence.text, first, zone, vocabulary);
    memory.label = text;
    const as = vocabulary.pack.marksAreRight ? 'expect' : 'search';
    return [{ target: text, at: start, as, ...(container !== null && { container }) }];
  }
  const place: Found[] = container === null ? [] : [{ target: container, at: verb.start, as: 'expect' }];
  return [...place, ...unnamed(question, zone, container)];
}

/** Where the verb comes last, a name between bold and verb is what the verb is about. */
function closerToVerb({ sentence, vocabulary }: Question, zone: Zone, { end }: Span): Label | null {
  if (vocabulary.pack.order === 'verb-first') return null;
  return unmarkedLabel(sentence.text, { start: end, end: zone.end }, vocabulary);
}

/** What is no place; where everything looks like one, the last that a preposition of the verb leads to. */
function labelsAmong(spans: readonly Span[], question: Question): readonly Span[] {
  const { verb, next, sentence, vocabulary } = question;
  const labels = spans.filter(span => !isPlace(span, question));
  if (labels.length > 0 || vocabulary.pack.marksAreRight) return labels;
  const named = spans.filter(span => !beginsWithPlace(span, question));
  const behind = named.filter(({ start }) => endsWithMarker(sentence.text.slice(verb.end, start), vocabulary));
  const before = sentence.spans.filter(({ end }) => end <= verb.start);
  if (behind.length > 0) return behind.slice(-1);
  const { end = sentence.end } = next ? { end: next.start } : {};
  const isDone = strip(sentence.text.slice(verb.end, end), vocabulary).text === '';
  return verb.kind === 'search' && isDone ? before.slice(-1) : [];
}

function endsWithMarker(text: string, { markedBefore }: Vocabulary): boolean {
  return markedBefore?.test(text) ?? false;
}

/** From the verb to the next one, or from the one before to the verb, as the language goes. */
function zoneOf({ verb, previous, next, sentence, vocabulary: { pack } }: Question): Zone {
  if (pack.order === 'verb-last') return { start: previous?.end ?? sentence.start, end: verb.start };
  return { start: verb.end, end: next?.start ?? sentence.end };
}

/** "Search for and select **X**": both verbs are about what the second one names. */
function sharedObject(question: Question, zone: Zone): Found[] | null {
  const { next, sentence, vocabulary } = question;
  const between = sentence.text.slice(zone.start, zone.end);
  if (vocabulary.pack.order === 'verb-last') return sameAsBefore(question, between);
  const rest = between.replace(vocabulary.leading, ' ');
  if (!next || ![between, rest].some(gap => vocabulary.and.test(gap))) return null;
  const span = sentence.spans.find(({ start }) => start >= next.end);
  if (!span || /[,;]/u.test(sentence.text.slice(next.end, span.start))) return null;
  const label = labelOf(sentence.text, span, { start: next.end, end: sentence.end }, vocabulary);
  return [{ target: label.text, at: label.start }];
}

/** "**Maliyetler**'i bulun ve seçin": the second verb is about what the first one named, if it isn't another word for it. */
function sameAsBefore({ previous, verb, sentence, vocabulary, memory }: Question, between: string): Found[] | null {
  if (!previous || memory.label === null || !vocabulary.and.test(between)) return null;
  if (vocabulary.or.test(sentence.text.slice(previous.end - 1, previous.end))) return [];
  const at = sentence.text.lastIndexOf(memory.label, verb.start);
  return at < sentence.start ? null : [{ target: memory.label, at }];
}

function anaphoraOf(question: Question, zone: Zone): Found | null {
  const { sentence, vocabulary, memory } = question;
  const between = cutAtEnd(sentence.text.slice(zone.start, zone.end), vocabulary).replace(
    /(?<![\s,])[\s,]*(?:(?:and|then)\s*)?$/iu,
    '',
  );
  const object = vocabulary.pack.order === 'verb-last' ? between.replace(vocabulary.joined, '') : between;
  if (!vocabulary.pronoun?.test(object) && !isInVerb(question, object)) return null;
  const label = memory.label ?? (roleIn(object, vocabulary) === null ? null : memory.before);
  return label === null ? null : { target: label, at: zone.start, anaphora: true };
}

/** "وحدد*ها*": the pronoun is the end of the verb, or "then select" needs none behind a search. */
function isInVerb({ sentence: { text }, previous, verb, vocabulary }: Question, object: string): boolean {
  if (vocabulary.pack.order === 'verb-last' || /[\p{L}\p{N}]/u.test(object)) return false;
  return previous?.kind === 'search' || vocabulary.enclitics?.test(text.slice(verb.start, verb.end)) === true;
}
