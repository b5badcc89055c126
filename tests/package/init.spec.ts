import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { startMockPortal } from '../../fixtures/mock-portal/index.ts';
import { environmentOf } from '../kit/posing-as-real.ts';
import { commands, freshFolder, node, nodeWith, root, test } from './packed.ts';

test.setTimeout(300_000);

test('what init writes type-checks in strict mode, and runs green in shards that are merged into one billing view', async ({
  packed,
}) => {
  const folder = freshFolder(packed, { besides: ['@types/node'] });
  const init = await node(folder, commands.playbook, 'init', '--json');
  expect(init.status, init.output).toBe(0);
  expect(JSON.parse(init.output)).toMatchObject({
    written: [
      'playwright.config.ts',
      'tests/pay-invoice.spec.ts',
      'articles/pay-invoice.md',
      '.github/workflows/billing-tests.yml',
      'package.json',
    ],
  });

  const strict = [
    '--noEmit',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--noUncheckedIndexedAccess',
    '--skipLibCheck',
  ];
  const args = ['--target', 'es2024', '--module', 'nodenext', '--types', 'node', ...strict];
  expect((await node(folder, commands.tsc, ...args, 'playwright.config.ts', 'tests/pay-invoice.spec.ts')).output).toBe(
    '',
  );
  const article = await node(folder, commands.playbook, 'plan', 'articles/pay-invoice.md', '--json');
  expect(article.output).toContain('Cost Management + Billing');

  const page = readFileSync(join(root, 'docs', 'how-to', 'ci.md'), 'utf8');
  const [shard = [], merge = []] = [...page.matchAll(/^npx playwright (.+)$/gm)].map(([, words = '']) =>
    words.split(' '),
  );
  for (const part of ['1/2', '2/2']) {
    const own = { PLAYWRIGHT_BLOB_OUTPUT_FILE: join('all-blob-reports', `${part[0]}.zip`) };
    const words = shard.map(word => word.replace('1/4', part));
    const run = await nodeWith(own, folder, commands.playwright, ...words);
    expect(run.status, run.output).toBe(0);
  }
  const merged = await node(folder, commands.playwright, ...merge);
  expect(merged.status, merged.output).toBe(0);

  const view = readFileSync(join(folder, 'playbook-report', 'index.html'), 'utf8');
  expect(view).toMatch(/6 tests in the portal, 0 failed · 2 languages/);
  expect(view).toContain('2 charges taken.');
  expect(view).toMatch(/german · pay-invoice\.spec\.ts:\d+/);
  expect(readFileSync(join(folder, 'playwright-report', 'index.html'), 'utf8')).toContain('<title>');
});

test('the same specs run in a tenant of somebody’s own, where nothing is paid', async ({ packed }) => {
  const mockPortal = await startMockPortal();
  const tenant = mockPortal.createTenant({
    language: 'de',
    regionalFormat: 'de-de',
    invoices: [{ status: 'Paid' }, { name: 'G004711002', status: 'Due', total: '7.50' }],
  });
  const folder = freshFolder(packed);
  await node(folder, commands.playbook, 'init');
  const environment = {
    ...environmentOf(tenant, join(folder, 'session.json')),
    PLAYBOOK_LANGUAGE: 'de',
    PLAYBOOK_REGIONAL_FORMAT: 'de-de',
  };
  const run = await nodeWith(environment, folder, commands.playwright, 'test', '--project=real');

  expect(run.output).toMatch(/2 skipped\s+1 passed/);
  expect(run.status, run.output).toBe(0);
  expect(tenant.payAttempts).toEqual([]);
  await mockPortal.close();
});

test('init overwrites nothing', async ({ packed }) => {
  const folder = freshFolder(packed);
  mkdirSync(join(folder, 'suite', 'tests'), { recursive: true });
  writeFileSync(join(folder, 'suite', 'playwright.config.ts'), 'mine');
  const init = await node(folder, commands.playbook, 'init', 'suite');

  expect(init.status).toBe(1);
  expect(init.output).toContain('has playwright.config.ts already, and nothing was written');
  expect(readFileSync(join(folder, 'suite', 'playwright.config.ts'), 'utf8')).toBe('mine');
});

test('the sample article is the one of the documentation', async ({ packed }) => {
  const folder = freshFolder(packed);
  await node(folder, commands.playbook, 'init', 'suite');
  const own = readFileSync(join(root, 'docs', 'articles', 'en', 'pay-invoice.md'), 'utf8');
  expect(readFileSync(join(folder, 'suite', 'articles', 'pay-invoice.md'), 'utf8')).toBe(own);
});
