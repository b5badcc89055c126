import type { LanguagePack } from '../languages/language-pack.ts';
import { en } from '../languages/en.ts';
import type { Block, Line } from '../markdown/article.ts';
import { align, readEnglish, type AlignedStep } from './align.ts';
import { isEnglish } from './detect-language.ts';
import { readInfinitives } from './infinitives.ts';
import type { Instruction } from './instruction.ts';
import type { PlanStep } from './plan.ts';
import { readSentence } from './read-sentence.ts';
import { readStructure } from './read-structure.ts';
import { markedAround } from './marked-around.ts';
import { namedByUse } from './named-by-use.ts';
import type { Memory, SentenceAt, SentenceStep } from './sentence-step.ts';
import { sentenceAt, sentencesOf, type Sentence } from './sentences.ts';
import { spansOf } from './spans.ts';
import type { EnglishText } from './twin.ts';
import { vocabularyOf } from './compile-vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

interface SpokenSentence extends Sentence {
  text: string;
  condition: string | null;
  optional: boolean;
}

/** The grammar of a line, where it is known, and what its English edition says, where it has one. */
export interface LanguagesOfLine {
  pack: LanguagePack | null;
  english: EnglishText | null;
}

/** The steps of one line. A line that a translation left in English is read as English. */
export function readLine(
  line: Line,
  block: Block,
  instruction: Instruction,
  { pack, english }: LanguagesOfLine,
): Omit<PlanStep, 'play'>[] {
  if (isExtension(line.text) || (!block.ordered && isTitle(line))) return [];
  const known = isEnglish(line.text) ? en : pack;
  const vocabulary = vocabularyOf(known ?? en);
  const spans = spansOf(line.text, line.marks);
  const plainText = withoutMarks(line);
  const sentences = sentencesOf(line.text, spans).map((sentence): SpokenSentence => {
    const text = line.text.slice(sentence.start, sentence.end).trim();
    const plain = plainText.slice(sentence.start, sentence.end);
    if (vocabulary.conditions.test(plain)) instruction.condition ??= text;
    if (instruction.condition !== null && vocabulary.onward.test(plain)) instruction.passedOn = text;
    const optional = vocabulary.optional.test(text);
    if (optional && isHeading(text)) instruction.optional = true;
    const condition = instruction.condition ?? (optional || instruction.optional ? text : instruction.inherited);
    return { ...sentence, text, condition, optional: optional || instruction.optional };
  });
  const place = isNumbered(line.text) ? { ...block, ordered: true } : block;
  const read = sentences.map(({ start, end }) => {
    const sentence = { text: line.text, start, end, spans };
    if (!known) return readStructure(sentence, place);
    const steps = readSentence(sentence, vocabulary, instruction);
    if (steps.length > 0 || known === en) return steps;
    const infinitives = readInfinitives(sentence, known, instruction);
    return infinitives.length > 0 ? infinitives : leftInEnglish(sentence, instruction);
  });
  markOffers(sentences, read, vocabulary);
  const own = vocabulary.pack.marksAreRight ? read.flat() : namedByUse(read, sentences, line.text);
  const memory: Memory = { label: null, before: instruction.before };
  const steps = english ? align(own, { text: line.text, spans }, readEnglish(english, memory), vocabulary) : own;
  const asked = isTask(steps, place) ? { ...place, ordered: true } : place;
  return steps.filter(step => belongs(step, asked)).map(step => located(step, line, sentences));
}

/** One sentence of a translation may be left in English. */
function leftInEnglish(sentence: SentenceAt, memory: Memory): SentenceStep[] {
  const text = sentence.text.slice(sentence.start, sentence.end);
  return englishVerbs.test(text) ? readSentence(sentence, vocabularyOf(en), memory) : [];
}

/** Words that no other language has, at the beginning of a sentence or of a clause in it. */
const englishVerbs = /(?:^|[,;]|\b(?:and|then))\s*(?:select|click|choose|search|sign in|go to)\s/iu;

/** "6.Select **Save**": without the space it is no list for Markdown, but it is for readers. */
function isNumbered(text: string): boolean {
  return /^\s*(?:\p{L}+\s)?\d{1,2}\s*[.:)．。：]\s*\p{L}/u.test(text);
}

/** A bullet that names what is to be used asks for all that it says. */
function isTask(steps: readonly AlignedStep[], { kind }: Block): boolean {
  return (
    kind === 'item' && steps.some(({ action, target }) => action !== 'expect' && action !== 'goto' && target !== null)
  );
}

/** "(Optional) Select …", "Optional: …" stand over all that follows; "Optionally, …" is said of its own sentence. */
function isHeading(text: string): boolean {
  return /^[\s\p{P}]*[\p{L}\p{M}\s]+[\])）:：]/u.test(text);
}

/** "The bill goes to your address. Select **Edit** to change it": after a statement, a change is a choice. */
function markOffers(
  sentences: SpokenSentence[],
  read: readonly (readonly SentenceStep[])[],
  { offers }: Vocabulary,
): void {
  const first = read.findIndex(steps => steps.some(({ action }) => action !== 'expect'));
  const sentence = sentences[first];
  if (first > 0 && sentence && offers?.test(sentence.text)) sentence.condition ??= sentence.text;
}

/** Images, includes and kinds of notes of Microsoft Learn's own Markdown. */
function isExtension(text: string): boolean {
  return /^\s*(?::::|\[!)/.test(text);
}

/** Outside of numbered lists, a line that is one link or one bold text is a title, or leads to another article. */
function isTitle({ text, marks }: Line): boolean {
  return marks.some(({ kind, start, end }) => {
    const rest = text.slice(0, start) + text.slice(end);
    return (kind === 'strong' || kind === 'link') && !/[\p{L}\p{N}]/u.test(rest);
  });
}

/** In running text only a named control is an instruction; numbered lists ask for everything they say. */
function belongs({ action, target }: AlignedStep, { kind, ordered }: Block): boolean {
  if (ordered) return true;
  if (action === 'expect') return kind === 'item' || target !== null;
  return target !== null && action !== 'goto';
}

/** A line whose marked words are blanked out, so that they are no conditions. */
function withoutMarks({ text, marks }: Line): string {
  let rest = text;
  for (const { kind, start, end } of marks)
    if (kind !== 'emphasis') rest = `${rest.slice(0, start)}${'_'.repeat(end - start)}${rest.slice(end)}`;
  return rest;
}

function located(
  { at, ...step }: AlignedStep,
  line: Line,
  sentences: readonly SpokenSentence[],
): Omit<PlanStep, 'play'> {
  const { columns, text } = line;
  const sentence = sentenceAt(sentences, at);
  const condition = sentence?.condition ?? null;
  return {
    line: line.line,
    column: columns[at] ?? 1,
    endColumn: (columns[endOf(step.target, at, text, sentence) - 1] ?? 0) + 1,
    sentence: sentence?.text ?? text.trim(),
    ...step,
    ...markedAround(step.target, line),
    ...containerIn(step.container, text, columns, sentence),
    ...(sentence?.optional === true && { optional: true as const }),
    ...(condition !== null && { conditional: true as const, condition }),
  };
}

/** A label that stands in the text as it is ends with itself; any other is told by its sentence. */
function endOf(target: string | null, at: number, text: string, sentence: Sentence | undefined): number {
  const end = sentence?.end ?? text.length;
  if (target === null) return end;
  return text.startsWith(target, at) ? at + target.length : Math.min(end, at + target.length);
}

function containerIn(
  container: string | undefined,
  text: string,
  columns: readonly number[],
  { start, end }: Sentence = { start: 0, end: text.length },
) {
  const at = container === undefined ? -1 : text.slice(start, end).indexOf(container);
  return at < 0 ? {} : { containerColumn: columns[start + at] ?? 1 };
}
