import type { Page } from 'playwright';
import type { Control } from '../screen/screen.ts';
import { plain } from '../screen/same-words.ts';

/** Which controls may be used that may change something for good. */
export type CommitRule =
  /** All of them: the portal is a double. */
  | 'all'
  /** Those with these labels, and no other. */
  | readonly string[];

/** What changes something when it is pressed, unless it shows more or leads elsewhere. */
const acting = new Set(['button', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'switch', 'checkbox']);

/**
 * Whether a control may be used. Outside a double everything is taken for something that can't be undone, whatever
 * language its label is in, but what is seen to unfold or to lead elsewhere: pay, delete, cancel and detach are labels
 * of buttons, of items of menus and of switches, in panes, in toolbars and on the page itself.
 */
export async function mayCommit(page: Page, control: Control, rule: CommitRule): Promise<boolean> {
  const { role, name, navigates } = control;
  if (rule === 'all' || !acting.has(role) || navigates) return true;
  if (rule.some(label => plain(label) === plain(name))) return true;
  return unfolds(page, control);
}

/** Whether it only shows more: a menu, a list, a group, a dialog. */
async function unfolds(page: Page, { ref }: Control): Promise<boolean> {
  const attributes = page.getByRef(ref).evaluate(
    element => {
      const popup = element.getAttribute('aria-haspopup');
      return element.hasAttribute('aria-expanded') || (popup !== null && popup !== '' && popup !== 'false');
    },
    undefined,
    { timeout: 1_000 },
  );
  return attributes.catch(() => false);
}
