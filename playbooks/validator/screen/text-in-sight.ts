import type { Frame, Page } from 'playwright';

interface Wanted {
  text: string;
  /** A folded group that the text may be in. */
  group?: string | undefined;
}

/**
 * Waits until a text may have come onto the page, or the folded group that it is in; looking whole at a page that is
 * being built would only hold it up. Names that are put together of several texts are not seen by this, so it is no
 * more than a hint.
 *
 * @param timeout - milliseconds
 */
export async function textSoonInSight(page: Page, { text, group }: Wanted, timeout: number): Promise<void> {
  const letters = [lettersOf(text), group === undefined ? null : lettersOf(group)] as const;
  await Promise.any(page.frames().map(async frame => textComes(frame, letters, timeout))).catch(() => undefined);
}

async function textComes(frame: Frame, letters: Parameters<typeof isThere>[0], timeout: number): Promise<void> {
  const there = await frame.waitForFunction(isThere, letters, { timeout, polling: 'raf' });
  await there.dispose();
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[\p{Z}\p{Cf}\s]+/gu, '');
}

/** Runs in the page. */
function isThere([wanted, group]: readonly [string, string | null]): boolean {
  const read = (text: string) => text.normalize('NFKC').replace(/[\p{Z}\p{Cf}\s]+/gu, '');
  const labels = [...document.querySelectorAll('[aria-label],[placeholder],[title],[alt]')].flatMap(element =>
    ['aria-label', 'placeholder', 'title', 'alt'].map(name => element.getAttribute(name) ?? ''),
  );
  if ([document.body.textContent, ...labels].some(text => read(text).includes(wanted))) return true;
  const folded = group === null ? [] : [...document.querySelectorAll('[aria-expanded="false"]')];
  return folded.some(({ textContent }) => read(textContent) === group);
}
