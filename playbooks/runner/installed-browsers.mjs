// Where a browser may be, in the order in which one is chosen. Headless runs prefer the headless shell, which starts
// many times faster than the full browser.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const { platform, env } = process;

/**
 * A browser that is there: one that was named, one of Playwright's own, or one of the system.
 *
 * @param {{ headless: boolean }} options - a headless shell can't show a window.
 * @returns {string | null} path of its executable.
 */
export function findBrowser({ headless }) {
  if (env['PLAYBOOK_BROWSER']) return existsSync(env['PLAYBOOK_BROWSER']) ? env['PLAYBOOK_BROWSER'] : null;
  /** @param {string} path */
  const suitable = path => existsSync(path) && (headless || !/headless[-_]shell/.test(path));
  return playwrightBrowsers().find(suitable) ?? systemBrowsers().find(suitable) ?? null;
}

/**
 * Playwright's own way first; where its downloads can't be reached, Debian's package.
 *
 * @param {{ root: string, run: (command: string, args: string[]) => boolean }} tools - `root` has `node_modules`.
 */
export function installBrowser({ root, run }) {
  run(process.execPath, [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium-headless-shell']);
  if (!findBrowser({ headless: true }) && canUseApt()) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium-headless-shell',
      'fonts-liberation',
      'fonts-noto-cjk',
    ]);
  }
  return findBrowser({ headless: true });
}

function playwrightBrowsers() {
  const cache = env['PLAYWRIGHT_BROWSERS_PATH'] || defaultCache();
  if (!existsSync(cache)) return [];
  const folders = readdirSync(cache).sort().reverse();
  const shells = folders.filter(name => name.startsWith('chromium_headless_shell-'));
  const browsers = folders.filter(name => name.startsWith('chromium-'));
  return [...shells, ...browsers].flatMap(name => executablesOf(join(cache, name)));
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
  ];
  return readdirSync(folder).flatMap(inner => names.map(name => join(folder, inner, name)));
}

function defaultCache() {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright');
  return join(homedir(), platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright');
}

function systemBrowsers() {
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
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      name => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  const names = [
    'chromium-headless-shell',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ];
  return names.map(name => `/usr/bin/${name}`);
}

function canUseApt() {
  return platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
