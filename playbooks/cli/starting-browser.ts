import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../runner/browser.ts';
import type { Config } from '../runner/config.ts';

const viewport = { width: 1280, height: 800 };
/** How long the browser has to be answered between two pieces that are loaded, in milliseconds. */
const turn = 2;

/** A browser for a mock portal that starts, and opens a first page, while its user still does something else. */
export class StartingBrowser {
  private readonly browser: Promise<Browser>;
  /** What becomes of it is told to whom it is handed. */
  private spare: Promise<Page> | null;
  /** Whether it has started, or can't. */
  private isSettled = false;

  constructor(config: Config) {
    this.browser = launchBrowser({ ...config, ownPages: true });
    this.spare = this.browser.then(pageIn);
    this.spare.catch(() => undefined).finally(() => (this.isSettled = true));
  }

  /**
   * Lets its process start, and then loads modules piece by piece: while one is loaded, nobody answers the browser,
   * and a launch that is only begun waits for all of them.
   */
  async startsDuring(pieces: readonly (() => Promise<unknown>)[]): Promise<void> {
    while (!this.isSettled && !process.getActiveResourcesInfo().includes('ProcessWrap')) await setImmediate();
    for (const load of pieces) {
      await load();
      await setTimeout(turn);
    }
  }

  /** A page in a context of its own. */
  async page(): Promise<Page> {
    const { spare } = this;
    this.spare = null;
    return spare ?? pageIn(await this.browser);
  }

  async close(): Promise<void> {
    const browser = await this.browser.catch(() => null);
    await browser?.close();
  }
}

async function pageIn(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport })).newPage();
}
