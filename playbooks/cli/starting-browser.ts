import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../runner/browser.ts';
import type { Config } from '../runner/config.ts';

const viewport = { width: 1280, height: 800 };

/** A browser for a mock portal that starts, and opens a first page, while its user still does something else. */
export class StartingBrowser {
  private readonly browser: Promise<Browser>;
  /** What becomes of it is told to whom it is handed. */
  private spare: Promise<Page> | null;

  constructor(config: Config) {
    this.browser = launchBrowser({ ...config, ownPages: true });
    this.spare = this.browser.then(pageIn);
    this.spare.catch(() => undefined);
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
