import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { z } from 'zod';

const Result = z.object({
  kills: z.int(),
  invoices: z.int(),
  charges: z.int(),
  doublePayments: z.int(),
  lostRecords: z.int(),
  falsePaid: z.int(),
  unknown: z.int(),
  unknownCharged: z.int(),
  repeatedRequests: z.int(),
  failures: z.int(),
  rounds: z.int(),
  killedAt: z.record(z.string(), z.int()),
});

const safe = { doublePayments: 0, lostRecords: 0, falsePaid: 0, repeatedRequests: 0, failures: 0 };

/** A short run of what `npm run chaos` does; its last line is what it came to. */
async function chaos(...args: string[]) {
  const root = join(import.meta.dirname, '..', '..');
  const { stdout } = await promisify(execFile)(process.execPath, ['bench/chaos.ts', ...args], { cwd: root });
  return Result.parse(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''));
}

test.setTimeout(600_000);

test('F1 F2 F3 F4 F5 F16 F18 F40 F41 F42: processes that are killed pay each invoice at most once, without a browser', async () => {
  const result = await chaos('--driver', 'http', '--kills', '16', '--seed', '20');
  expect(result).toMatchObject({ ...safe, unknownCharged: 0 });
  expect(result.kills).toBe(16);
  expect(Object.keys(result.killedAt).length).toBeGreaterThan(3);
});

test('F6: the command that ships, killed beside its browser, pays each invoice at most once', async () => {
  const result = await chaos('--driver', 'browser', '--kills', '2', '--seed', '20');
  expect(result).toMatchObject({ ...safe, unknownCharged: 0 });
  expect(result.kills).toBeGreaterThan(0);
});

test('without faults and kills nothing stays unknown', async () => {
  const result = await chaos('--driver', 'http', '--kills', '0', '--invoices', '16', '--seed', '20');
  expect(result).toMatchObject({ ...safe, kills: 0, invoices: 16, charges: 16, unknown: 0 });
});

test('a run that was stopped goes on after its last whole round, and never as another one', async () => {
  const state = join(mkdtempSync(join(tmpdir(), 'playbook-chaos-test-')), 'state');
  const first = await chaos('--kills', '0', '--invoices', '4', '--state', state);
  expect(first).toMatchObject({ invoices: 4, rounds: 1 });
  expect(await chaos('--kills', '0', '--invoices', '8', '--state', state)).toMatchObject({ invoices: 8, rounds: 2 });
  await expect(chaos('--seed', '2', '--state', state)).rejects.toThrow('holds a run of --driver http --seed 1');
});
