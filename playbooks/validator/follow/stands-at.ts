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
export function standsAt(control: Control, place: KnownPlace, screen: Screen): boolean {
  const { address, roles, stands } = place;
  const { role, url } = control;
  if (url !== null && address?.test(url)) return true;
  if (roles && !roles.includes(role)) return false;
  return standing[stands](control, screen, place);
}

/** How each kind of place is told. */
const standing: Record<KnownPlace['stands'], (control: Control, screen: Screen, place: KnownPlace) => boolean> = {
  search: () => false,
  menu: (control, screen, { groupNames }) => isItem(control) && isInGroup(control, groupNames, screen),
  row: (control, screen) => !isInTopPane(control, screen) && isOfSomeRows(control, screen),
  pane: (control, screen) => isInTopPane(control, screen) && !isPicture(control),
};

function isInTopPane({ pane }: Control, { topPane }: Screen): boolean {
  return pane !== null && pane === topPane;
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
