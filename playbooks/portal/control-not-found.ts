import type { Locator } from 'playwright';
import { ControlNotFoundError } from './errors.ts';
import { mostSimilar } from './similar.ts';
import type { Action, Root } from './surroundings.ts';

/** Explains a control that was not found by what is there instead. */
export async function controlNotFound(action: Action, root: Root, cause: unknown): Promise<ControlNotFoundError> {
  const { control, place, target } = action;
  const [problem, controls] = await Promise.all([describeProblem(target), listControls(root)]);
  return new ControlNotFoundError({ control, place, problem, similar: mostSimilar(control, controls), cause });
}

async function describeProblem(target: Locator): Promise<string> {
  const count = await target.count().catch(() => 0);
  if (count === 0) return 'it is not there';
  if (count > 1) return `there are ${count} of them`;
  if (!(await target.isVisible().catch(() => false))) return 'it is hidden';
  if (await target.isDisabled({ timeout: 500 }).catch(() => false)) return 'it is disabled';
  return 'it is covered by something else, or keeps moving';
}

/** The controls of a region as assistive technology names them: `button "Pay now"`. */
async function listControls(root: Root): Promise<string[]> {
  const region = 'goto' in root ? root.locator('body') : root;
  const snapshot = await region.ariaSnapshot({ timeout: 1_000 }).catch(() => '');
  const controls = snapshot.matchAll(
    /- (button|link|combobox|textbox|searchbox|radio|option|menuitem|tab|checkbox) "((?:[^"\\]|\\.)*)"/g,
  );
  return [...new Set([...controls].map(([, role, name]) => `${role} "${name}"`))];
}
