// Sees to it that there is a browser which starts. It uses Node's own modules alone, as set-up does.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, installedBrowsers, starts } from '../playbooks/runner/installed-browsers.mjs';

/** The browser that was named can't be used, or there is none and none could be installed. */
export class BrowserProblem extends Error {
  /**
   * @param {string} problem
   * @param {string} hint
   */
  constructor(problem, hint) {
    super(problem);
    this.hint = hint;
  }
}

/**
 * The browser that was named, one that is there, or one that is installed now.
 *
 * @param {{ root: string, run: (command: string, args: string[]) => boolean, mayUseApt: boolean, say: (text: string) => void }} tools -
 *   `root` has `node_modules`.
 * @param {import('../playbooks/runner/installed-browsers.mjs').Machine} [machine]
 * @returns {string} path of its executable.
 * @throws {BrowserProblem}
 */
export function ensureBrowser(tools, machine) {
  const named = (machine?.env ?? process.env)['PLAYBOOK_BROWSER'];
  if (named) return checkNamed(named);
  const found = findBrowser({ headless: true }, machine);
  if (found) return found;
  tools.say('No browser that starts was found; installing one …');
  const installed = installBrowser(tools, machine);
  if (installed) return installed;
  const [broken] = installedBrowsers({ headless: true }, machine);
  throw broken
    ? new BrowserProblem(
        `${broken} is there but does not start; libraries of the system may be missing.`,
        'Run "sudo npx playwright install-deps chromium", or install Chrome, Edge or Chromium.',
      )
    : new BrowserProblem(
        'There is no browser to run, and none could be installed.',
        'Run "npx playwright install chromium", install Chrome, Edge or Chromium, or name one with PLAYBOOK_BROWSER=/path/to/browser.',
      );
}

/** @param {string} path */
function checkNamed(path) {
  if (existsSync(path) && starts(path)) return path;
  throw new BrowserProblem(
    `PLAYBOOK_BROWSER names ${path}, ${existsSync(path) ? 'which does not start' : 'and there is no such file'}.`,
    'Name the executable of Chrome, Edge or Chromium, or unset PLAYBOOK_BROWSER to have one found.',
  );
}

/**
 * Playwright's own way first; where that leads to no browser that starts, Debian's package.
 *
 * @param {Parameters<typeof ensureBrowser>[0]} tools
 * @param {Parameters<typeof ensureBrowser>[1]} machine
 */
function installBrowser({ root, run, mayUseApt }, machine) {
  run(process.execPath, [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium-headless-shell']);
  if (!findBrowser({ headless: true }, machine) && mayUseApt) {
    run('apt-get', ['update', '-qq']);
    const packages = ['chromium-headless-shell', 'fonts-liberation', 'fonts-noto-cjk'];
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  }
  return findBrowser({ headless: true }, machine);
}
