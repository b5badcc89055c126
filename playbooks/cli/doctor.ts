import { access, constants, mkdir } from 'node:fs/promises';
import { styleText } from 'node:util';
import { PlaybookError } from '../billing/errors.ts';
import { launchBrowser } from '../runner/browser.ts';
import type { Config } from '../runner/config.ts';
import { openLedger } from '../runner/open-ledger.ts';
import { configurationOf } from './configuration.ts';
import type { GlobalOptions } from './options.ts';

interface Check {
  name: string;
  ok: boolean;
  found: string;
  /** How to mend it. */
  hint: string | null;
}

/** `playbook doctor`: everything that a run needs, each with the way to mend it. */
export async function run(options: GlobalOptions): Promise<number> {
  const checks: Check[] = [await check('runtime', async () => `Node ${process.versions.node}`)];
  let config: Config | undefined;
  checks.push(
    await check('configuration', async () => {
      config = configurationOf(options);
      return `${config.portalUrl}, ${config.language}, ${config.regionalFormat}`;
    }),
  );
  if (config) checks.push(...(await environmentChecks(config)));
  if (options.json) process.stdout.write(`${JSON.stringify({ checks })}\n`);
  else for (const item of checks) process.stdout.write(`${line(item)}\n`);
  return checks.every(({ ok }) => ok) ? 0 : 40;
}

function environmentChecks(config: Config): Promise<Check[]> {
  return Promise.all([
    check('browser', async () => {
      const browser = await launchBrowser(config);
      const version = browser.version();
      await browser.close();
      return `Chromium ${version}`;
    }),
    check(
      'portal',
      () => reach(config.portalUrl),
      'Check PLAYBOOK_PORTAL_URL and the network; "playbook portal" starts a mock portal.',
    ),
    check(
      'credentials',
      async () => credentials(config),
      'Set PLAYBOOK_USERNAME and PLAYBOOK_PASSWORD in the environment or in .env.',
    ),
    check(
      'read API',
      () => readApi(config),
      'Set PLAYBOOK_READ_API_TOKEN; without it a payment can only be confirmed by its row.',
    ),
    check('ledger', async () => ledger(config)),
    check('runs folder', () => writable(config.runsFolder), 'Choose another folder with PLAYBOOK_RUNS_FOLDER.'),
  ]);
}

async function check(name: string, look: () => Promise<string>, hint: string | null = null): Promise<Check> {
  try {
    return { name, ok: true, found: await look(), hint: null };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { name, ok: false, found, hint: (error instanceof PlaybookError ? error.hint : undefined) ?? hint };
  }
}

/** The browser knows names under `localhost`; this program asks the loopback interface for them. */
async function reach(address: string): Promise<string> {
  const url = new URL(address);
  const headers = { host: url.host };
  if (url.hostname.endsWith('.localhost')) url.hostname = '127.0.0.1';
  const response = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(10_000) }).catch(
    () => null,
  );
  if (!response) throw new Error(`${address} can't be reached`);
  if (response.status >= 500) throw new Error(`${address} answers with status ${response.status}`);
  return `${address} answers`;
}

function credentials({ username, password }: Config): string {
  if (!username || !password) throw new Error(`${username ? 'no password is' : 'no user name is'} set`);
  return `as ${username}`;
}

async function readApi({ readApiUrl, readApiToken }: Config): Promise<string> {
  if (readApiUrl === 'off') return 'switched off';
  if (!readApiToken) throw new Error('no token is set');
  return readApiUrl;
}

/** Reads all of it: what is wrong should be known before the night, not in it. */
function ledger(config: Config): string {
  const opened = openLedger(config);
  try {
    const { events, attempts } = opened.verify();
    return `${opened.file}, ${attempts} attempts, ${events} events, all as they were written`;
  } finally {
    opened.close();
  }
}

async function writable(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await access(folder, constants.W_OK);
  return folder;
}

function line({ name, ok, found, hint }: Check): string {
  const stream = process.stdout;
  const mark = ok ? styleText('green', '✔', { stream }) : styleText('red', '✘', { stream });
  return `${mark} ${name}: ${found}${hint ? `\n  ${hint}` : ''}`;
}
