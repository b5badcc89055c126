import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Ledger } from '../../playbooks/runner/ledger/ledger.ts';

export interface Races {
  keys: number;
  /** Keys for which exactly one process was allowed to click, and for which more than one was. */
  singleWinners: number;
  doubleWinners: number;
  seconds: number;
}

/** Several processes want to pay the same invoices at once. */
export async function measureRaces(processes: number, keys: number): Promise<Races> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-races-'));
  const place = { file: join(folder, 'state', 'ledger.sqlite'), anchorFolder: join(folder, 'anchor') };
  new Ledger(place).close();
  const startedAt = performance.now();
  const racers = Array.from({ length: processes }, (_, seed) => race(JSON.stringify({ ...place, keys, seed })));
  const wins = (await Promise.all(racers)).flat();
  const seconds = (performance.now() - startedAt) / 1_000;
  rmSync(folder, { recursive: true });
  const winners = Array.from({ length: keys }, (_, key) => wins.filter(won => won === key).length);
  return {
    keys,
    singleWinners: winners.filter(count => count === 1).length,
    doubleWinners: winners.filter(count => count > 1).length,
    seconds,
  };
}

async function race(argument: string): Promise<number[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'racer.ts'), argument], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await once(child, 'close');
  return z.array(z.int()).parse(JSON.parse(output));
}
