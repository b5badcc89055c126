import type { PlanStep, RoleHint } from '../plan/plan.ts';
import type { Control, Screen } from '../screen/screen.ts';
import { sameWords } from '../screen/same-words.ts';

/** What a sentence says of a control besides its label. */
export type Described = Pick<PlanStep, 'role' | 'container' | 'marked'>;

/** Which roles a reader takes for what the sentence says. */
const rolesOf: Record<RoleHint, readonly string[]> = {
  link: ['link'],
  button: ['button'],
  'menu-item': ['menuitem', 'menuitemradio', 'menuitemcheckbox', 'link', 'button', 'treeitem', 'option'],
  field: ['textbox', 'searchbox', 'spinbutton', 'combobox'],
  list: ['combobox', 'button', 'radiogroup', 'radio'],
  tab: ['tab'],
  checkbox: ['checkbox', 'switch'],
  option: ['option', 'radio', 'menuitemradio', 'menuitem', 'button', 'link'],
};

/** The controls that read exactly like a label, the one that a reader would use first. */
function controlsNamed(label: string, screen: Screen, described: Described): Control[] {
  const labels = [label, described.marked ?? label];
  const matches = screen.controls.filter(control => labels.some(each => reads(control, each)));
  return ranked(matches, screen, described);
}

/** What is typed into a field, or chosen in a list, is not its label. */
function reads({ name, text, role }: Control, label: string): boolean {
  if (sameWords(name, label) || (!holdsValue(role) && sameWords(text, label))) return true;
  return choices.has(role) && sameWords(withoutDetails(name), label);
}

/** What one chooses among, and tells from others by the first that it says. */
const choices = new Set(['option', 'radio', 'menuitemradio']);

/**
 * What people call a control: "Visa ending in 4242, expires 12/2031 (default)" is a choice with details. What is in
 * brackets alone may belong to the name, and so does all that tells it from the words of the article.
 */
export function shortName({ name, role }: Pick<Control, 'name' | 'role'>, label: string | null): string {
  const short = choices.has(role) ? name.replace(/(?<=\S)\s*[,，、].*$/su, '') : name;
  return label !== null && sameWords(short, label) ? name : short;
}

/** What a control may be called: a choice also without its details. */
export function namesOf({ name, text, role }: Pick<Control, 'name' | 'text' | 'role'>): Set<string> {
  return new Set([text, name, choices.has(role) ? withoutDetails(name) : name]);
}

function withoutDetails(name: string): string {
  return name.replace(/(?<=\S)\s*[,(（，、].*$/su, '');
}

function holdsValue(role: string): boolean {
  return ['combobox', 'textbox', 'searchbox', 'spinbutton'].includes(role);
}

/** The control that a reader would use. One that is greyed out is none. */
export function controlNamed(label: string, screen: Screen, described: Described): Control | undefined {
  return controlsNamed(label, screen, described).find(({ disabled }) => !disabled) ?? listShowing(label, screen);
}

/** "Select **Visa ending in 4242**": what is chosen in a list already stands on it. */
function listShowing(label: string, { controls }: Screen): Control | undefined {
  const shows = (text: string) => sameWords(text, label) || sameWords(withoutDetails(text), label);
  return controls.find(({ role, text, disabled }) => role === 'combobox' && !disabled && shows(text));
}

/** The list that a sentence says to choose from. */
export function listNamed({ action, container }: PlanStep, controls: readonly Control[]): Control | undefined {
  if (action !== 'click' || container === undefined) return undefined;
  return controls.find(({ role, name, disabled }) => role === 'combobox' && !disabled && sameWords(name, container));
}

/** Readers look at the pane that has just opened, for the kind of control and at the place that the sentence names. */
function ranked(matches: readonly Control[], { topPane }: Screen, { role, container }: Described): Control[] {
  const score = (control: Control) =>
    (control.disabled ? 0 : 16) +
    (control.pane === topPane ? 8 : 0) +
    (fits(control, role) ? 4 : 0) +
    (isIn(control, container) ? 4 : 0) +
    (isBreadcrumb(control) ? 0 : 1);
  return [...matches].sort((a, b) => score(b) - score(a));
}

/** Whether a control is what the sentence calls it; any control is, where it says nothing. */
export function fits({ role }: Control, hint: RoleHint | undefined): boolean {
  return hint === undefined || rolesOf[hint].includes(role);
}

/**
 * Whether a control is in or under something of that name; anywhere will do, where the sentence names none. A list
 * holds what it shows.
 */
export function isIn({ places, role, name }: Control, container: string | undefined): boolean {
  if (container === undefined || places.some(place => sameWords(place, container))) return true;
  return role === 'combobox' && sameWords(name, container);
}

/** The way back is a link with a familiar name, too. */
export function isBreadcrumb({ places }: Control): boolean {
  return places.some(place => /breadcrumb/i.test(place));
}
