import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..');
const Packed = z.array(
  z.object({ filename: z.string(), unpackedSize: z.number(), files: z.array(z.object({ path: z.string() })) }),
);

test.setTimeout(180_000);

/** Builds and packs what would be published, into a folder of its own. */
function pack(): { tarball: string; packed: z.infer<typeof Packed>[number] } {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-package-'));
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: root });
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const json: unknown = JSON.parse(output);
  const [packed] = Packed.parse(
    Array.isArray(json) ? json : Object.values(z.record(z.string(), z.unknown()).parse(json)),
  );
  if (!packed) throw new Error('npm packed nothing');
  return { tarball: join(folder, packed.filename), packed };
}

test('the packed package works in an empty folder', () => {
  const { tarball, packed } = pack();
  const paths = packed.files.map(({ path }) => path);
  expect(packed.unpackedSize).toBeLessThan(6_000_000);
  expect(paths).toEqual(
    expect.arrayContaining([
      'dist/playbooks/cli.js',
      'dist/playbooks/index.d.ts',
      'dist/fixtures/mock-portal/web/dist/index.html',
      'LICENSE',
    ]),
  );
  expect(paths.filter(path => /(^|\/)(\.env|runs|tests|bench)(\/|$)/.test(path))).toEqual([]);

  const folder = mkdtempSync(join(tmpdir(), 'playbook-user-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'portal-playbooks'), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', join(modules, 'portal-playbooks'), '--strip-components=1']);
  linkDependencies(modules);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const cli = join(modules, 'portal-playbooks', 'dist', 'playbooks', 'cli.js');

  expect(execFileSync(process.execPath, [cli, 'list'], { cwd: folder, encoding: 'utf8' })).toContain('pay-invoice#6');
  writeFileSync(
    join(folder, 'use.mjs'),
    `import { payInvoice } from 'portal-playbooks';
     import { startMockPortal } from 'portal-playbooks/mock-portal';
     const mockPortal = await startMockPortal();
     const tenant = mockPortal.createTenant({ language: 'de' });
     const page = await fetch(mockPortal.url + '/arm/' + tenant.slug + '/providers/Microsoft.Billing/billingAccounts?api-version=2024-04-01', { headers: { authorization: 'Bearer ' + tenant.armToken } });
     console.log(payInvoice.name + ' ' + page.status);
     await mockPortal.close();`,
  );
  expect(execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' })).toBe('pay-invoice 200\n');
});

/** What an installation would bring along: this project's own dependencies are the same packages. */
function linkDependencies(modules: string): void {
  for (const name of readdirSync(join(root, 'node_modules')).filter(entry => !entry.startsWith('.')))
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
}
