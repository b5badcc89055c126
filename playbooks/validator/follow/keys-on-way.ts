import type { PlacedLabel } from '../../portal/label-places.ts';
import type { PlanStep } from '../plan/plan.ts';
import { placesOf } from './known-places.ts';
import { placeBetween, progressAlong } from './way.ts';

type Keys = readonly (PlacedLabel['label'] | null)[];

/** How many places that are known an article must lead past, for what lies between two of them to be guessed. */
const enough = 3;

/**
 * Which label each step means that stands between two known places of the way with one between them; null elsewhere.
 * Looks at each step once, however many there are.
 */
export function keysOnWay(steps: readonly PlanStep[], known: Keys): Keys {
  const progress = progressAlong(known);
  if ((progress.at(-1)?.places ?? 0) < enough) return [];
  const after = nextPlaced(known);
  return steps.map((step, at) => {
    if (!isOnTheWay(step, steps[at + 1])) return null;
    const place = placeBetween(progress[at]?.at ?? null, after[at] ?? null);
    // Whatever else a click may mean, it finds nothing that is searched for.
    return place && (place.stands !== 'search' || step.action === 'search') ? place.label : null;
  });
}

/** The next label behind each that has a place. */
function nextPlaced(known: Keys): Keys {
  const next: Keys[number][] = [];
  for (let at = known.length - 1; at > 0; at -= 1) {
    const key = known[at] ?? null;
    next[at - 1] = placesOf(key).length > 0 ? key : (next[at] ?? null);
  }
  return next;
}

/** What is clicked or searched for, or seen before it is clicked. */
function isOnTheWay(step: PlanStep, next: PlanStep | undefined): boolean {
  if ((step.target ?? step.container ?? null) === null) return false;
  if (step.action === 'expect') return next?.action === 'click' && next.line === step.line;
  return step.action === 'click' || step.action === 'search';
}
