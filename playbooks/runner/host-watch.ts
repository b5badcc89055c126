import type { BrowserContext, Page } from 'playwright';
import type { Config } from './config.ts';
import { isKnownHost, StrayError } from './trusted-hosts.ts';

/**
 * Watches where the pages of a session go: every navigation of a main frame, however short it stays there. A host that
 * is not known is nowhere to act, and nothing to believe.
 */
export class HostWatch {
  private readonly config: Pick<Config, 'portalUrl' | 'trustedHosts'>;
  private readonly strayed = new WeakMap<Page, StrayError>();

  constructor(context: BrowserContext, config: Pick<Config, 'portalUrl' | 'trustedHosts'>) {
    this.config = config;
    context.on('page', page => void this.watch(page));
  }

  /** @throws StrayError when that page has been at a host that is not known. */
  refuseStray(page: Page): void {
    const error = this.strayed.get(page);
    if (error) throw error;
  }

  /** Pages that the portal opens, such as a bank's, are none of ours. */
  private async watch(page: Page): Promise<void> {
    if (await page.opener()) return;
    const { portalUrl, trustedHosts } = this.config;
    page.on('framenavigated', frame => {
      const address = frame.url();
      if (frame === page.mainFrame() && !isKnownHost(address, portalUrl, trustedHosts))
        this.strayed.set(page, new StrayError(address));
    });
  }
}
