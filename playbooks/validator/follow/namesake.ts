import type { PlanStep } from '../plan/plan.ts';
import { isNearly } from '../screen/same-words.ts';
import type { Control, Screen } from '../screen/screen.ts';
import { isIn } from './find-control.ts';
import { candidatesFor, type Candidate, type Knowledge } from './suggest.ts';

/**
 * "Under **Billing**, select **Billing profile**": a field of that name elsewhere on the screen is only its namesake
 * where **Billing profiles** is in the place that the sentence names.
 *
 * @returns what is rather meant, the likeliest first; null where the control is it.
 */
export function ratherThan(
  found: Control,
  step: PlanStep,
  screen: Screen,
  knowledge: Knowledge,
): readonly Candidate[] | null {
  const { container, target } = step;
  if (container === undefined || target === null || isIn(found, container)) return null;
  const others = candidatesFor(step, screen, knowledge).filter(({ control }) => control.name !== found.name);
  const [best] = others;
  if (!best || !isIn(best.control, container)) return null;
  return isNearly(target, best.control.name) || (best.usual && isNoItem(found, knowledge)) ? others : null;
}

/** What stands in a menu is no field of a page. */
function isNoItem({ navigates }: Control, { places }: Knowledge): boolean {
  return !navigates && places.every(({ stands }) => stands === 'menu');
}
