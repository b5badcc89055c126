import type { Frame, Locator, Page } from 'playwright';
import { appear, type Patience } from './appear.ts';

/** A wait that ends as well when it is no longer wanted. */
export interface StoppablePatience extends Patience {
  signal: AbortSignal;
}

/** The portal's frames of React views carry this ending in their name, and this class while they are shown. */
const reactView = { name: /\.ReactView$/, activeClass: 'fxs-reactview-frame-active' };

/**
 * Resolves with the first frame of the page in which a locator is visible to a person, whether that frame is there
 * already or comes later. Pre-warmed frames, which hold content that nobody sees, never count.
 *
 * @throws Error when it did not appear in time, or was no longer wanted.
 */
export async function findFrame(
  page: Page,
  locate: (frame: Frame) => Locator,
  patience: StoppablePatience,
): Promise<Frame> {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, patience.signal, AbortSignal.timeout(patience.timeout)]);
  const { promise, resolve, reject } = Promise.withResolvers<Frame>();
  const watch = (frame: Frame) => {
    void appearsIn(frame, locate, { ...patience, signal }).then(there => there && resolve(frame));
  };
  signal.addEventListener('abort', () => reject(new Error('It did not appear in any frame.')), { once: true });
  page.on('frameattached', watch).on('framenavigated', watch);
  page.frames().forEach(watch);
  try {
    return await promise;
  } finally {
    stop.abort();
    page.off('frameattached', watch).off('framenavigated', watch);
  }
}

async function appearsIn(
  frame: Frame,
  locate: (frame: Frame) => Locator,
  patience: StoppablePatience,
): Promise<boolean> {
  try {
    await shown(frame, patience);
    await appear(frame, locate(frame).first(), patience);
    return true;
  } catch {
    return false;
  }
}

/** Waits until a frame, and every frame around it, is one that a person sees. */
async function shown(frame: Frame, patience: StoppablePatience): Promise<void> {
  const parent = frame.parentFrame();
  if (!parent) return;
  await shown(parent, patience);
  const element = await frame.frameElement();
  await element.waitForElementState('visible', patience);
  if (!reactView.name.test(frame.name())) return;
  await parent.waitForFunction(
    ([node, active]) => node.classList.contains(active),
    [element as unknown as Element, reactView.activeClass] as const,
    patience,
  );
}
