import type { Page, Request } from 'playwright';

/** How long a page that has set out may take to be elsewhere, in milliseconds. */
const arrival = 5_000;

/** Notes when a page sets out for another site: the page says so only when it is there, and looks as before till then. */
export class Leaving {
  private readonly page: Page;
  private readonly origin: string;
  private hasSetOut = false;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
    page.on('request', this.note);
  }

  /** Ends the watch, when the page is where it was going. */
  async end(): Promise<void> {
    // What the page has begun before this is known when it has answered.
    await this.page.title().catch(() => undefined);
    this.page.off('request', this.note);
    if (!this.hasSetOut) return;
    const isElsewhere = (url: URL) => url.origin !== this.origin;
    await this.page.waitForURL(isElsewhere, { timeout: arrival, waitUntil: 'commit' }).catch(() => undefined);
  }

  private readonly note = (request: Request): void => {
    if (!request.isNavigationRequest() || request.frame() !== this.page.mainFrame()) return;
    if (new URL(request.url()).origin !== this.origin) this.hasSetOut = true;
  };
}
