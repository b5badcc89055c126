import type { Locale } from '../../portal/labels/index.ts';
import { isAnotherLabel, likenessToKey, knownKeys } from './known-labels.ts';
import type { SentenceStep } from './sentence-step.ts';
import { alignSequences } from './sequence.ts';
import type { Span } from './spans.ts';

/** A line with what it asks for, and what is set apart in it. */
interface SpokenLine {
  steps: readonly SentenceStep[];
  spans: readonly Span[];
  text: string;
}

/** A step of a translated line beside the one of its English. */
interface PairedStep {
  own: SentenceStep;
  english: SentenceStep;
  /** Whether both labels surely mean the same. */
  isSure: boolean;
}

/** By how much a pair must be better than any other. */
const clear = 0.3;

/** Puts the steps of two lines that say the same side by side: by the portal's labels, else by what they do, in order. */
export function pairSteps(own: SpokenLine, english: SpokenLine, locale: Locale | null): PairedStep[] {
  const known = own.steps.flatMap(step => {
    const partner = english.steps.find(other => haveOneKey(step, other, locale));
    return partner ? [{ own: step, english: partner, isSure: true }] : [];
  });
  const byKey = known.filter(({ english: partner }, at) => known.findIndex(pair => pair.english === partner) === at);
  const [rest, others] = [
    own.steps.filter(step => !byKey.some(pair => pair.own === step)),
    english.steps.filter(step => !byKey.some(pair => pair.english === step)),
  ];
  const isAlike = own.spans.length === english.spans.length;
  const score = (at: number, to: number) => {
    const [left, right] = [rest[at], others[to]];
    if (!left || !right) return -1;
    const place = isAlike ? comparePlaces(placeOf(left, own), placeOf(right, english)) : 0;
    return compareSteps(left, right, locale) + place;
  };
  const inOrder = alignSequences(rest.length, others.length, score).flatMap(({ own: at, other, margin }) => {
    const [left, right] = [rest[at], others[other]];
    if (!left || !right) return [];
    const isOther = isAnotherLabel(left.target ?? '', right.target ?? '', locale);
    return [{ own: left, english: right, isSure: margin >= clear && !isOther }];
  });
  return [...byKey, ...inOrder];
}

function haveOneKey(own: SentenceStep, english: SentenceStep, locale: Locale | null): boolean {
  if (locale === null || own.target === null || english.target === null || own.action !== english.action) return false;
  const keys = knownKeys(english.target, 'en');
  return knownKeys(own.target, locale).some(key => keys.includes(key));
}

/** Below zero where both can't be the same. */
function compareSteps(own: SentenceStep, english: SentenceStep, locale: Locale | null): number {
  if ((own.target === null) !== (english.target === null)) return -1;
  const isPassive = (step: SentenceStep) => step.action === 'goto' || step.action === 'expect';
  if (own.action !== english.action && (isPassive(own) || isPassive(english) || own.target === null)) return -1;
  const action = own.action === english.action ? 0.8 : 0.3;
  return action + compareLabels(own.target, english.target, locale);
}

function compareLabels(own: string | null, english: string | null, locale: Locale | null): number {
  if (own === null || english === null || locale === null) return 0;
  if (isAnotherLabel(own, english, locale)) return -0.5;
  const keys = knownKeys(english, 'en');
  return keys.length === 0 ? 0 : Math.max(...keys.map(key => likenessToKey(own, key, locale))) - 0.3;
}

function placeOf({ at, target }: SentenceStep, { spans }: SpokenLine): number {
  return target === null ? -1 : spans.findIndex(({ start, end }) => start <= at && at < end);
}

function comparePlaces(own: number, english: number): number {
  if (own < 0 || english < 0) return 0;
  return own === english ? 0.6 : -0.2;
}
