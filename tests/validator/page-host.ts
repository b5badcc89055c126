import type { Browser } from 'playwright';
import { Portal } from '../../playbooks/portal/portal.ts';
import type { ArticleHost } from '../../playbooks/validator/validate-article.ts';

/** A portal of one page, with what it was asked to do: each press of something, by its words. */
export function pageHost(browser: Browser, body: string): ArticleHost & { pressed: string[] } {
  const pressed: string[] = [];
  return {
    pressed,
    hasRoles: false,
    visit: async language => {
      const page = await browser.newPage();
      await page.exposeFunction('press', (words: string) => pressed.push(words));
      await page.route('**/*', route => route.fulfill({ contentType: 'text/html', body: pageOf(body) }));
      const portal = new Portal(page, { baseUrl: 'https://portal.example', language, regionalFormat: 'en-us' });
      return { portal, role: null, close: () => page.close() };
    },
  };
}

function pageOf(body: string): string {
  return `<!doctype html><html lang="en"><title>Portal</title><header><button>dana@fernwood.example</button></header>${body}
    <script>
      for (const type of ['click', 'input'])
        document.addEventListener(type, ({ target }) => {
          const words = target.ariaLabel ?? target.textContent;
          window.press(type === 'input' ? words + '=' + target.value : words);
        });
    </script></html>`;
}
