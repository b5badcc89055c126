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
  const api = createServer((_request, response) => {
    asked.resolve(performance.now());
    response.writeHead(404).end('{}');
  });
  await new Promise<void>(resolve => api.listen(0, '127.0.0.1', resolve));
  try {
    await armAndDie(stateFolder);
    const startedAt = performance.now();
    const command = pay(stateFolder, `http://127.0.0.1:${(api.address() as AddressInfo).port}`, folder);
    const elapsed = (await asked.promise) - startedAt;
    command.kill('SIGKILL');
    await once(command, 'close');
    return elapsed;
  } finally {
    api.closeAllConnections();
    api.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function armAndDie(stateFolder: string): Promise<void> {
  const place = { file: ledgerFileIn(stateFolder), anchorFolder: anchorFolderFor(stateFolder), keys: 1, seed: 0 };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'racer.ts'), JSON.stringify(place)]);
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'close');
}

/** The command that ships; its browser is a program that never answers. */
function pay(stateFolder: string, readApi: string, folder: string): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [join('dist', 'playbooks', 'cli.js'), 'pay', invoiceOf(0), '--quiet'], {
    env: {
      PATH,
      HOME,
      PLAYBOOK_STATE_FOLDER: stateFolder,
      PLAYBOOK_RUNS_FOLDER: join(folder, 'runs'),
      PLAYBOOK_READ_API_URL: readApi,
      PLAYBOOK_READ_API_TOKEN: 'bench',
      PLAYBOOK_BILLING_ACCOUNT_ID: '5e:b2_2019-05-31',
      PLAYBOOK_BROWSER: '/nowhere/browser',
    },
    stdio: 'ignore',
  });
}
