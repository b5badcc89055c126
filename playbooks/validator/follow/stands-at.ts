import type { PlacedLabel } from '../../portal/label-places.ts';
import { sameWords } from '../screen/same-words.ts';
import type { Control, Screen } from '../screen/screen.ts';
import { isBreadcrumb, isIn } from './find-control.ts';
import { isPicture } from './left-over.ts';

/** Where a label stands, and what the group of the menu is called in the language at hand. */
export interface KnownPlace extends PlacedLabel {
  groupNames: readonly string[];
}

/** Whether a control stands where the portal has the one that is meant, whatever it is called. */
export function standsAt(
  control: Control,
  { stands, address, roles, groupNames }: KnownPlace,
  screen: Screen,
): boolean {
  const { role, row, pane, url } = control;
  if (url !== null && address?.test(url)) return true;
  if (roles && !roles.includes(role)) return false;
  const inPane = pane !== null && pane === screen.topPane;
  if (stands === 'pane') return inPane && !isPicture(control);
  if (stands === 'row') return !inPane && row !== null && isOfSomeRows(control, screen);
  return stands === 'menu' && isItem(control) && isInGroup(control, groupNames, screen);
}

/** Whether it is an item of a menu that leads from place to place. */
export function isItem(control: Control): boolean {
  return control.navigates && control.role === 'link' && !isBreadcrumb(control);
}

/** What is in no group stands above them all. */
function isInGroup(control: Control, names: readonly string[], { controls }: Screen): boolean {
  if (names.length > 0) return names.some(name => isIn(control, name));
  const groups = controls.filter(({ navigates, expanded }) => navigates && expanded !== null);
  return !groups.some(({ name }) => isIn(control, name));
}

/** What is in some rows only depends on what they are about, unlike their menus; and it is not their name. */
function isOfSomeRows({ name, role, row }: Control, { controls }: Screen): boolean {
  if (row === null || sameWords(name, row)) return false;
  const rows = new Set(controls.flatMap(control => control.row ?? []));
  const mine = new Set(controls.flatMap(control => (sameWords(control.name, name) ? (control.row ?? []) : [])));
  return role === 'link' || mine.size < rows.size;
}
