import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';

const root = join(import.meta.dirname, '..', '..');
const file = 'tests/unit/money.spec.ts';

test.setTimeout(60_000);

// oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
test('npm run test:repeat tells what failed how often, and goes on where it stopped', async ({}, testInfo) => {
  const results = testInfo.outputPath('repeated.jsonl');
  const first = await repeat('--project', 'unit', '--times', '2', '--results', results, file);
  expect(first.stderr).toContain(`1 of 1: unit ${file}`);
  expect(first.stdout).toMatch(new RegExp(`\\| unit +\\| ${file} \\| 2 \\| \\d*[02468] \\| 0 \\| 0 \\|`));
  expect(first.code).toBe(0);

  writeFileSync(results, readFileSync(results, 'utf8').replace('"failed":[]', '"failed":["7: one of them"]'));
  const second = await repeat('--project', 'unit', '--times', '2', '--results', results, file);
  expect(second.stderr).toBe('');
  expect(second.stdout).toContain('| 0 | 1 | 7: one of them |');
  expect(second.code).toBe(1);
});

async function repeat(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env;
  const child = spawn(process.execPath, ['scripts/repeat-tests.ts', ...args], {
    cwd: root,
    env: { PATH, HOME, NODE_COMPILE_CACHE },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  await once(child, 'close');
  return { code: child.exitCode, stdout, stderr };
}
