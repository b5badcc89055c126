import { partsOfWay } from './arrows.ts';
import { en } from '../languages/en.ts';
import { portalLanguageOf } from '../portal-language.ts';
import { capitalisedIn } from './capitalised.ts';
import { knownKeys } from './known-labels.ts';
import { labelOf } from './label.ts';
import { pairSteps } from './pair-steps.ts';
import { readSentence } from './read-sentence.ts';
import { saidInLine } from './said-in-line.ts';
import type { Memory, SentenceStep } from './sentence-step.ts';
import { sentencesOf } from './sentences.ts';
import { spansOf, type Span } from './spans.ts';
import type { EnglishText } from './twin.ts';
import { vocabularyOf } from './compile-vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Label, Zone } from './zone.ts';

/** A step of a translation, with the label that the English has for it. */
export type AlignedStep = SentenceStep & { english?: string };

/** What the English of a line tells the reader to do, and what is set apart in it. */
export interface EnglishLine {
  steps: readonly SentenceStep[];
  spans: readonly Span[];
  text: string;
}

export function readEnglish({ text, marks }: EnglishText, memory: Memory): EnglishLine {
  const spans = spansOf(text, marks);
  const vocabulary = vocabularyOf(en);
  const steps = sentencesOf(text, spans).flatMap(sentence =>
    readSentence({ text, ...sentence, spans }, vocabulary, memory),
  );
  return { steps, spans, text };
}

/**
 * Puts the steps of a translated line beside those of its English. The English says what is to be done; the
 * translation says in which words. Where its grammar could not be read, labels are taken in the order of the English.
 * A label gets its English only where it is sure; what only the translation asks for is kept.
 */
export function align(
  own: readonly SentenceStep[],
  line: { text: string; spans: readonly Span[] },
  english: EnglishLine,
  vocabulary: Vocabulary,
): AlignedStep[] {
  const pairs = pairSteps({ steps: own, ...line }, english, portalLanguageOf(vocabulary.pack.code));
  const partners = new Map(pairs.map(pair => [pair.english, pair]));
  const taken = pairs.flatMap(({ own: { target, at } }) => (target === null ? [] : { text: target, start: at }));
  const steps = english.steps.map((step): AlignedStep => {
    const pair = partners.get(step);
    if (!pair) return fromOrder(step, { ...line, taken }, english, vocabulary);
    const found = withoutRest(pair.own, step.target, line, vocabulary);
    return pair.isSure && step.target !== null ? { ...found, english: step.target } : found;
  });
  // Where the English sets as much apart, it has said of each label what it is for.
  if (line.spans.length <= english.spans.length) return steps;
  const paired = new Set(pairs.map(pair => pair.own));
  return withOwn(
    steps,
    own.filter(step => !paired.has(step)),
    line.spans,
  );
}

/** What is not set apart may have been read on into the sentence: "Make default w menu". */
function withoutRest(
  own: SentenceStep,
  english: string | null,
  { text, spans }: { text: string; spans: readonly Span[] },
  { pack }: Vocabulary,
): SentenceStep {
  const { target, at } = own;
  if (target === null || english === null || spans.some(({ start, end }) => start <= at && at < end)) return own;
  const locale = portalLanguageOf(pack.code);
  if (locale !== null && knownKeys(target, locale).length > 0) return own;
  const said = saidInLine(english, text, locale);
  return said && said.text !== target && target.includes(said.text)
    ? { ...own, target: said.text, at: said.start }
    : own;
}

/** Puts what only the translation has behind what stands before it; a label that is not set apart may be none. */
function withOwn(steps: readonly AlignedStep[], rest: readonly SentenceStep[], spans: readonly Span[]): AlignedStep[] {
  const spanAt = ({ at }: AlignedStep) => spans.find(({ start, end }) => start <= at && at < end);
  const used = new Set(steps.filter(({ target }) => target !== null).map(spanAt));
  const kept = rest.filter(step => {
    const span = spanAt(step);
    return step.target !== null && step.action !== 'goto' && step.action !== 'expect' && span && !used.has(span);
  });
  return kept.reduce<AlignedStep[]>(
    (all, step) => {
      const before = all.findLastIndex(({ at }) => at < step.at);
      return all.toSpliced(before + 1, 0, step);
    },
    [...steps],
  );
}

/** The label that stands at the same place among what is set apart. */
function fromOrder(
  step: SentenceStep,
  line: { text: string; spans: readonly Span[]; taken: readonly Label[] },
  english: EnglishLine,
  vocabulary: Vocabulary,
): AlignedStep {
  const { target, container, ...rest } = step;
  if (step.action === 'goto') return { ...step, at: 0 };
  const labelAt = (place: number) => labelAtPlace(place, line, english, vocabulary);
  const place = labelAt(
    english.spans.findIndex(({ label }) => english.text.slice(label.start, label.end) === container),
  );
  const own = { ...rest, ...(place && { container: place.text }) };
  if (target === null) return { ...own, target, at: place?.start ?? 0 };
  const at = english.spans.findIndex(({ start, end }) => start <= step.at && step.at < end);
  const label =
    partOf(labelAt(at), target, english.spans[at], english.text) ??
    saidInLine(target, line.text, portalLanguageOf(vocabulary.pack.code));
  if (label) return { ...own, target: label.text, english: target, at: label.start };
  // A place that the English names might be what looks like a label.
  const guess =
    container === undefined ? onlyName(sentenceBeside(step.at, english.text, line.text), line, vocabulary) : null;
  if (guess) return { ...own, target: guess.text, at: guess.start };
  return { ...own, at: 0, target: null, english: target, binding: `the translation has no label for "${target}"` };
}

/** The sentence of a line that stands where the other one has the step; the whole line where they are not as many. */
function sentenceBeside(at: number, english: string, line: string): Zone {
  const [own, others] = [sentencesOf(line), sentencesOf(english)];
  const place = others.findIndex(({ start, end }) => start <= at && at < end);
  return (own.length === others.length ? own[place] : undefined) ?? { start: 0, end: line.length };
}

/** What alone looks like a label, where nothing is set apart for it: too little to tell what it is in English. */
function onlyName(
  zone: Zone,
  { text, taken }: { text: string; taken: readonly Label[] },
  vocabulary: Vocabulary,
): Label | null {
  const isTaken = ({ text: name, start }: Label) =>
    taken.some(label => label.start < start + name.length && start < label.start + label.text.length);
  const [only, ...others] = capitalisedIn(text, zone, vocabulary).filter(label => !isTaken(label));
  return only && others.length === 0 ? only : null;
}

/** `**A > B**` is two steps: each has its part of the label, where the translation has as many. */
function partOf(label: Label | null, target: string, span: Span | undefined, text: string): Label | null {
  const parts = span ? partsOfWay(text.slice(span.label.start, span.label.end)) : [];
  if (!label || parts.length < 2) return label;
  const own = partsOfWay(label.text);
  const part = own.length === parts.length ? own[parts.indexOf(target)] : undefined;
  return part === undefined ? null : { text: part, start: label.start + label.text.indexOf(part) };
}

/** Only where both lines set the same number of things apart. */
function labelAtPlace(
  place: number,
  { text, spans }: { text: string; spans: readonly Span[] },
  english: EnglishLine,
  vocabulary: Vocabulary,
): Label | null {
  const span = spans.length === english.spans.length ? spans[place] : undefined;
  const label = span ? labelOf(text, span, { start: span.start, end: span.end }, vocabulary) : null;
  return label && isOnWords(label.text, vocabulary) ? null : label;
}

/** Bold on a verb or on a small word: "**seçin**", "**için**". */
function isOnWords(label: string, { pack, verbs }: Vocabulary): boolean {
  if (pack.marksAreRight || !/^\p{Ll}/u.test(label)) return false;
  return !/\s/u.test(label) || verbs.some(([, pattern]) => label.search(pattern) >= 0);
}
