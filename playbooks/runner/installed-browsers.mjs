// Where a browser may be, in the order in which one is chosen. Headless runs prefer the headless shell, which starts
// many times faster than the full browser. Set-up uses this before anything is installed: Node's own modules alone.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * Where to look. Tests describe other machines.
 *
 * @typedef {{ platform: string, env: Record<string, string | undefined>, home: string, root: string }} Machine
 */

/** @type {Machine} */
const thisMachine = { platform: process.platform, env: process.env, home: homedir(), root: '/' };

/**
 * Browsers that are there, the best one first: those of Playwright, then those of the system.
 *
 * @param {{ headless: boolean }} options - a headless shell can't show a window.
 * @param {Machine} [machine]
 * @returns {string[]} paths of their executables.
 */
export function installedBrowsers({ headless }, machine = thisMachine) {
  const found = [...playwrightBrowsers(machine), ...systemBrowsers(machine)];
  return found.filter(path => existsSync(path) && (headless || !isHeadlessShell(path)));
}

/**
 * The browser that was named, or the first one that is there and starts.
 *
 * @param {{ headless: boolean }} options
 * @param {Machine} [machine]
 * @returns {string | null} path of its executable.
 */
export function findBrowser(options, machine = thisMachine) {
  return machine.env['PLAYBOOK_BROWSER'] || (installedBrowsers(options, machine).find(starts) ?? null);
}

/**
 * A file may be there and not start, for want of libraries of the system. On Windows asking would open a window.
 *
 * @param {string} path
 */
export function starts(path) {
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** @param {string} path */
export function isHeadlessShell(path) {
  return /headless[-_]shell/.test(basename(path));
}

/** @param {Machine} machine */
function playwrightBrowsers(machine) {
  const cache = machine.env['PLAYWRIGHT_BROWSERS_PATH'] || defaultCache(machine);
  if (!existsSync(cache)) return [];
  const newestFirst = readdirSync(cache).sort((a, b) => revisionOf(b) - revisionOf(a));
  const shells = newestFirst.filter(name => name.startsWith('chromium_headless_shell-'));
  const browsers = newestFirst.filter(name => name.startsWith('chromium-'));
  return [...shells, ...browsers].flatMap(name => executablesOf(join(cache, name)));
}

/** @param {string} folder */
function revisionOf(folder) {
  return Number(folder.split('-').at(-1)) || 0;
}

/** @param {string} folder */
function executablesOf(folder) {
  const names = [
    'headless_shell',
    'chrome-headless-shell',
    'chrome',
    'headless_shell.exe',
    'chrome-headless-shell.exe',
    'chrome.exe',
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ];
  return readdirSync(folder).flatMap(inner => names.map(name => join(folder, inner, name)));
}

/** @param {Machine} machine */
function defaultCache({ platform, env, home }) {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? home, 'ms-playwright');
  return join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright');
}

/** @param {Machine} machine */
function systemBrowsers({ platform, env, root }) {
  if (platform === 'win32') {
    const bases = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      base => base !== undefined,
    );
    const paths = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Chromium/Application/chrome.exe',
    ];
    return bases.flatMap(base => paths.map(path => join(base, path)));
  }
  if (platform === 'darwin')
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(name =>
      join(root, 'Applications', `${name}.app`, 'Contents', 'MacOS', name),
    );
  const names = [
    'chromium-headless-shell',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ];
  return names.map(name => join(root, 'usr', 'bin', name));
}
