import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { writeReadmeSpec } from '../tests/package/readme-spec.ts';

/**
 * Installs the packed package as users do, with the lowest release of Playwright that it supports and with the newest.
 * With each, the spec of the README runs and type-checks in strict mode, and so does what `playbook init` writes. It
 * needs the registry, so that it is no part of `npm test`.
 */
const { peerDependencies } = z
  .object({ peerDependencies: z.object({ '@playwright/test': z.string() }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const lowest = peerDependencies['@playwright/test'].replace(/^>=/, '');
const { devDependencies } = z
  .object({ devDependencies: z.object({ '@types/node': z.string(), typescript: z.string() }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const strict = '--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --types node'
  .concat(' --target es2024 --module nodenext')
  .split(' ');
const modules = {
  playbook: join('portal-playbooks', 'dist', 'playbooks', 'cli.js'),
  playwright: join('@playwright', 'test', 'cli.js'),
  tsc: join('typescript', 'bin', 'tsc'),
};

execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
for (const release of [`~${lowest}`, 'latest'].map(exactly)) {
  const folder = installed(release);
  const suite = join(folder, 'suite');
  const run = (cwd: string, command: keyof typeof modules, ...args: string[]) =>
    execFileSync(process.execPath, [join(folder, 'node_modules', modules[command]), ...args], {
      cwd,
      stdio: 'inherit',
    });
  process.stdout.write(`@playwright/test ${release}:\n`);
  run(folder, 'playwright', 'test');
  run(folder, 'tsc', '--skipLibCheck', 'false', ...strict, 'readme.spec.ts', 'playwright.config.ts');
  run(folder, 'playbook', 'init', 'suite');
  run(suite, 'playwright', 'test', '--reporter=line');
  run(suite, 'tsc', '--skipLibCheck', ...strict, 'tests/pay-invoice.spec.ts', 'playwright.config.ts');
}

/** A folder with what the README has users install, and the compiler to look at their specs. */
function installed(release: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-peer-'));
  const tarball = npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]).trim();
  writeReadmeSpec(folder);
  const peers = [`@playwright/test@${release}`, `playwright@${release}`];
  const types = Object.entries(devDependencies).map(([name, range]) => `${name}@${range}`);
  npm(['install', '--no-audit', '--no-fund', '--loglevel=error', join(folder, tarball), ...peers, ...types], folder);
  return folder;
}

/** The lowest release that a range allows, or the newest of all. */
function exactly(range: string): string {
  const found = z
    .union([z.string(), z.array(z.string())])
    .parse(JSON.parse(npm(['view', `@playwright/test@${range}`, 'version', '--json'])));
  return typeof found === 'string' ? found : (found[0] ?? range);
}

function npm(args: string[], cwd = process.cwd()): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
