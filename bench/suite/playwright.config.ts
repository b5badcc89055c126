import { defineConfig } from '@playwright/test';

const executablePath = process.env['PLAYBOOK_BROWSER'];

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
