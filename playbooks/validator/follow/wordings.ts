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
const alike = 0.75;

/** Which known label each step of a play means; null where that can't be told. */
export function keysOf(play: Play, language: Locale | null): (LabelKey | null)[] {
  const known = play.steps.map(step => keyOf(step, language));
  if (placeAfter(known) < enough) return known;
  return known.map((key, at) => key ?? keyOnPath(play.steps[at], known, at));
}

/** Every wording that a portal in this language may have for a label, the usual one first. */
export function wordingsOf(key: LabelKey | null, language: Locale): readonly string[] {
  return key === null ? [] : locales[language][key];
}

function keyOf({ target: label, english, action, container }: PlanStep, language: Locale | null): LabelKey | null {
  if (action === 'goto') return null;
  const target = label ?? container ?? null;
  const own = target !== null && language !== null ? keyNamed(target, locales[language]) : null;
  return own ?? (english === undefined ? null : keyNamed(english, locales.en));
}

function keyNamed(label: string, labels: Labels): LabelKey | null {
  const keys = Object.keys(labels) as LabelKey[];
  const exact = keys.find(key => labels[key].some(wording => sameWords(wording, label)));
  return exact ?? keys.find(key => labels[key].some(wording => likeness(wording, label) >= alike)) ?? null;
}

/** Between two known places of the way, with one between them, is that one. */
function keyOnPath(step: PlanStep | undefined, known: readonly (LabelKey | null)[], at: number): LabelKey | null {
  if (!step || (step.target ?? step.container ?? null) === null) return null;
  if (step.action !== 'click' && step.action !== 'search') return null;
  const before = known.slice(0, at).filter(key => key !== null && payPath.includes(key));
  const after = known.slice(at + 1).find(key => key !== null && payPath.includes(key)) ?? null;
  const place = placeAfter(before);
  const expected = payPath[place];
  const next = payPath[place + 1];
  return expected !== undefined && (after === next || after === expected || after === null) ? expected : null;
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
