import type { Frame, Locator } from 'playwright';

export interface Patience {
  /** Milliseconds. */
  timeout: number;
  signal?: AbortSignal | undefined;
}

/** At first each change of the page is worth a look; later the page is left to work, in milliseconds. */
const pace = { eagerFor: 2_000, longest: 100, shortestLater: 100 };

/**
 * Looks now, and again whenever the frame's document changes: what a page builds up is noticed when it is there,
 * where waits that look at fixed times notice it up to a tenth of a second later.
 *
 * @returns what the first look that saw something saw; null when the time was over, or it was no longer wanted.
 */
export async function watch<T>(frame: Frame, look: () => Promise<T | null>, patience: Patience): Promise<T | null> {
  const signal = AbortSignal.any([
    AbortSignal.timeout(patience.timeout),
    ...(patience.signal ? [patience.signal] : []),
  ]);
  const over = new Promise<null>(resolve => signal.addEventListener('abort', () => resolve(null), { once: true }));
  const begun = performance.now();
  while (!signal.aborted && !frame.isDetached()) {
    const change = nextChange(frame);
    const seen = await Promise.race([look(), over]);
    if (seen !== null) return seen;
    await Promise.race([change, over]);
    if (performance.now() - begun > pace.eagerFor) await Promise.race([pause(pace.shortestLater), over]);
  }
  return null;
}

/** @returns whether it became visible in time. */
export async function appears(frame: Frame, locator: Locator, patience: Patience): Promise<boolean> {
  return (await watch(frame, async () => ((await locator.isVisible()) ? true : null), patience)) ?? false;
}

/** @throws Error when it does not become visible in time, or is no longer wanted. */
export async function appear(frame: Frame, locator: Locator, patience: Patience): Promise<void> {
  if (!(await appears(frame, locator, patience))) throw new Error('It did not appear.');
}

/** A page that is being left has no document to watch for a moment. */
async function nextChange(frame: Frame): Promise<void> {
  await frame.evaluate(change, pace.longest).catch(() => pause(10));
}

/** Runs in the page. */
function change(longest: number): Promise<void> {
  return new Promise(resolve => {
    const observer = new MutationObserver(() => settle());
    const timer = setTimeout(() => settle(), longest);
    const settle = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
}

function pause(duration: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, duration);
  });
}
