import type { Page } from 'playwright';
import type { Config } from '../runner/config.ts';
import { openSession } from '../runner/session.ts';
import { isLoopback } from '../runner/trusted-hosts.ts';
import { Identity } from '../runner/sign-in/identity.ts';
import { Portal } from '../portal/portal.ts';
import type { ArticleHost } from '../validator/validate-article.ts';
import { isSandbox } from './sandbox.ts';
import type { StartingBrowser } from './starting-browser.ts';

/** Where articles are followed, until it is closed. */
export interface OpenHost extends ArticleHost {
  /** Origin of the portal, for reports. */
  portal: string;
  /** Whether nothing in it can do harm, so that every step may be carried out. */
  isDouble: boolean;
  /** Whether `visit` can choose the theme. */
  hasThemes: boolean;
  /** Draws a page that loads nothing, and answers with its picture, a PNG. */
  draw: (html: string) => Promise<Buffer>;
  close: () => Promise<void>;
}

/** A mock portal of its own, with a new tenant for each visit, so that articles don't get in each other's way. */
export async function mockHost(browser: StartingBrowser): Promise<OpenHost> {
  const { roles, startMockPortal } = await import('../../fixtures/mock-portal/index.ts');
  const mockPortal = await startMockPortal();
  return {
    portal: mockPortal.url,
    isDouble: true,
    hasThemes: true,
    hasRoles: true,
    visit: async (language, wanted, theme) => {
      const role = roles.find(name => name === wanted);
      const tenant = mockPortal.createTenant({
        language,
        theme,
        hosting: 'react-view',
        invoices: 12,
        ...(role && { role }),
      });
      const page = await browser.page();
      await page.context().addCookies(tenant.signedInCookies());
      const { regionalFormat } = tenant.scene;
      const portal = new Portal(page, { baseUrl: tenant.urls.portal, language, regionalFormat });
      const close = async () => {
        await page.context().close();
        mockPortal.removeTenant(tenant);
      };
      return { portal, role: tenant.scene.role, close };
    },
    draw: async html => drawIn(await browser.page(), html),
    close: async () => {
      await browser.close();
      await mockPortal.close();
    },
  };
}

/**
 * The portal of the configuration, as the person who signs in there. Each visit has a page of its own.
 *
 * @param sandboxes - addresses of portals in which nothing that is done counts.
 */
export async function configuredHost(config: Config, sandboxes: readonly string[]): Promise<OpenHost> {
  const isDouble = isLoopback(config.portalUrl) || isSandbox(config.portalUrl, sandboxes);
  const session = await openSession(config, { identity: new Identity(config) });
  return {
    portal: new URL(config.portalUrl).origin,
    isDouble,
    hasThemes: false,
    hasRoles: false,
    visit: async language => {
      const page = await session.context.newPage();
      const portal = new Portal(page, { ...session.portal.options, language, forceLanguage: true });
      return { portal, role: null, close: () => page.close() };
    },
    draw: async html => drawIn(await session.context.newPage(), html),
    close: session.close,
  };
}

async function drawIn(page: Page, html: string): Promise<Buffer> {
  try {
    await page.setContent(html);
    return await page.screenshot({ type: 'png' });
  } finally {
    await page.close();
  }
}
