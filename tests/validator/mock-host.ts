import type { Browser } from 'playwright';
import { Portal } from '../../playbooks/portal/portal.ts';
import type { OpenHost } from '../../playbooks/cli/article-hosts.ts';
import type { ArticleHost } from '../../playbooks/validator/validate-article.ts';
import type { MockPortal, Role, SceneInput, Tenant } from '../../fixtures/mock-portal/index.ts';

/** A new tenant for each visit, in the language of the article. */
export function mockHost(browser: Browser, mockPortal: MockPortal, scene: SceneInput = {}): ArticleHost {
  return {
    hasRoles: true,
    visit: async (language, role, theme) => {
      const tenant = mockPortal.createTenant({
        invoices: 12,
        theme,
        ...scene,
        language,
        ...(role !== null && { role: role as Role }),
      });
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      await context.addCookies(tenant.signedInCookies());
      const { portal: baseUrl } = tenant.urls;
      const { regionalFormat } = tenant.scene;
      const portal = new Portal(await context.newPage(), { baseUrl, language, regionalFormat });
      const close = async () => {
        await context.close();
        mockPortal.removeTenant(tenant);
      };
      return { portal, role: tenant.scene.role, close };
    },
  };
}

/** One tenant for all visits, as a real portal has: what was done stays done. */
export function sharedHost(browser: Browser, mockPortal: MockPortal): OpenHost & { tenant: Tenant } {
  const tenant = mockPortal.createTenant({ invoices: 12 });
  const { portal: baseUrl } = tenant.urls;
  const newPage = async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.addCookies(tenant.signedInCookies());
    return context.newPage();
  };
  return {
    tenant,
    portal: baseUrl,
    isDouble: true,
    hasThemes: true,
    hasRoles: false,
    visit: async language => {
      const page = await newPage();
      const portal = new Portal(page, { baseUrl, language, regionalFormat: 'en-us' });
      return { portal, role: null, close: () => page.context().close() };
    },
    draw: async html => {
      const page = await newPage();
      await page.setContent(html);
      const png = await page.screenshot();
      await page.context().close();
      return png;
    },
    close: async () => undefined,
  };
}
