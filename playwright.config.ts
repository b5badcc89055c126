import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import type { PlaybookOptions } from './fixtures/index.ts';
import { findBrowser } from './playbooks/runner/installed-browsers.mjs';
import { matrix } from './tests/matrix/projects.ts';

/** Tests and what they start use one browser; workers find it in the environment. */
process.env['PLAYBOOK_BROWSER'] ||= findBrowser({ headless: true }) ?? '';
// Commands that tests start are compiled once, not at every start.
const caches = join(import.meta.dirname, 'node_modules', '.cache');
process.env['NODE_COMPILE_CACHE'] ||= join(caches, 'compiled');
// By default it lies among the temporary files, which each run has anew.
process.env['PLAYWRIGHT_TRANSFORM_CACHE_DIR'] ||= join(caches, 'transformed');
const browser = process.env['PLAYBOOK_BROWSER'];
const root = process.getuid?.() === 0;

/** To start a worker takes about as long as three tests: small projects have one, as others run beside them. */
const small = { workers: 1 };
/** What is new on a page is a difference, too. */
const everyNode = { toMatchAriaSnapshot: { children: 'deep-equal' } } as const;

/**
 * Projects are named after rooms and surfaces; those without a browser make up the fast lane. The small ones come last,
 * and of them the longest first, so that no worker is left alone at the end.
 */
export default defineConfig<PlaybookOptions>({
  testDir: 'tests',
  globalSetup: './tests/own-temporary-folder.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  // Some tests wait for what never comes.
  workers: '150%',
  timeout: 30_000,
  reporter: process.env['CI'] ? [['dot'], ['./tests/closing-line-reporter.ts']] : [['list']],
  use: {
    trace: 'off',
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
      chromiumSandbox: !root,
    },
  },
  projects: [
    { name: 'unit', testDir: 'tests/unit' },
    { name: 'contract', testDir: 'tests/contract' },
    { name: 'mock-portal', testDir: 'tests/mock-portal' },
    { name: 'runner', testDir: 'tests/runner' },
    { name: 'cli', testDir: 'tests/cli' },
    { name: 'payments', testDir: 'tests/payments' },
    { name: 'mock-portal-pages', testDir: 'tests/mock-portal-pages', expect: everyNode },
    { name: 'validator', testDir: 'tests/validator' },
    { name: 'playbooks', testDir: 'tests/playbooks' },
    { name: 'docs', testDir: 'tests/docs' },
    { name: 'security', testDir: 'tests/security' },
    { name: 'faults', testDir: 'tests/faults' },
    { name: 'kit', testDir: 'tests/kit' },
    // The package is built once.
    { name: 'package', testDir: 'tests/package', ...small },
    { name: 'shared-articles', testDir: 'tests/shared-articles', timeout: 600_000, ...small },
    { name: 'chaos', testDir: 'tests/chaos', ...small },
    { name: 'reports', testDir: 'tests/reports', expect: everyNode, ...small },
    { name: 'portal', testDir: 'tests/portal', ...small },
    ...matrix.map(project => ({ ...project, ...small })),
  ],
});
