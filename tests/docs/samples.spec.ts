import { spawnSync } from 'node:child_process';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { childEnvironment } from '../child-environment.ts';
import { blocks, root, tsdocExamples } from './pages.ts';

const source = (path: string) => [join(root, path)];

test.setTimeout(300_000);

/** The package by its own name, as users import it. */
const tsconfig = {
  extends: join(root, 'tsconfig.json'),
  compilerOptions: {
    noUnusedLocals: false,
    noUnusedParameters: false,
    paths: {
      'portal-playbooks': source('playbooks/index.ts'),
      'portal-playbooks/test': source('fixtures/index.ts'),
      'portal-playbooks/mock-portal': source('fixtures/mock-portal/index.ts'),
      'portal-playbooks/reporter': source('fixtures/reporter/index.ts'),
    },
  },
  include: ['*.ts'],
  exclude: [],
};

/** What a reader of the API reference has at hand: the names that the package exports, inside a test. */
const exampleOf = (text: string) => `
import { defineConfig } from '@playwright/test';
import { defineStep, InvoicesBlade, payInvoice } from 'portal-playbooks';
import { startMockPortal } from 'portal-playbooks/mock-portal';
import {
  billingAccount, expect, person, realPortalFromEnvironment, scenario, test, type PlaybookOptions,
} from 'portal-playbooks/test';

test('an example', async ({ articles, invoicesBlade, page, portal, runPlaybook, tenant }) => {
const invoice = 'G000000101';
{
${text}
}
});
`;

// oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
test('every sample of the documentation type-checks, and every spec among them passes', ({}, testInfo) => {
  // Wherever a run has its output: a folder below node_modules has no tests for Playwright.
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const samples = blocks().filter(({ language }) => language === 'ts');
  for (const { at, text } of samples) {
    const kind = /^test(\.describe)?\(/m.test(text) ? 'spec' : 'sample';
    writeFileSync(join(folder, `${fileOf(at)}.${kind}.ts`), text);
  }
  const examples = tsdocExamples();
  for (const { at, text } of examples) writeFileSync(join(folder, `${fileOf(at)}.sample.ts`), exampleOf(text));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
  expect(Math.min(samples.length, examples.length)).toBeGreaterThan(10);

  const checked = run(folder, join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.json');
  expect(checked.output).toBe('');

  const executablePath = process.env['PLAYBOOK_BROWSER'];
  const config = {
    testDir: folder,
    outputDir: join(folder, 'out'),
    workers: 1,
    reporter: 'line',
    tsconfig: join(folder, 'tsconfig.json'),
    use: {
      launchOptions: {
        ...(executablePath && { executablePath }),
        args: testInfo.project.use.launchOptions?.args ?? [],
        chromiumSandbox: process.getuid?.() !== 0,
      },
    },
  };
  writeFileSync(join(folder, 'playwright.config.mjs'), `export default ${JSON.stringify(config)};`);
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const ended = run(root, cli, 'test', '-c', join(folder, 'playwright.config.mjs'));
  expect(ended.output).toMatch(/\d+ passed/);
  expect(ended.status, ended.output).toBe(0);
});

function fileOf(at: string): string {
  return at.replaceAll(/[^\w]+/g, '-');
}

function run(cwd: string, ...args: string[]): { status: number | null; output: string } {
  const env = childEnvironment();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env });
  return { status, output: `${stdout}${stderr}` };
}
