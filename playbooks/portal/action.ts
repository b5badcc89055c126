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
    if (beforeAction && !action.minor) {
      await action.target.waitFor({ timeout });
      await beforeAction(action);
    }
    acted?.();
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
