import type { Frame, Page } from 'playwright';

interface Wanted {
  text: string;
  /** A folded group that the text may be in. */
  group?: string | undefined;
}

/** What has come: the folded group, the text, or nothing yet. */
type Seen = 'group' | 'text' | null;

/**
 * Waits until a text may have come onto the page, or the folded group that it is in; looking whole at a page that is
 * being built would only hold it up. Names that are put together of several texts are not seen by this, so it is no
 * more than a hint.
 *
 * @param timeout - milliseconds
 */
export async function textSoonInSight(page: Page, { text, group }: Wanted, timeout: number): Promise<Seen> {
  const letters = [lettersOf(text), group === undefined ? null : lettersOf(group), timeout] as const;
  return firstInAnyFrame<Seen>(page, frame => frame.evaluate(comes, letters), timeout, null);
}

/** Waits until anything on the page changes, or for so many milliseconds. */
export async function changeSoon(page: Page, timeout: number): Promise<void> {
  await firstInAnyFrame(page, frame => frame.evaluate(changes, timeout), timeout, false);
}

/** The first answer of a frame that says something; frames that come in the meantime are asked, too. */
async function firstInAnyFrame<T>(page: Page, ask: (frame: Frame) => Promise<T>, timeout: number, none: T): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<T>();
  const asked = (frame: Frame) =>
    ask(frame).then(
      answer => (answer === none ? undefined : resolve(answer)),
      () => undefined,
    );
  const timer = setTimeout(resolve, timeout, none);
  page.on('framenavigated', asked);
  for (const frame of page.frames()) void asked(frame);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    page.off('framenavigated', asked);
  }
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[\p{Z}\p{Cf}\s]+/gu, '');
}

/** Runs in the page: looks now, and again in the first frame that is drawn after a change. */
function comes([wanted, group, timeout]: readonly [string, string | null, number]): Promise<Seen> {
  const read = (text: string | null) => (text ?? '').normalize('NFKC').replace(/[\p{Z}\p{Cf}\s]+/gu, '');
  const has = (text: string | null) => text !== null && text !== '' && read(text).includes(wanted);
  const names = ['aria-label', 'placeholder', 'title', 'alt'];
  const isFolded = () =>
    group !== null &&
    [...document.querySelectorAll('[aria-expanded="false"]')].some(({ textContent }) => read(textContent) === group);
  const isThere = () =>
    has(document.body?.textContent) ||
    names.some(name => [...document.querySelectorAll(`[${name}]`)].some(element => has(element.getAttribute(name))));
  const look = (): Seen => (isFolded() ? 'group' : isThere() ? 'text' : null);
  const first = look();
  if (first !== null) return Promise.resolve(first);
  return new Promise(resolve => {
    let isWaiting = false;
    const end = (seen: Seen) => {
      observer.disconnect();
      resolve(seen);
    };
    const again = () => {
      isWaiting = false;
      const seen = look();
      if (seen !== null) end(seen);
    };
    const observer = new MutationObserver(() => {
      if (!isWaiting) requestAnimationFrame(again);
      isWaiting = true;
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    setTimeout(end, timeout, null);
  });
}

/** Runs in the page. */
function changes(timeout: number): Promise<boolean> {
  return new Promise(resolve => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => resolve(true));
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    setTimeout(() => {
      observer.disconnect();
      resolve(false);
    }, timeout);
  });
}
