import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../../fixtures/index.ts';
import { childEnvironment } from '../child-environment.ts';

const root = join(import.meta.dirname, '..', '..');

test.setTimeout(120_000);

test('npm run demo pays every payable invoice once, and ends with a report', async () => {
  const output = await npmRun('demo');
  expect(output).toMatch(/(\d) of its 12 invoices can be paid\.[^]*charged \1 times, once for each of \1 invoices/);
  expect(existsSync(/^Report: (.+)$/m.exec(output)?.[1] ?? '')).toBe(true);
});

test('npm run demo:docs finds the planted faults, and ends with a report', async () => {
  const output = await npmRun('demo:docs');
  expect(output).toContain('error label-drift “Choose payment method”');
  expect(existsSync(fileURLToPath(/The report: (\S+)$/m.exec(output)?.[1] ?? ''))).toBe(true);
});

/** As the README has it, with nothing of this process's configuration but the browser. */
async function npmRun(script: string): Promise<string> {
  const child = spawn('npm', ['run', script], { cwd: root, env: childEnvironment() });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  await once(child, 'close');
  expect(child.exitCode, output).toBe(0);
  return output;
}
