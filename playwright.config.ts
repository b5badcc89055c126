import { availableParallelism } from 'node:os';
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

/**
 * To start a worker takes about as long as three tests. In a run of everything each project has one for two cores, as
 * others run beside it; a project or a shard that is run by itself has all.
 */
const isWhole = process.argv.slice(3).every(word => /^-(?!-project|-shard)/.test(word));
const few = { workers: Math.max(1, Math.floor(availableParallelism() / 2)) };
const one = { workers: 1 };
/** Each repetition has workers of its own: where its tests follow one another in one of them, it starts one. */
if (process.argv.some(word => word.startsWith('--repeat-each'))) process.env['TESTS_ARE_REPEATED'] = 'yes';
/** What is new on a page is a difference, too. */
const everyNode = { toMatchAriaSnapshot: { children: 'deep-equal' } } as const;

/**
 * Projects are named after rooms and surfaces; unit, contract, mock-portal and runner need no browser and make up the
 * fast lane. The longest come first, so that no worker is left alone at the end.
 */
export default defineConfig<PlaybookOptions>({
  testDir: 'tests',
  globalSetup: './tests/own-temporary-folder.ts',
  fullyParallel: !process.env['TESTS_ARE_REPEATED'],
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  // Some tests wait for what never comes.
  workers: '200%',
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
        // A page of a test is gone before what V8 makes of it pays.
        '--js-flags=--jitless --single-threaded-gc',
      ],
      chromiumSandbox: !root,
    },
  },
  projects: [
    { name: 'payments', testDir: 'tests/payments' },
    { name: 'cli', testDir: 'tests/cli' },
    { name: 'validator', testDir: 'tests/validator' },
    { name: 'docs', testDir: 'tests/docs' },
    { name: 'playbooks', testDir: 'tests/playbooks' },
    { name: 'shared-articles', testDir: 'tests/shared-articles', timeout: 600_000, ...one },
    { name: 'mock-portal-pages', testDir: 'tests/mock-portal-pages', expect: everyNode },
    { name: 'security', testDir: 'tests/security' },
    { name: 'faults', testDir: 'tests/faults' },
    { name: 'chaos', testDir: 'tests/chaos', ...one },
    { name: 'kit', testDir: 'tests/kit' },
    // The package is built once.
    { name: 'package', testDir: 'tests/package', ...one },
    { name: 'runner', testDir: 'tests/runner' },
    { name: 'portal', testDir: 'tests/portal', ...one },
    { name: 'reports', testDir: 'tests/reports', expect: everyNode, ...one },
    ...matrix.map(project => ({ ...project, ...one })),
    { name: 'mock-portal', testDir: 'tests/mock-portal' },
    { name: 'contract', testDir: 'tests/contract' },
    { name: 'unit', testDir: 'tests/unit' },
  ].map(project => (isWhole ? { ...few, ...project } : project)),
});
