import { isForbidden } from './negation.ts';
import type { Sentence } from './sentences.ts';
import type { Span } from './spans.ts';
import type { Verb } from './verb.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Finds the verbs of a sentence that are instructions, in order. Verbs in labels are none: "click **Select a card**". */
export function verbsIn(
  text: string,
  { start, end }: Sentence,
  spans: readonly Span[],
  vocabulary: Vocabulary,
): Verb[] {
  const sentence = text.slice(start, end);
  const found = vocabulary.verbs.flatMap(([kind, pattern]) =>
    Array.from(sentence.matchAll(pattern), (match): Verb => {
      const at = start + match.index;
      return { kind, start: at, end: at + match[0].length };
    }),
  );
  const verbs: Verb[] = [];
  for (const verb of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const previous = verbs.at(-1);
    if (previous && verb.start < previous.end) continue;
    if (isInLabel(text, verb, previous, spans, vocabulary)) continue;
    if (isInstruction(text, verb, { start, end }, spans, vocabulary)) verbs.push(verb);
  }
  return verbs;
}

function isInstruction(
  text: string,
  verb: Verb,
  sentence: Sentence,
  spans: readonly Span[],
  vocabulary: Vocabulary,
): boolean {
  const { kind, start, end } = verb;
  if (isForbidden(text, verb, sentence, spans, vocabulary)) return false;
  if (kind === 'see') return true;
  const before = text.slice(sentence.start, start).replace(/["“”„«»「『[(*]+\s*$/u, '');
  if (vocabulary.notAfter?.test(before)) return false;
  return !vocabulary.notBefore?.test(text.slice(end, sentence.end));
}

/** A verb at the beginning of a label belongs to it, and so does one in a label that a verb before it is about. */
function isInLabel(
  text: string,
  verb: Verb,
  previous: Verb | undefined,
  spans: readonly Span[],
  { leading }: Vocabulary,
): boolean {
  const span = spans.find(({ start, end }) => start <= verb.start && verb.end <= end);
  if (!span) return previous !== undefined && beginsObject(text, previous, verb, leading);
  const label = text.slice(span.label.start, span.label.end);
  if (verb.kind === 'other') return true;
  if (label.length <= verb.end - verb.start) return isTitle(text, verb, previous);
  if (verb.start - span.label.start <= leadingLength(label, leading)) return true;
  return (
    previous !== undefined &&
    previous.end <= span.label.start + 1 &&
    !/[,;，；、]/u.test(text.slice(previous.end, verb.start))
  );
}

/** A label that is a verb, as in "select **Apply**"; a verb alone in bold begins a sentence, or is in lower case. */
function isTitle(text: string, { start }: Verb, previous: Verb | undefined): boolean {
  return previous !== undefined && /\p{Lu}/u.test(text.charAt(start));
}

/** "click Select a card": what follows a verb at once, in a capital letter, is what it is about. */
function beginsObject(text: string, previous: Verb, verb: Verb, leading: RegExp): boolean {
  const between = text.slice(previous.end, verb.start);
  const isNext = between.trim() === '' || between.replace(leading, '').trim() === '';
  return isNext && /\p{Lu}/u.test(text.charAt(verb.start)) && previous.kind === 'click';
}

function leadingLength(label: string, leading: RegExp): number {
  return leading.exec(label)?.[0].length ?? 0;
}
