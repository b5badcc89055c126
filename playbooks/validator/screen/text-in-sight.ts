import type { Frame, Page } from 'playwright';

/**
 * Waits until a text may have come onto the page; looking whole at a page that is being built would only hold it up.
 * Names that are put together of several texts are not seen by this, so it is no more than a hint.
 *
 * @param timeout - milliseconds
 */
export async function textSoonInSight(page: Page, text: string, timeout: number): Promise<void> {
  const letters = lettersOf(text);
  await Promise.any(page.frames().map(async frame => textComes(frame, letters, timeout))).catch(() => undefined);
}

async function textComes(frame: Frame, letters: string, timeout: number): Promise<void> {
  const there = await frame.waitForFunction(isThere, letters, { timeout, polling: 'raf' });
  await there.dispose();
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[\p{Z}\p{Cf}\s]+/gu, '');
}

/** Runs in the page. */
function isThere(wanted: string): boolean {
  const labels = [...document.querySelectorAll('[aria-label],[placeholder],[title],[alt]')].flatMap(element =>
    ['aria-label', 'placeholder', 'title', 'alt'].map(name => element.getAttribute(name) ?? ''),
  );
  return [document.body.textContent, ...labels].some(text =>
    text
      .normalize('NFKC')
      .replace(/[\p{Z}\p{Cf}\s]+/gu, '')
      .includes(wanted),
  );
}
