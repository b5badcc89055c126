import { strip } from './label-edges.ts';
import { matchesOf } from './matches.ts';
import { isForbidden } from './negation.ts';
import { isObject } from './places.ts';
import type { Question } from './question.ts';
import type { SentenceAt } from './sentence-step.ts';
import type { Span } from './spans.ts';
import type { Verb } from './verb.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Finds the verbs of a sentence that are instructions, in order. Verbs in labels are none: "click **Select a card**". */
export function verbsIn(sentence: SentenceAt, vocabulary: Vocabulary): Verb[] {
  const own = sentence.text.slice(sentence.start, sentence.end);
  const { infinitiveFirst, infinitives } = vocabulary;
  const patterns = infinitiveFirst.test(own) ? [...vocabulary.verbs, ...infinitives] : vocabulary.verbs;
  const found = [
    ...wordsIn(sentence, vocabulary.tools).filter(tool => leadsToName(sentence, tool, vocabulary)),
    ...wordsIn(sentence, patterns).map(verb => ({ ...verb, end: endBeforeLabel(sentence, vocabulary, verb) })),
  ];
  const verbs: Verb[] = [];
  for (const verb of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const previous = verbs.at(-1);
    if (previous && verb.start < previous.end) continue;
    if (isInLabel({ sentence, verb, previous, vocabulary }) || endsLabel(sentence, verb, found, vocabulary)) continue;
    if (isInstruction({ sentence, verb, previous, vocabulary })) verbs.push(verb);
  }
  return verbs;
}

function wordsIn({ text, start, end }: SentenceAt, patterns: Vocabulary['verbs']): Verb[] {
  const own = text.slice(start, end);
  const small = own.toLowerCase();
  // A few letters are two when they are small.
  const isAsLong = small.length === own.length;
  return patterns.flatMap(([kind, pattern, inSmall]) =>
    matchesOf(isAsLong ? small : own, isAsLong ? inSmall : pattern).map((match): Verb => {
      const at = start + match.index;
      return { kind, start: at, end: at + match[0].length };
    }),
  );
}

/** "Use the toggle to turn on **Auto-renew**": what is used has no name, and what it is used for has one. */
function leadsToName({ text, spans }: SentenceAt, tool: Verb, { pack }: Vocabulary): boolean {
  if (spans.some(({ start, end }) => start < tool.end && end > tool.start)) return false;
  const gaps =
    pack.order === 'verb-last'
      ? spans.filter(({ end }) => end <= tool.start).map(({ end }) => text.slice(end, tool.start))
      : spans.filter(({ start }) => start >= tool.end).map(({ start }) => text.slice(tool.end, start));
  return gaps.some(gap => gap.length <= 40 && !/[,;:]|\.\s/u.test(gap));
}

/** "bấm **chọn một thẻ**": what could be a second part of the verb begins the label, where it is a verb itself. */
function endBeforeLabel({ text, spans }: SentenceAt, { verbs }: Vocabulary, { start, end }: Verb): number {
  const label = spans.find(span => start < span.label.start && span.label.start < end)?.label;
  const tail = label ? text.slice(label.start, end) : '';
  const isVerb = verbs.some(([kind, pattern]) => kind === 'click' && tail !== '' && tail.replace(pattern, '') === '');
  return label && isVerb ? label.start : end;
}

function isInstruction(candidate: Candidate): boolean {
  const { sentence, verb, vocabulary } = candidate;
  const { text } = sentence;
  const { kind, start, end } = verb;
  if (isForbidden(sentence, verb, vocabulary) || isNoun(sentence, verb, vocabulary)) return false;
  if (kind === 'see') return true;
  if (isPartOfName(text, verb, sentence, vocabulary)) return false;
  const before = text.slice(sentence.start, start).replace(/(?<!["“”„«»「『[(*])["“”„«»「『[(*]+\s*$/u, '');
  if (vocabulary.notAfter?.test(before) && !choosesByUse(candidate)) return false;
  if (isOtherWay(sentence, verb, vocabulary)) return false;
  return !vocabulary.notBefore?.test(text.slice(end, sentence.end));
}

/** "Use the **Period** filter to select **May**": what is used in order to choose a name is used for that at once. */
function choosesByUse({ sentence: { text, spans }, verb, previous, vocabulary }: Candidate): boolean {
  if (verb.kind !== 'click' || previous?.kind !== 'use') return false;
  const isUsed = spans.some(({ start, end }) => start >= previous.end && end <= verb.start);
  const named = spans.find(({ start }) => start >= verb.end);
  return isUsed && named !== undefined && isObject(text.slice(verb.end, named.start), vocabulary);
}

/** "mediante Azure Active Directory": behind a word in a capital letter, such a word is part of a name. */
function isPartOfName(
  text: string,
  { start }: Verb,
  { start: begin, spans }: SentenceAt,
  { pack }: Vocabulary,
): boolean {
  if (pack.code === 'de' || !/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  const [word] = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+\s$/u.exec(text.slice(begin, start)) ?? [];
  return word !== undefined && !spans.some(({ end }) => end === start - 1 || end === start);
}

/** "Valitse lopuksi *Päivitä* tiedot": in the middle of a sentence, a capital letter begins a label. */
function isNoun({ text, start }: SentenceAt, verb: Verb, { pack }: Vocabulary): boolean {
  const begins = /(?:^|[:;.)–—-])[\s"“„«»*]*$/u.test(text.slice(start, verb.start));
  return verb.kind === 'other' && !pack.marksAreRight && !begins && /^\p{Lu}/u.test(text.slice(verb.start));
}

/** "You can *also* pay it *by selecting* **Pay now**" asks for nothing. */
function isOtherWay({ text, ...sentence }: SentenceAt, { start, end }: Verb, { meansForms }: Vocabulary): boolean {
  if (!meansForms?.words.test(text.slice(start, end))) return false;
  const [before, after] = [text.slice(sentence.start, start), text.slice(end, sentence.end)];
  const clause = `${before.split(/[,;:]/u).slice(-2).join(' ')} ${after.split(/[,;:]/u)[0]}`;
  return meansForms.also.test(clause);
}

/** A word that may be a verb of instruction, and the one before it that is one. */
type Candidate = Pick<Question, 'sentence' | 'verb' | 'previous' | 'vocabulary'>;

/** A verb at the beginning of a label belongs to it, and so does one in a label that a verb before it is about. */
function isInLabel({ sentence, verb, previous, vocabulary }: Candidate): boolean {
  const { text, spans } = sentence;
  const { leading } = vocabulary;
  if (previous && beginsObject(text, previous, verb, vocabulary)) return true;
  const span = spans.find(({ start, end }) => start <= verb.start && verb.end <= end);
  if (!span || verb.start >= span.label.end) return false;
  const label = text.slice(span.label.start, span.label.end);
  if (verb.kind === 'other') return true;
  if (isWholeSentence(sentence, verb, span, vocabulary)) return false;
  if (isBeforeLabel(sentence, verb, span, vocabulary)) return false;
  if (isBehindLabel(sentence, verb, span, vocabulary)) return false;
  if (label.length <= verb.end - verb.start) return isTitle({ sentence, verb, previous, vocabulary }, span);
  if (verb.start - span.label.start <= leadingLength(label, leading)) return true;
  return (
    vocabulary.pack.order === 'verb-first' &&
    previous !== undefined &&
    previous.end <= span.label.start + 1 &&
    !/[,;，；、]/u.test(text.slice(previous.end, verb.start))
  );
}

/** "**भुगतान विधि चुनें** पर क्लिक करें": where the verb comes last, bold that ends with one before another is a name. */
function endsLabel({ text, spans }: SentenceAt, verb: Verb, found: readonly Verb[], vocabulary: Vocabulary): boolean {
  if (vocabulary.pack.order === 'verb-first' || verb.kind === 'see') return false;
  const span = spans.find(({ label }) => label.start <= verb.start && verb.end === label.end);
  const next = span && found.find(({ start, end }) => start >= verb.end && end > span.end);
  return next !== undefined && strip(text.slice(span?.end, next.start), vocabulary).text === '';
}

/** "**Klik pada Simpan**.": bold on all of a sentence, whose verb a preposition or a name follows. */
function isWholeSentence({ text, start, end }: SentenceAt, verb: Verb, span: Span, vocabulary: Vocabulary): boolean {
  const { pack, markers, markedBefore } = vocabulary;
  if (pack.marksAreRight || pack.order === 'verb-last' || !pack.spaced || span.by !== 'mark') return false;
  const around = text.slice(start, verb.start) + text.slice(span.end, end);
  const after = text.slice(verb.end, span.label.end).trimStart();
  if (after === '' || /[\p{L}\p{N}]/u.test(around)) return false;
  const isLedTo = markers?.exec(after)?.index === 0 || markedBefore?.test(text.slice(verb.start, verb.end)) === true;
  return isLedTo || /^\p{Lu}/u.test(after);
}

/**
 * "**kliknite Odaberi karticu**": bold that begins with a verb in lower case, before a name in a capital letter. The
 * verb has one, too, where the sentence begins with it.
 */
function isBeforeLabel({ text, start }: SentenceAt, verb: Verb, span: Span, { pack, leading }: Vocabulary): boolean {
  if (pack.marksAreRight || pack.order === 'verb-last' || span.by !== 'mark') return false;
  const before = text.slice(span.label.start, verb.start).replace(leading, '');
  const after = text.slice(verb.end, span.label.end);
  if (before.trim() !== '' || after.trim() === '') return false;
  if (!pack.spaced) return /^\s/u.test(after);
  const begins = pack.articles === undefined && !/\p{L}/u.test(text.slice(start, verb.start));
  const isVerb = begins || /^\p{Ll}/u.test(text.slice(verb.start));
  return isVerb && /^[\s"“„«»]*\p{Lu}/u.test(after.replace(leading, ' '));
}

/** "**indir'i seçin.**", "**hivatkozásra kattintva.**": bold that ends with a verb which stands behind what it is about. */
function isBehindLabel({ text }: SentenceAt, verb: Verb, { label, by }: Span, { pack }: Vocabulary): boolean {
  const isLast = pack.spaced && (pack.order === 'verb-last' || verb.kind === 'chosen') && by === 'mark';
  return isLast && label.start < verb.start && verb.end >= label.end && /^\p{Ll}/u.test(text.slice(verb.start));
}

/** What is about a name: "change **Status** to **Open**". */
const named: ReadonlySet<Verb['kind']> = new Set<Verb['kind']>(['click', 'set', 'see']);

/**
 * A label that is a verb, as in "select **Apply**"; a verb alone in bold begins a sentence, or is in lower case. Where
 * the script has no capitals, quotes and brackets are about a label, and so is bold that another verb ends with.
 */
function isTitle({ sentence: { text, end }, verb, previous, vocabulary }: Candidate, span: Span): boolean {
  const letter = text.charAt(verb.start);
  if (/\p{Lu}|\p{Ll}/u.test(letter)) return previous !== undefined && /\p{Lu}/u.test(letter);
  if (span.by === 'quotes') return true;
  const [clause = ''] = text.slice(span.end, end).split(/[,，、。،;；]/u);
  return previous !== undefined && named.has(previous.kind) && strip(clause, vocabulary).text === '';
}

/** "click Select a card": what follows a verb at once, in a capital letter or behind a space, is what it is about. */
function beginsObject(text: string, previous: Verb, verb: Verb, { leading, pack }: Vocabulary): boolean {
  if (previous.kind !== 'click') return false;
  const between = text.slice(previous.end, verb.start);
  if (!pack.spaced && pack.order === 'verb-first') return verb.kind === 'click' && /^\s+$/u.test(between);
  const isNext = between.trim() === '' || between.replace(leading, '').trim() === '';
  return isNext && /\p{Lu}/u.test(text.charAt(verb.start));
}

/** Small words and opening brackets before the first word of a label. */
function leadingLength(label: string, leading: RegExp): number {
  const opening = /^[\s("“„«»「『[（【]*/u.exec(label)?.[0].length ?? 0;
  return opening + (leading.exec(label.slice(opening))?.[0].length ?? 0);
}
