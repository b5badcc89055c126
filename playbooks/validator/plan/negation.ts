import { matchesOf } from './matches.ts';
import type { Verb } from './verb.ts';
import type { Zone } from './zone.ts';
import type { Question } from './question.ts';
import type { SentenceAt } from './sentence-step.ts';
import type { Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How far before a verb its negation is looked for. */
const reach = 200;

/** "Don't select **Delete**": a negation before the verb, with no end of a clause and no "but" between. */
export function isForbidden({ text, spans, ...sentence }: SentenceAt, verb: Verb, vocabulary: Vocabulary): boolean {
  const { negated, conditions, pack } = vocabulary;
  if (!negated) return false;
  const isSeen = verb.kind === 'see';
  if (isSeen && isDenied(text, verb, vocabulary)) return true;
  const start = Math.max(sentence.start, verb.start - reach);
  const around = spans.filter(span => !(span.start <= verb.start && verb.start < span.end));
  const before = withoutLabels(text, { start, end: verb.start }, around, vocabulary);
  return matchesOf(before, negated).some(({ index, 0: word }) => {
    const between = before.slice(index + word.length);
    if (!reachesOn(between) || vocabulary.but.test(between)) return false;
    if (isSeen) return words(between) <= 1 && pack.order === 'verb-first';
    const clause =
      before
        .slice(0, index)
        .split(/[,，、،;；:]/u)
        .at(-1) ?? '';
    return words(between) <= 1 || !conditions.test(clause);
  });
}

/** "Wird nicht angezeigt", "visas inte". */
function isDenied(text: string, { start, end }: Verb, { negated, pack }: Vocabulary): boolean {
  const behind = pack.negationFollows ? (/^\s*[\p{L}\p{M}]+/u.exec(text.slice(end, end + 20))?.[0] ?? '') : '';
  return negated !== null && `${text.slice(start, end)}${behind}`.search(negated) >= 0;
}

/** No clause ends in it; something said in passing may: "Don't, in any case, select". */
function reachesOn(between: string): boolean {
  return /^(?:\s*[,，–—-][^,，–—]*[,，–—-])?[^,，、،.。;；:]*$/u.test(between);
}

function words(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/** A text whose labels are blanked out, so that their words say nothing: "select **Not now**". "Do **not**" does. */
export function withoutLabels(
  text: string,
  { start, end }: Zone,
  spans: readonly Span[],
  { negated }: Vocabulary,
): string {
  let rest = text.slice(start, end);
  for (const { start: from, end: to, label } of spans) {
    if (to <= start || from >= end) continue;
    const inner = text.slice(label.start, label.end).trim();
    if (negated && inner.replace(negated, '').replace(/^do\b/iu, '').trim() === '') continue;
    const [left, right] = [Math.max(from, start) - start, Math.min(to, end) - start];
    rest = `${rest.slice(0, left)}${'_'.repeat(right - left)}${rest.slice(right)}`;
  }
  return rest;
}

/** What a sentence lets a verb be about. */
export interface Allowed {
  spans: readonly Span[];
  /** Something may not be done: without another label, nothing is. */
  denied: boolean;
}

/** Tells what a sentence asks for from what it rules out: "select **A**, not **B**". */
export function allowedAmong(spans: readonly Span[], zone: Zone, question: Question): Allowed {
  const { sentence, vocabulary } = question;
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  const text = withoutLabels(sentence.text, zone, sentence.spans, vocabulary);
  const gaps = inOrder.map((span, at) =>
    text.slice((inOrder[at - 1]?.end ?? zone.start) - zone.start, Math.max(0, span.start - zone.start)),
  );
  const last = inOrder.at(-1);
  const tail = text.slice(last ? Math.max(0, last.end - zone.start) : 0);
  if (isVerbFirst(question) && deniesAll(tail, last === undefined, vocabulary)) return { spans: [], denied: true };
  const out = ruledOut(inOrder, gaps, tail, vocabulary);
  return { spans: spans.filter(span => !out.has(span)), denied: gaps.some(gap => denies(gap, vocabulary)) };
}

function isVerbFirst({ vocabulary, verb }: Question): boolean {
  return vocabulary.pack.order === 'verb-first' && verb.kind !== 'see';
}

/** What is ruled out stays so until a "but". */
function ruledOut(
  labels: readonly Span[],
  gaps: readonly string[],
  tail: string,
  vocabulary: Vocabulary,
): ReadonlySet<Span> {
  const out = new Set<Span>();
  let isOut = false;
  for (const [at, span] of labels.entries()) {
    const gap = gaps[at] ?? '';
    const goesOn = vocabulary.pack.order === 'verb-last' && /^\s*[,،]\s*$/u.test(gap);
    if (goesOn || vocabulary.but.test(gap)) isOut = false;
    else if (denies(gap, vocabulary) || vocabulary.except.test(gap)) isOut = true;
    if (isOut || vocabulary.exceptBefore?.test(gaps[at + 1] ?? tail)) out.add(span);
  }
  return out;
}

/** A negation that belongs to no condition. */
function denies(gap: string, { negated, conditions, pack }: Vocabulary): boolean {
  if (!negated || pack.order === 'verb-last') return false;
  return matchesOf(gap, negated).some(({ index }) => !conditions.test(gap.slice(0, index)));
}

/** A negation right behind the verb, or at the end of its clause: "Wählen Sie den Link nicht aus". */
function deniesAll(tail: string, isUnnamed: boolean, { negated, ends, conditions, pack }: Vocabulary): boolean {
  const clause = (ends ? tail.split(ends)[0] : tail)?.split(/[,，、،;；:(–—]/u)[0] ?? '';
  const all = negated ? matchesOf(clause, negated) : [];
  const isNext = (at: number) => isUnnamed && words(clause.slice(0, at)) <= 1;
  const isLast = (at: number) => words(clause.slice(at).replace(/\p{P}/gu, '')) <= 2;
  return all.some(
    ({ index }) =>
      !conditions.test(clause.slice(0, index)) && (isNext(index) || (pack.negationFollows === true && isLast(index))),
  );
}
