import { chromium, type Browser } from 'playwright';
import { PlaybookError } from '../billing/errors.ts';
import type { Config } from './config.ts';
import { browserEnvironment } from './browser-environment.ts';
import { findBrowser } from './installed-browsers.mjs';

/** No browser is installed, or the one that was named does not start. */
class NoBrowserError extends PlaybookError {
  override readonly name = 'NoBrowserError';

  constructor(problem: string, cause?: unknown) {
    super({
      code: 'NO_BROWSER',
      message: `There is no browser to run: ${problem}.`,
      expected: 'Chrome, Edge, Chromium or a browser of Playwright',
      seen: problem,
      hint: 'Run "npx playwright install chromium", or name one with PLAYBOOK_BROWSER.',
      exitCode: 40,
      cause,
    });
  }
}

/** Nothing that phones home, nothing that asks at the first start. */
const args = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-extensions',
];

/**
 * Starts a browser of its own.
 *
 * @throws NoBrowserError when there is none, or when it does not start.
 */
export async function launchBrowser({
  browser,
  headed,
  slowMo,
  ownSignals = false,
}: Pick<Config, 'browser' | 'headed' | 'slowMo'> & { ownSignals?: boolean | undefined }): Promise<Browser> {
  const executablePath = browser ?? findBrowser({ headless: !headed });
  if (!executablePath) throw new NoBrowserError('none was found on this machine');
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  try {
    return await chromium.launch({
      executablePath,
      headless: !headed,
      slowMo,
      args,
      env: browserEnvironment(process.env),
      chromiumSandbox: !root,
      handleSIGINT: !ownSignals,
      handleSIGTERM: !ownSignals,
      handleSIGHUP: !ownSignals,
    });
  } catch (error) {
    throw new NoBrowserError(`${executablePath} does not start`, error);
  }
}
