import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { z } from 'zod';
import { commands, freshFolder, node, root, test } from './packed.ts';
import { writeReadmeSpec } from './readme-spec.ts';

/** What users have to download and keep; see "The package" in CONTRIBUTING.md. */
const sizeBudget = 6_000_000;

test.setTimeout(300_000);

const Exports = z.record(z.string(), z.union([z.string(), z.object({ types: z.string(), default: z.string() })]));
const manifest = z
  .object({
    exports: Exports,
    bin: z.record(z.string(), z.string()),
    scripts: z.record(z.string(), z.string()),
    repository: z.object({ type: z.string(), url: z.string() }),
    homepage: z.url(),
    bugs: z.url(),
  })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

test('the package holds what it names, nothing superfluous, and stays in its size budget', ({ packed }) => {
  const named = Object.values(manifest.exports).flatMap(entry =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  const wanted = [...named, ...Object.values(manifest.bin)].map(path => path.replace(/^\.\//, ''));

  expect(packed.paths).toEqual(
    expect.arrayContaining([...wanted, 'dist/fixtures/mock-portal/web/dist/index.html', 'LICENSE']),
  );
  expect(packed.paths.filter(path => /(^|\/)(\.env|runs|tests|bench|scripts)(\/|$)|\.map$/.test(path))).toEqual([]);
  expect(packed.unpackedSize).toBeLessThan(sizeBudget);
});

test('readers of the package find its repository, which provenance and the links of the README need', () => {
  const { repository, homepage, bugs } = manifest;
  const [, owner = '', name = ''] = /^git\+https:\/\/github\.com\/([\w-]+)\/([\w-]+)\.git$/.exec(repository.url) ?? [];
  expect(repository.type).toBe('git');
  expect(bugs).toBe(`https://github.com/${owner}/${name}/issues`);
  expect(homepage).toBe(`https://${owner}.github.io/${name}/`);
  const release = readFileSync(join(root, '.github', 'workflows', 'release.yml'), 'utf8');
  expect(release).toContain(`if: github.repository == '${owner}/${name}'`);
  expect(release).toMatch(/id-token: write\n[^]*npm publish --provenance/);
});

test('nothing runs when somebody installs it', () => {
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(manifest.scripts).not.toHaveProperty(script);
});

test('publint finds nothing to say', async ({ packed }) => {
  const { status, output } = await node(
    root,
    join('node_modules', 'publint', 'src', 'cli.js'),
    packed.tarball,
    '--strict',
  );
  expect(output).toContain('All good!');
  expect(status).toBe(0);
});

test('types are found by every way of resolving modules that knows ESM', async ({ packed }) => {
  const attw = join('node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
  const { status, output } = await node(root, attw, packed.tarball, '--profile', 'esm-only', '--no-emoji');
  expect(status, output).toBe(0);
});

test('the command and the mock portal work in an empty folder', async ({ packed }) => {
  const folder = freshFolder(packed);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'use.mjs'),
    `import { payInvoice } from 'portal-playbooks';
     import { startMockPortal } from 'portal-playbooks/mock-portal';
     const mockPortal = await startMockPortal();
     const tenant = mockPortal.createTenant({ language: 'de' });
     const authorization = 'Bearer ' + tenant.armToken;
     const url = tenant.urls.arm + '/providers/Microsoft.Billing/billingAccounts?api-version=2024-04-01';
     console.log(payInvoice.name, (await fetch(url, { headers: { authorization } })).status);
     await mockPortal.close();`,
  );

  expect((await node(folder, commands.playbook, 'list')).output).toContain('pay-invoice#6');
  expect((await node(folder, 'use.mjs')).output).toBe('pay-invoice 200\n');
});

test('the command lists and pays in a browser with what the package declares', async ({ packed }) => {
  const folder = freshFolder(packed);
  writeFileSync(
    join(folder, 'pay.mjs'),
    `import { spawn } from 'node:child_process';
     import { once } from 'node:events';
     import { startMockPortal } from 'portal-playbooks/mock-portal';
     const mockPortal = await startMockPortal();
     const { urls, user, armToken, charges } = mockPortal.createTenant({ invoices: [{ name: 'G000000101', status: 'Due' }] });
     const env = {
       ...process.env,
       PLAYBOOK_PORTAL_URL: urls.portal,
       PLAYBOOK_READ_API_URL: urls.arm,
       PLAYBOOK_READ_API_TOKEN: armToken,
       PLAYBOOK_USERNAME: user.upn,
       PLAYBOOK_PASSWORD: user.password,
       PLAYBOOK_STATE_FOLDER: 'state',
       PLAYBOOK_TRACE: 'off',
     };
     for (const command of [['invoices'], ['pay', '--all']]) {
       const child = spawn(process.execPath, [${JSON.stringify(commands.playbook)}, ...command], { env, stdio: 'inherit' });
       const [code] = await once(child, 'exit');
       console.log(command[0], 'ends with', code);
     }
     console.log(charges.length, 'charged');
     await mockPortal.close();`,
  );

  const { output } = await node(folder, 'pay.mjs');
  expect(output).toContain('invoices ends with 0');
  expect(output).toContain('pay ends with 0');
  expect(output).toContain('1 charged');
});

test('the spec of the README runs and type-checks in strict mode', async ({ packed }) => {
  const folder = freshFolder(packed, { besides: ['@types/node'] });
  writeReadmeSpec(folder);
  const run = await node(folder, commands.playwright, 'test');
  expect(run.output).toContain('1 passed');
  expect(run.status).toBe(0);

  const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
  const all = ['--target', 'es2024', '--types', 'node', ...strict, 'readme.spec.ts', 'playwright.config.ts'];
  const ways = [
    ['--module', 'nodenext', '--skipLibCheck', 'false'],
    ['--module', 'esnext', '--moduleResolution', 'bundler', '--skipLibCheck'],
  ];
  for (const way of ways) expect((await node(folder, commands.tsc, ...way, ...all)).output).toBe('');
});
