import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anchorFolderFor, ledgerFileIn } from '../../playbooks/runner/ledger/locations.ts';
import { invoiceOf } from './world.ts';

/**
 * How long it takes from the start of a command to its first question about a payment that a killed process had
 * armed. Milliseconds, one for each round.
 */
export async function measureResume(rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await resumeOnce());
  return times;
}

async function resumeOnce(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-resume-'));
  const stateFolder = join(folder, 'state');
  const asked = Promise.withResolvers<number>();
  // The portal and its read API in one, as far as a start needs them.
  const server = createServer((request, response) => {
    if (request.url?.includes('/invoices/')) asked.resolve(performance.now());
    response.writeHead(404).end('{}');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await armAndDie(stateFolder, new URL(address).host);
    const startedAt = performance.now();
    const command = pay(stateFolder, address, folder);
    const ended = once(command, 'close');
    const elapsed = (await Promise.race([asked.promise, ended.then(tooEarly)])) - startedAt;
    command.kill('SIGKILL');
    await ended;
    return elapsed;
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function tooEarly([code]: unknown[]): never {
  throw new Error(`The command ended with ${String(code)} before it asked about the payment.`);
}

async function armAndDie(stateFolder: string, portalHost: string): Promise<void> {
  const anchorFolder = anchorFolderFor(stateFolder);
  const place = { file: ledgerFileIn(stateFolder), anchorFolder, keys: 1, seed: 0, portalHost };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'racer.ts'), JSON.stringify(place)]);
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'close');
}

/** The command that ships; its browser is a program that never answers. */
function pay(stateFolder: string, address: string, folder: string): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [join('dist', 'playbooks', 'cli.js'), 'pay', invoiceOf(0), '--quiet'], {
    env: {
      PATH,
      HOME,
      PLAYBOOK_STATE_FOLDER: stateFolder,
      PLAYBOOK_RUNS_FOLDER: join(folder, 'runs'),
      PLAYBOOK_PORTAL_URL: address,
      PLAYBOOK_READ_API_URL: address,
      PLAYBOOK_READ_API_TOKEN: 'bench',
      PLAYBOOK_BILLING_ACCOUNT_ID: '5e:b2_2019-05-31',
      PLAYBOOK_BROWSER: '/nowhere/browser',
    },
    stdio: 'ignore',
  });
}
