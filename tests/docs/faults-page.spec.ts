import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { faultNames } from '../../fixtures/mock-portal/index.ts';

const root = join(import.meta.dirname, '..', '..');

test('the fault catalogue is the one that the code makes: npm run docs:faults', () => {
  const made = execFileSync(process.execPath, ['scripts/write-fault-catalogue.ts', '--print'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(readFileSync(join(root, 'docs', 'faults.md'), 'utf8')).toBe(made);
  for (const name of faultNames) expect(made).toContain(`| \`${name}\` | `);
});
