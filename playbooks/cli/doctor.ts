import { access, constants, mkdir } from 'node:fs/promises';
import { styleText } from 'node:util';
import { launchBrowser } from '../runner/browser.ts';
import type { Config } from '../runner/config.ts';
import { askPortal } from '../runner/ask-portal.ts';
import { Identity } from '../runner/sign-in/identity.ts';
import { openLedger } from '../runner/open-ledger.ts';
import { secureConfigurationOf } from './configuration.ts';
import { check, type Check } from './doctor-check.ts';
import { unattendedChecks } from './doctor-unattended.ts';
import type { GlobalOptions } from './options.ts';

/** `playbook doctor`: everything that a run needs, each with the way to mend it. */
export async function run(options: GlobalOptions): Promise<number> {
  const checks: Check[] = [await check('runtime', async () => `Node ${process.versions.node}`)];
  let config: Config | undefined;
  checks.push(
    await check('configuration', async () => {
      config = await secureConfigurationOf(options);
      return `${config.portalUrl}, ${config.language}, ${config.regionalFormat}`;
    }),
  );
  if (config) checks.push(...(await environmentChecks(config)), ...(await unattendedChecks(config)));
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
      () => credentials(config),
      'Set PLAYBOOK_USERNAME and PLAYBOOK_PASSWORD, or let a person sign in with "playbook login".',
    ),
    check(
      'read API',
      () => readApi(config),
      'Set PLAYBOOK_READ_API_TOKEN; without it a payment can only be confirmed by its row.',
    ),
    check('ledger', () => ledger(config)),
    check('runs folder', () => writable(config.runsFolder), 'Choose another folder with PLAYBOOK_RUNS_FOLDER.'),
  ]);
}

async function reach(address: string): Promise<string> {
  const answer = await askPortal(address).catch(() => null);
  if (!answer) throw new Error(`${address} can't be reached`);
  if (answer.status >= 500) throw new Error(`${address} answers with status ${answer.status}`);
  return `${address} answers`;
}

function credentials(config: Config): string {
  const { username, password, sessionHours } = config;
  if (new Identity(config).beginning) return `a session that was kept, for at most ${sessionHours} hours`;
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
    return `${opened.file}, WAL, synchronous=FULL; ${attempts} attempts, ${events} events, all as they were written`;
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
