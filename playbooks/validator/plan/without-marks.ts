import { browser } from '../languages/browsers.ts';
import { chained } from './chains.ts';
import { roleIn } from './control-hints.ts';
import { cutAtEnd } from './label-edges.ts';
import { unmarkedLabel } from './unmarked-label.ts';
import type { Label, Zone } from './zone.ts';
import { isFieldOf, isPlaceBeforeName } from './places.ts';
import { paneOf } from './pane.ts';
import type { Found, Question } from './question.ts';
import { objectBeforeVerb } from './object-before-verb.ts';
import { asField, unnamed } from './unnamed.ts';

/** What an earlier sentence named, a label without marks, or nothing that has a name. */
export function withoutMarks(question: Question, zone: Zone, container: string | null): Found[] {
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

/** "Return to the Azure portal" is nothing to use there, and neither is "open a browser". */
function unnamedPlace(question: Question, zone: Zone, container: string | null): Found[] {
  const { verb, sentence, vocabulary } = question;
  const object = sentence.text.slice(zone.start, zone.end);
  const isPortal = verb.kind === 'open' && (vocabulary.portal.test(object) || browser.test(object));
  return isPortal ? [] : unnamed(question, zone, container);
}

function anaphoraOf(question: Question, zone: Zone): Found | null {
  const { sentence, vocabulary, memory } = question;
  const between = cutAtEnd(sentence.text.slice(zone.start, zone.end), vocabulary).replace(
    /(?<![\s,])[\s,]*(?:(?:and|then)\s*)?$/iu,
    '',
  );
  const object = vocabulary.pack.order === 'verb-last' ? between.replace(vocabulary.joined, '') : between;
  if (!vocabulary.pronoun?.test(object) && !isInVerb(question, object)) return null;
  const label =
    namedByCondition(question) ?? memory.label ?? (roleIn(object, vocabulary) === null ? null : memory.before);
  return label === null ? null : { target: label, at: zone.start, anaphora: true };
}

/** "If **Alerts** is not selected, select *it*". */
function namedByCondition({ sentence: { text, start, spans }, previous, verb, vocabulary }: Question): string | null {
  const from = previous?.end ?? start;
  const named = spans.findLast(span => span.start >= from && span.end <= verb.start);
  if (!named || !vocabulary.conditions.test(text.slice(from, named.start))) return null;
  return text.slice(named.label.start, named.label.end);
}

/** "وحدد*ها*": the pronoun is the end of the verb, or "then select" needs none behind a search. */
function isInVerb({ sentence: { text }, previous, verb, vocabulary }: Question, object: string): boolean {
  if (vocabulary.pack.order === 'verb-last' || /[\p{L}\p{N}]/u.test(object)) return false;
  return previous?.kind === 'search' || vocabulary.enclitics?.test(text.slice(verb.start, verb.end)) === true;
}
