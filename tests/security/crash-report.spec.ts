import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { startPlaybook } from '../cli/playbook.ts';

test.skip(process.platform === 'win32', 'Windows has no signal that asks for a report');

test('S29: a report of the process leaves its environment out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-crash-'));
  const { child, ended } = startPlaybook(['portal'], {
    PLAYBOOK_PASSWORD: 'planted-in-the-environment',
    NODE_OPTIONS: `--report-on-signal --report-signal=SIGUSR2 --report-directory=${folder}`,
  });
  child.stdout?.once('data', () => child.kill('SIGUSR2'));
  await expect.poll(() => readdirSync(folder).length, { timeout: 20_000 }).toBe(1);
  const report = () => readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8');
  await expect.poll(() => report().trim().endsWith('}')).toBe(true);
  child.kill('SIGINT');
  await ended;

  expect(report()).toContain('"javascriptStack"');
  expect(report()).not.toContain('planted-in-the-environment');
});
