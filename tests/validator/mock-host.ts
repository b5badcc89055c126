import type { Browser } from 'playwright';
import { Portal } from '../../playbooks/portal/portal.ts';
import type { ArticleHost } from '../../playbooks/validator/validate-article.ts';
import type { MockPortal, Role, SceneInput } from '../../fixtures/mock-portal/index.ts';

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
