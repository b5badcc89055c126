import type { Control } from '../screen/screen.ts';
import { plain } from '../screen/same-words.ts';

/** Which buttons may be used that can't be taken back. */
export type CommitRule =
  /** All of them: the portal is a double. */
  | 'all'
  /** Those with these labels, and no other. */
  | readonly string[];

/**
 * Whether a control may be used. Outside a double every button of a pane or dialog is taken for one that can't be
 * undone, whatever language its label is in: pay, delete, cancel and detach all are.
 */
export function mayCommit({ role, pane, name }: Control, rule: CommitRule): boolean {
  if (rule === 'all' || pane === null || role !== 'button') return true;
  return rule.some(label => plain(label) === plain(name));
}
