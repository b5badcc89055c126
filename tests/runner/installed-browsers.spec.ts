import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { findBrowser, installedBrowsers } from '../../playbooks/runner/installed-browsers.mjs';
import { ensureBrowser } from '../../scripts/install-browser.mjs';

test.skip(process.platform === 'win32', 'the browsers of these tests are shell scripts');

/** A machine with nothing on it but what a test puts there. */
function machine({ platform = 'linux', env = {} }: { platform?: string; env?: Record<string, string> } = {}) {
  const root = mkdtempSync(join(tmpdir(), 'playbook-machine-'));
  const home = join(root, 'home');
  const add = (path: string, { exits = 0 } = {}): string => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\nexit ${exits}\n`);
    chmodSync(file, 0o755);
    return file;
  };
  return { described: { platform, env, home, root }, add };
}

const shellIn = (revision: number) =>
  `home/.cache/ms-playwright/chromium_headless_shell-${revision}/chrome-headless-shell-linux64/chrome-headless-shell`;
const chromeIn = (revision: number) => `home/.cache/ms-playwright/chromium-${revision}/chrome-linux64/chrome`;

test('the newest shell of Playwright comes first, then its full browser, then those of the system', () => {
  const { described, add } = machine();
  const all = [
    shellIn(1200),
    shellIn(999),
    chromeIn(1200),
    'usr/bin/chromium-headless-shell',
    'usr/bin/google-chrome',
    'usr/bin/microsoft-edge',
    'usr/bin/chromium',
  ].map(path => add(path));

  expect(installedBrowsers({ headless: true }, described)).toEqual(all);
  expect(findBrowser({ headless: true }, described)).toBe(all[0]);
});

test('a window needs a full browser', () => {
  const { described, add } = machine();
  add(shellIn(1200));
  add('usr/bin/chromium-headless-shell');
  expect(findBrowser({ headless: false }, described)).toBeNull();

  const chrome = add('usr/bin/google-chrome');
  expect(findBrowser({ headless: false }, described)).toBe(chrome);
});

test('the browsers of Playwright are found on macOS, under the name that they have now', () => {
  const { described, add } = machine({ platform: 'darwin' });
  const name = 'Google Chrome for Testing';
  const own = add(
    `home/Library/Caches/ms-playwright/chromium-1200/chrome-mac-arm64/${name}.app/Contents/MacOS/${name}`,
  );
  const edge = add('Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');

  expect(installedBrowsers({ headless: false }, described)).toEqual([own, edge]);
});

test('a browser that is there but does not start is passed over', () => {
  const { described, add } = machine();
  add(shellIn(1200), { exits: 127 });
  const chrome = add('usr/bin/google-chrome');

  expect(findBrowser({ headless: true }, described)).toBe(chrome);
});

/** What set-up would do, with installers that put browsers there, or don't. */
function tools({ mayUseApt = false, onPlaywright = () => {}, onApt = () => {} } = {}) {
  const ran: string[] = [];
  const run = (command: string, args: string[]) => {
    ran.push([command === process.execPath ? 'node' : command, ...args].join(' '));
    if (args.includes('install')) (command === 'apt-get' ? onApt : onPlaywright)();
    return true;
  };
  return { ran, given: { root: '/project', run, mayUseApt, say: () => {} } };
}

test('nothing is installed where a browser starts', () => {
  const { described, add } = machine();
  const { ran, given } = tools();
  const shell = add(shellIn(1200));

  expect(ensureBrowser(given, described)).toBe(shell);
  expect(ran).toEqual([]);
});

test('where the browser of Playwright does not start, Debian’s package is installed', () => {
  const { described, add } = machine();
  const { ran, given } = tools({
    mayUseApt: true,
    onPlaywright: () => add(shellIn(1200), { exits: 127 }),
    onApt: () => add('usr/bin/chromium-headless-shell'),
  });

  expect(ensureBrowser(given, described)).toBe(join(described.root, 'usr/bin/chromium-headless-shell'));
  expect(ran).toEqual([
    'node /project/node_modules/playwright/cli.js install chromium-headless-shell',
    'apt-get update -qq',
    expect.stringMatching(/^apt-get install .*chromium-headless-shell/),
  ]);
});

test('a browser that can’t be made to start is named, with what is missing', () => {
  const { described, add } = machine();
  const { given } = tools({ onPlaywright: () => add(shellIn(1200), { exits: 127 }) });

  expect(() => ensureBrowser(given, described)).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/chrome-headless-shell is there but does not start/),
      hint: expect.stringContaining('install-deps'),
    }),
  );
});

test('a browser that was named is taken before any other', () => {
  const { described, add } = machine();
  add(shellIn(1200));
  const named = add('opt/my-browser');
  const { ran, given } = tools();
  const withName = { ...described, env: { PLAYBOOK_BROWSER: named } };

  expect(ensureBrowser(given, withName)).toBe(named);
  expect(findBrowser({ headless: false }, withName)).toBe(named);
  expect(ran).toEqual([]);
});

test('a wrong name is refused at once: nothing is installed in its place', () => {
  const { described, add } = machine();
  add(shellIn(1200));
  const broken = add('opt/broken', { exits: 1 });
  const { ran, given } = tools();
  for (const [named, says] of [
    ['/nowhere/browser', /names \/nowhere\/browser, and there is no such file/],
    [broken, /names .*broken, which does not start/],
  ] as const)
    expect(() => ensureBrowser(given, { ...described, env: { PLAYBOOK_BROWSER: named } })).toThrow(says);
  expect(ran).toEqual([]);
});
