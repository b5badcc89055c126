import { existsSync } from 'node:fs';
import type { Browser } from 'playwright';
import type { Config } from './config.ts';
import { browserEnvironment } from './browser-environment.ts';
import { installedBrowsers, isHeadlessShell } from './installed-browsers.mjs';
import { markOf } from './browsers-left-behind.ts';
import { doesNotStart, NoBrowserError } from './no-browser-error.ts';

/** Nothing that phones home, nothing that asks at the first start. */
const args = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-extensions',
];

/** One process less to start, and to talk to; what draws foreign pages is better kept apart. */
const argsForOwnPages = ['--in-process-gpu'];

type Options = Pick<Config, 'browser' | 'headed' | 'slowMo'> & {
  ownSignals?: boolean | undefined;
  /** It will open nothing but pages of a mock portal. */
  ownPages?: boolean | undefined;
  /** Whose browser it is, so that it can be found when its program is gone. */
  owner?: string | undefined;
};

/**
 * Starts a browser of its own: the one that was named, or the first of those on this machine that starts.
 *
 * @throws NoBrowserError when there is none, or when none starts.
 */
export async function launchBrowser(options: Options): Promise<Browser> {
  const { browser = process.env['PLAYBOOK_BROWSER'], headed } = options;
  const candidates = browser ? [checkNamed(browser, headed)] : installedBrowsers({ headless: !headed });
  const problems: NoBrowserError[] = [];
  for (const executablePath of candidates)
    try {
      return await launch(executablePath, options);
    } catch (error) {
      problems.push(doesNotStart(executablePath, error));
    }
  throw problems[0] ?? noneFound(headed);
}

/** Playwright is large, and many a command ends before it needs a browser. */
async function launch(executablePath: string, options: Options): Promise<Browser> {
  const { headed, slowMo, ownSignals = false } = options;
  const { chromium } = await import('playwright');
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    headless: !headed,
    slowMo,
    args: argumentsFor(options),
    env: browserEnvironment(process.env),
    chromiumSandbox: !root,
    handleSIGINT: !ownSignals,
    handleSIGTERM: !ownSignals,
    handleSIGHUP: !ownSignals,
  });
}

function argumentsFor({ headed, ownPages, owner }: Options): string[] {
  const own = ownPages && !headed ? argsForOwnPages : [];
  return [...args, ...own, ...(owner ? [markOf(owner)] : [])];
}

/** What was named is used or refused; nothing else is taken in its place. */
function checkNamed(path: string, headed: boolean): string {
  if (!existsSync(path)) throw new NoBrowserError(`${path} is not there`);
  if (headed && isHeadlessShell(path))
    throw new NoBrowserError(`${path} is a headless shell, which has no window to show`, {
      hint: 'Leave out --headed, or name a full Chrome, Edge or Chromium with PLAYBOOK_BROWSER.',
    });
  return path;
}

function noneFound(headed: boolean): NoBrowserError {
  const [shell] = headed ? installedBrowsers({ headless: true }) : [];
  if (!shell) return new NoBrowserError('none was found on this machine');
  return new NoBrowserError('there is only a headless shell, which has no window to show', {
    hint: 'Run "npx playwright install chromium", or install Chrome, Edge or Chromium; or leave out --headed.',
  });
}
