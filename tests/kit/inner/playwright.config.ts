import { defineConfig } from '@playwright/test';
import { realPortalFromEnvironment, type PlaybookOptions } from '../../../fixtures/index.ts';

const executablePath = process.env['PLAYBOOK_BROWSER'];
const realPortal = realPortalFromEnvironment();

/** A suite within the suite: what a team's run looks like from outside. */
export default defineConfig<PlaybookOptions>({
  testMatch: 'billing.inner.ts',
  workers: 1,
  reporter: [
    ['json'],
    ...(process.env['INNER_BILLING_VIEW']
      ? ([
          ['junit'],
          ['../../../fixtures/reporter/index.ts', { outputFile: process.env['INNER_BILLING_VIEW'] }],
        ] as const)
      : []),
  ],
  use: {
    launchOptions: { ...(executablePath && { executablePath }), chromiumSandbox: process.getuid?.() !== 0 },
  },
  projects: [
    { name: 'mock' },
    {
      name: 'german',
      testMatch: 'scene.inner.ts',
      use: { sceneDefaults: { language: 'de', role: 'invoice_manager' } },
    },
    ...(realPortal ? [{ name: 'real', use: { realPortal } }] : []),
  ],
});
