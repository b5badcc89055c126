import { locales, type Labels, type Locale } from '../../portal/labels/index.ts';
import type { Play } from '../plan/plays.ts';
import type { PlanStep } from '../plan/plan.ts';
import { isNarrower, isNearly, likeness } from '../screen/same-words.ts';
import { isMenuItem, menuGroups, placesOf } from './known-places.ts';
import { named } from './named-keys.ts';
import { placeBetween, progressOf } from './way.ts';

/** Name of a label that page objects know, in every language of the portal. */
export type LabelKey = keyof Labels;

/** How many places that are known an article must lead past, for what lies between two of them to be guessed. */
const enough = 3;

/** Which known label each step of a play means; null where that can't be told. */
export function keysOf({ steps }: Play, language: Locale | null): (LabelKey | null)[] {
  const exact = steps.map(step => exactKeyOf(step, language));
  const near = steps.map((step, at) => exact[at] ?? keyOf(step, language, alike));
  const onWay = (known: readonly (LabelKey | null)[], at: number) =>
    progressOf(known).places >= enough ? keyOnWay(steps, known, at) : null;
  return near.map((key, at) => exact[at] ?? onWay(exact, at) ?? key ?? onWay(near, at));
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
  const label = target ?? container ?? null;
  const isInMenu = target !== null && language !== null && isMenuGroup(container, locales[language]);
  const mayBe = (keys: LabelKey[]) => keys.filter(key => !isInMenu || isMenuItem(key));
  const own = label === null || language === null ? [] : mayBe(lookup(label, locales[language]));
  const twin = english === undefined ? [] : mayBe(lookup(english, locales.en));
  return own.find(key => twin.includes(key)) ?? own[0] ?? twin[0] ?? null;
}

function isMenuGroup(container: string | undefined, labels: Labels): boolean {
  return container !== undefined && named(container, labels).some(key => menuGroups.has(key));
}

function alike(label: string, labels: Labels): LabelKey[] {
  const keys = Object.keys(labels) as LabelKey[];
  const score = (key: LabelKey) => Math.max(...labels[key].map(wording => likeness(wording, label)));
  return keys
    .filter(key => labels[key].some(wording => isNearly(wording, label) && !isNarrower(wording, label)))
    .sort((a, b) => score(b) - score(a));
}

/** Between two known places of the way, with one between them, is that one. */
function keyOnWay(steps: readonly PlanStep[], known: readonly (LabelKey | null)[], at: number): LabelKey | null {
  if (!isOnTheWay(steps, at)) return null;
  const after = known.slice(at + 1).find(key => placesOf(key).length > 0) ?? null;
  const place = placeBetween(known.slice(0, at), after);
  // Whatever else a click may mean, it finds nothing that is searched for.
  return place && (place.stands !== 'search' || steps[at]?.action === 'search') ? place.label : null;
}

/** What is clicked or searched for, or seen before it is clicked. */
function isOnTheWay(steps: readonly PlanStep[], at: number): boolean {
  const [step, next] = steps.slice(at, at + 2);
  if (!step || (step.target ?? step.container ?? null) === null) return false;
  if (step.action === 'expect') return next?.action === 'click' && next.line === step.line;
  return step.action === 'click' || step.action === 'search';
}
