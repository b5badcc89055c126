/** How long a control may be covered or greyed out, in milliseconds. */
export const patience = 1_500;
/** How long a machine may take that is busy with other things, in milliseconds. */
const slowest = 10_000;
const obstacles = /intercepts pointer events|is not (?:enabled|visible|stable|editable)/g;

/**
 * Uses a control; where nothing stands in the way but a slow machine, it has more time. What was pressed is never
 * pressed again, also where the page has not answered yet; of anything else `isDone` tells.
 */
export async function unhurried(
  action: (timeout: number) => Promise<unknown>,
  isDone: (timeout: number) => Promise<boolean> = async () => false,
): Promise<void> {
  try {
    await action(patience);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'TimeoutError' || obstacleOf(error) !== null) throw error;
    if (/performing \w+ action/.test(error.message) || (await isDone(slowest))) return;
    await action(slowest);
  }
}

/** The last thing that Playwright says of a control that can't be used, which is the reason; null where it says none. */
export function obstacleOf({ message }: Error): string | null {
  const reason = message.match(obstacles)?.at(-1) ?? null;
  return reason === 'intercepts pointer events' ? 'something lies over it' : reason;
}
