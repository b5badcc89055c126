import { locales, type Labels, type Locale } from '../../portal/labels/index.ts';
import type { Play } from '../plan/plays.ts';
import type { PlanStep } from '../plan/plan.ts';
import { likeness, sameWords } from '../screen/same-words.ts';

/** Name of a label that page objects know, in every language of the portal. */
export type LabelKey = keyof Labels;

/** What paying an invoice leads past, in order: an article on that path may have lost the words, but not the way. */
const payPath: readonly LabelKey[] = [
  'costManagementBilling',
  'invoices',
  'payNow',
  'selectPaymentMethod',
  'payNow',
  'paid',
];
/** How many places of it an article must name to be on it. */
const enough = 3;
/** How alike two labels are that differ in spelling only. */
const alike = 0.8;

/** Which known label each step of a play means; null where that can't be told. */
export function keysOf({ steps }: Play, language: Locale | null): (LabelKey | null)[] {
  const exact = steps.map(step => exactKeyOf(step, language));
  const isOnPath = placeAfter(exact) >= enough;
  return exact.map((key, at) => {
    const step = steps[at];
    if (key !== null || !step) return key;
    return (isOnPath ? keyOnPath(steps, exact, at) : null) ?? keyOf(step, language, isAlike);
  });
}

/** Every wording that a portal in this language may have for a label, the usual one first. */
export function wordingsOf(key: LabelKey | null, language: Locale): readonly string[] {
  return key === null ? [] : locales[language][key];
}

/** Wordings of every label but this one. */
export function otherWordings(key: LabelKey | null, language: Locale): readonly string[] {
  const labels = locales[language];
  return (Object.keys(labels) as LabelKey[]).flatMap(other => (other === key ? [] : labels[other]));
}

/** What stands under something is something else: "under **Billing**, select **Bills**". */
function exactKeyOf(step: PlanStep, language: Locale | null): LabelKey | null {
  const key = keyOf(step, language, sameWords);
  const { target, container, ...rest } = step;
  if (key === null || target === null || container === undefined) return key;
  return keyOf({ ...rest, target: container }, language, sameWords) === key ? null : key;
}

type Comparison = (wording: string, label: string) => boolean;

function isAlike(wording: string, label: string): boolean {
  return likeness(wording, label) >= alike;
}

function keyOf(step: PlanStep, language: Locale | null, compare: Comparison): LabelKey | null {
  const { target, english, action, container } = step;
  // What is typed is no label of the portal.
  if (action === 'goto' || action === 'type') return null;
  const label = target ?? container ?? null;
  const own = label !== null && language !== null ? keyNamed(label, locales[language], compare) : null;
  return own ?? (english === undefined ? null : keyNamed(english, locales.en, compare));
}

function keyNamed(label: string, labels: Labels, compare: Comparison): LabelKey | null {
  const keys = Object.keys(labels) as LabelKey[];
  return keys.find(key => labels[key].some(wording => compare(wording, label))) ?? null;
}

/** Between two known places of the way, with one between them, is that one. */
function keyOnPath(steps: readonly PlanStep[], known: readonly (LabelKey | null)[], at: number): LabelKey | null {
  if (!isOnTheWay(steps, at)) return null;
  const before = known.slice(0, at).filter(key => key !== null && payPath.includes(key));
  const after = known.slice(at + 1).find(key => key !== null && payPath.includes(key)) ?? null;
  const place = placeAfter(before);
  const expected = payPath[place];
  const next = payPath[place + 1];
  return expected !== undefined && (after === next || after === expected || after === null) ? expected : null;
}

/** What is clicked or searched for, or seen before it is clicked. */
function isOnTheWay(steps: readonly PlanStep[], at: number): boolean {
  const [step, next] = steps.slice(at, at + 2);
  if (!step || (step.target ?? step.container ?? null) === null) return false;
  if (step.action === 'expect') return next?.action === 'click' && next.line === step.line;
  return step.action === 'click' || step.action === 'search';
}

/** How far along the way one is after these. A label that is named twice in a row is one place. */
function placeAfter(before: readonly (LabelKey | null)[]): number {
  let place = 0;
  for (const key of before) {
    if (payPath[place - 1] === key) continue;
    const next = payPath.findIndex((candidate, at) => at >= place && candidate === key);
    if (next >= 0) place = next + 1;
  }
  return place;
}
