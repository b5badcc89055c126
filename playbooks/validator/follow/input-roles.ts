import type { Control } from '../screen/screen.ts';

const inputs = new Set(['combobox', 'radiogroup', 'textbox', 'searchbox', 'spinbutton']);

/** Whether something is typed into it, or chosen in it. */
export function holdsInput({ role }: Pick<Control, 'role'>): boolean {
  return inputs.has(role);
}

export function isChoice({ role }: Pick<Control, 'role'>): boolean {
  return role === 'combobox' || role === 'radiogroup';
}
