import { controlNotFound } from './control-not-found.ts';
import type { Action, Root, Words } from './surroundings.ts';

/**
 * Performs an action once.
 *
 * @throws ControlNotFoundError when the control does not get ready in time.
 */
export async function act(
  action: Action,
  root: Root,
  { acted, beforeAction, timeout }: Words,
  body: (timeout: number) => Promise<void>,
): Promise<void> {
  try {
    if (!action.minor && !action.announced) await beforeAction?.(action, timeout);
    if (mayLeadAway(action)) acted?.();
    await body(timeout);
  } catch (error) {
    if (!isAboutTheControl(error)) throw error;
    throw await controlNotFound(action, root, error);
  }
}

/** Only a click opens or closes a blade: typing, choosing and unfolding leave a person where they are. */
function mayLeadAway({ kind }: Action): boolean {
  return kind === 'click';
}

/** Too late, or more than one: both are explained by what the region holds. */
function isAboutTheControl(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.message.includes('strict mode violation'));
}
