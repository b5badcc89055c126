import type { Control, Screen } from '../screen/screen.ts';
import type { LastUse } from './memory.ts';

const pressed = new Set(['button', 'link', 'radio', 'checkbox', 'switch', 'menuitem', 'tab', 'option']);

/** What a pane is for is written on its buttons; the cross that closes it is only drawn, in a square. */
export function isPicture({ role, box }: Control): boolean {
  return role === 'button' && box !== null && box.width <= box.height * 1.25;
}

/** Whoever has just chosen one of several is not asked to choose another. */
export function isOtherChoice({ role, pane, places }: Control, last: LastUse | null): boolean {
  const chosen = last?.control;
  if (role !== 'radio' || chosen?.role !== 'radio') return false;
  return pane === chosen.pane && places.at(-1) === chosen.places.at(-1);
}

/** What in the open pane nothing else is known to mean, if it is the only such thing: it is what the pane is left for. */
export function onlyOneLeft(
  { controls, topPane }: Screen,
  last: LastUse | null,
  isTaken: (control: Control) => boolean,
): Control | null {
  if (topPane === null) return null;
  const [only, ...others] = controls.filter(
    control =>
      control.pane === topPane &&
      pressed.has(control.role) &&
      !control.disabled &&
      !isPicture(control) &&
      !isOtherChoice(control, last) &&
      !isTaken(control),
  );
  return only && others.length === 0 ? only : null;
}

/** Tells what came onto the page by the last action: the next instruction is about that. Menus are unfolded in between. */
export function isNewSince(last: LastUse | null): (control: Control) => boolean {
  if (!last) return () => false;
  const before = new Set(last.screen.controls.map(keyOf));
  return control => !control.navigates && !before.has(keyOf(control));
}

function keyOf({ role, name }: Control): string {
  return `${role} ${name}`;
}
