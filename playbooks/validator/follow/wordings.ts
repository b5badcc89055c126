import { locales, type Labels, type Locale } from '../../portal/labels/index.ts';
import type { Play } from '../plan/plays.ts';
import type { PlanStep } from '../plan/plan.ts';
import { isNarrower, isNearly, likeness } from '../screen/same-words.ts';
import { isMenuItem, menuGroups } from './known-places.ts';
import { keysOnWay } from './keys-on-way.ts';
import { named } from './named-keys.ts';

/** Name of a label that page objects know, in every language of the portal. */
export type LabelKey = keyof Labels;

/** Which known label each step of a play means; null where that can't be told. */
export function keysOf({ steps }: Play, language: Locale | null): (LabelKey | null)[] {
  const exact = steps.map(step => exactKeyOf(step, language));
  const near = steps.map((step, at) => exact[at] ?? keyOf(step, language, alike));
  const [sure, likely] = [keysOnWay(steps, exact), keysOnWay(steps, near)];
  return near.map((key, at) => exact[at] ?? sure[at] ?? key ?? likely[at] ?? null);
}

/** Every wording that a portal in this language may have for a label, the usual one first. */
export function wordingsOf(key: LabelKey | null, language: Locale): readonly string[] {
  return key === null ? [] : locales[language][key];
}

/** Wordings of every label but this one; none where it is not known, as any of them may be meant then. */
export function otherWordings(key: LabelKey | null, language: Locale): readonly string[] {
  if (key === null) return [];
  const labels = locales[language];
  return (Object.keys(labels) as LabelKey[]).flatMap(other => (other === key ? [] : labels[other]));
}

/** What stands under something is something else: "under **Billing**, select **Bills**". */
function exactKeyOf(step: PlanStep, language: Locale | null): LabelKey | null {
  const key = keyOf(step, language, named);
  const { target, container, ...rest } = step;
  if (key === null || target === null || container === undefined) return key;
  return keyOf({ ...rest, target: container }, language, named) === key ? null : key;
}

/** Labels that may be meant by some words, the likeliest first. */
type Lookup = (label: string, labels: Labels) => LabelKey[];

/** Where words stand for several labels, the English edition says which. */
function keyOf(step: PlanStep, language: Locale | null, lookup: Lookup): LabelKey | null {
  const { target, english, action, container } = step;
  // What is typed is no label of the portal.
  if (action === 'goto' || action === 'type') return null;
  const labels = language === null ? null : locales[language];
  const isInMenu = target !== null && isMenuGroup(container, labels);
  const keysIn = (label: string | undefined, labels: Labels | null) =>
    label === undefined || labels === null ? [] : lookup(label, labels).filter(key => !isInMenu || isMenuItem(key));
  const [own, twin] = [keysIn(target ?? container, labels), keysIn(english, locales.en)];
  return own.find(key => twin.includes(key)) ?? own[0] ?? twin[0] ?? null;
}

function isMenuGroup(container: string | undefined, labels: Labels | null): boolean {
  return container !== undefined && labels !== null && named(container, labels).some(key => menuGroups.has(key));
}

function alike(label: string, labels: Labels): LabelKey[] {
  const keys = Object.keys(labels) as LabelKey[];
  const score = (key: LabelKey) => Math.max(...labels[key].map(wording => likeness(wording, label)));
  return keys
    .filter(key => labels[key].some(wording => isNearly(wording, label) && !isNarrower(wording, label)))
    .sort((a, b) => score(b) - score(a));
}
