import type { Locator } from 'playwright';
import type { Root, Words } from './blade.ts';
import { controlNotFound } from './control-not-found.ts';

/** Something that is about to be done to a control. */
export interface Action {
  kind: 'click' | 'fill' | 'choose';
  target: Locator;
  /** What the control is called, as in `link "Pay now" of G000000123`. */
  control: string;
  /** The region it belongs to, as in `the Invoices blade`. */
  place: string;
  /** Whether what is typed must never be seen: no picture is taken then. */
  secret?: boolean;
}

/** Watches actions: the pictures of a report are taken here. */
export type BeforeAction = (action: Action) => Promise<void>;

/**
 * Performs an action once.
 *
 * @throws ControlNotFoundError when the control does not get ready in time.
 */
export async function act(
  action: Action,
  root: Root,
  { beforeAction, timeout }: Words,
  body: (timeout: number) => Promise<void>,
): Promise<void> {
  try {
    if (beforeAction) {
      await action.target.waitFor({ timeout });
      await beforeAction(action);
    }
    await body(timeout);
  } catch (error) {
    if (!isAboutTheControl(error)) throw error;
    throw await controlNotFound(action, root, error);
  }
}

/** Too late, or more than one: both are explained by what the region holds. */
function isAboutTheControl(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.message.includes('strict mode violation'));
}
