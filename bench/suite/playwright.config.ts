import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../playbooks/runner/installed-browsers.mjs';

const executablePath = findBrowser({ headless: true });

/** The same clicks by the kit and by plain Playwright, one after the other in one worker. */
export default defineConfig({
  testMatch: '*.bench.ts',
  workers: 1,
  reporter: [['json']],
  use: {
    trace: 'off',
    viewport: { width: 1280, height: 800 },
    launchOptions: { ...(executablePath && { executablePath }), chromiumSandbox: process.getuid?.() !== 0 },
  },
});
