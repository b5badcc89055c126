import { configurationOf } from './configuration.ts';
import { orCouldNotRun } from './could-not-run.ts';
import type { ValidateOptions } from './follow-articles.ts';
import { StartingBrowser } from './starting-browser.ts';

/** What it takes to follow articles in front of a mock portal, in pieces that are loaded one after the other. */
const pieces = [
  () => import('../../fixtures/mock-portal/scene.ts'),
  () => import('../../fixtures/mock-portal/index.ts'),
  () => import('../validator/markdown/syntax.ts'),
  () => import('../validator/markdown/read-article.ts'),
  () => import('../validator/languages/index.ts'),
  () => import('../validator/plan/plan-article.ts'),
  () => import('../portal/portal.ts'),
  () => import('../validator/follow/reader.ts'),
  () => import('../validator/validate-articles.ts'),
];

/**
 * `playbook validate`: follows articles as a literal reader, and says where a reader would fail. A browser takes long
 * to start, so it does while the planner, the mock portal and the reports are loaded.
 */
export async function run(options: ValidateOptions, ...paths: string[]): Promise<number> {
  return orCouldNotRun(options, async () => {
    const config = configurationOf(options);
    const browser = options.mock ? new StartingBrowser(config) : null;
    try {
      await browser?.startsDuring(pieces);
      const { validate } = await import('./follow-articles.ts');
      return await validate(options, paths, config, browser);
    } finally {
      await browser?.close();
    }
  });
}
