import type { Locator } from 'playwright';

/**
 * Does something that loads rows, and waits until the list has other rows than before.
 *
 * @param timeout - milliseconds.
 * @returns false when the list stayed as it was.
 */
export async function rowsToChange(grid: Locator, load: () => Promise<void>, timeout: number): Promise<boolean> {
  const changed = grid.evaluate(firstChange, timeout);
  await load();
  return changed;
}

/** Runs in the page. */
function firstChange(grid: Element, timeout: number): Promise<boolean> {
  return new Promise(resolve => {
    const observer = new MutationObserver(() => settle(true));
    const timer = setTimeout(() => settle(false), timeout);
    const settle = (changed: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(changed);
    };
    observer.observe(grid, { childList: true, subtree: true, characterData: true });
  });
}
