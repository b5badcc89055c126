import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { childEnvironment } from '../child-environment.ts';

const root = join(import.meta.dirname, '..', '..');
const file = 'tests/runner/secrets.spec.ts';

test.setTimeout(60_000);

// oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
test('npm run test:repeat tells what failed how often, goes on where it stopped, and leaves no temporary file', async ({}, testInfo) => {
  const results = testInfo.outputPath('repeated.jsonl');
  const temporary = testInfo.outputPath('tmp');
  mkdirSync(temporary);
  const again = () => repeat(temporary, '--project', 'runner', '--times', '2', '--results', results, file);
  const first = await again();
  expect(first.stderr).toContain(`1 of 1: runner ${file}`);
  expect(first.stdout).toMatch(new RegExp(`\\| runner +\\| ${file} \\| 2 \\| \\d*[02468] \\| 0 \\| 0 \\|`));
  expect(first.code).toBe(0);

  writeFileSync(results, readFileSync(results, 'utf8').replace('"failed":[]', '"failed":["7: one of them"]'));
  const second = await again();
  expect(second.stderr).toBe('');
  expect(second.stdout).toContain('| 0 | 1 | 7: one of them |');
  expect(second.code).toBe(1);
  // The spec makes folders; they have gone with the run.
  expect(readdirSync(temporary)).toEqual([]);
});

async function repeat(
  temporary: string,
  ...args: string[]
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ['scripts/repeat-tests.ts', ...args], {
    cwd: root,
    env: { ...childEnvironment(), TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  await once(child, 'close');
  return { code: child.exitCode, stdout, stderr };
}
