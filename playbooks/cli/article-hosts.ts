import { Portal } from '../portal/portal.ts';
import type { ArticleHost } from '../validator/validate-article.ts';
import { drawIn } from './draw-page.ts';
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
  /** What is closed while something else goes on. Nobody needs to know whether the browser was faster. */
  const left: Promise<void>[] = [];
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
        const closed = page.context().close();
        left.push(closed.catch(() => undefined).then(() => mockPortal.removeTenant(tenant)));
      };
      return { portal, role: tenant.scene.role, close };
    },
    draw: async html => drawIn(await browser.page(), html),
    close: async () => {
      await browser.close();
      await Promise.all(left);
      await mockPortal.close();
    },
  };
}
