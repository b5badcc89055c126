import { en } from '../languages/en.ts';
import { labelOf } from './label.ts';
import { readSentence } from './read-sentence.ts';
import type { Memory, SentenceStep } from './sentence-step.ts';
import { sentencesOf } from './sentences.ts';
import { spansOf, type Span } from './spans.ts';
import type { EnglishText } from './twin.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

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
  const steps = sentencesOf(text).flatMap(sentence => readSentence({ text, ...sentence, spans }, vocabulary, memory));
  return { steps, spans, text };
}

/**
 * Puts the steps of a translated line beside those of its English. The English says what is to be done; the
 * translation says in which words. Where its grammar could not be read, labels are taken in the order of the English.
 */
export function align(
  own: readonly SentenceStep[],
  line: { text: string; spans: readonly Span[] },
  english: EnglishLine,
  vocabulary: Vocabulary,
): AlignedStep[] {
  const rest = [...own];
  return english.steps.map((step): AlignedStep => {
    const at = bestMatch(rest, step);
    const [match] = at < 0 ? [] : rest.splice(at, 1);
    if (match) return step.target === null ? match : { ...match, english: step.target };
    return fromOrder(step, line, english, vocabulary);
  });
}

function bestMatch(own: readonly SentenceStep[], step: SentenceStep): number {
  const exact = own.findIndex(
    ({ action, target }) => action === step.action && (target === null) === (step.target === null),
  );
  if (exact >= 0 || step.target === null) return exact;
  return own.findIndex(
    ({ action, target }) =>
      target !== null &&
      action !== 'goto' &&
      action !== 'expect' &&
      step.action !== 'goto' &&
      action !== step.action &&
      step.action !== 'expect',
  );
}

/** The label that stands at the same place among what is set apart. */
function fromOrder(
  step: SentenceStep,
  { text, spans }: { text: string; spans: readonly Span[] },
  english: EnglishLine,
  vocabulary: Vocabulary,
): AlignedStep {
  if (step.target === null || step.action === 'goto') return { ...step, at: 0 };
  const place = english.spans.findIndex(({ start, end }) => start <= step.at && step.at < end);
  const span = spans.length === english.spans.length ? spans[place] : undefined;
  if (!span)
    return {
      ...step,
      at: 0,
      target: null,
      english: step.target,
      binding: `the translation has no label for "${step.target}"`,
    };
  const label = labelOf(text, span, { start: span.start, end: text.length }, vocabulary);
  return { ...step, target: label.text, english: step.target, at: label.start };
}
