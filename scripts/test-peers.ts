import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { writeReadmeSpec } from '../tests/package/readme-spec.ts';

/**
 * Installs the packed package as users do, with the lowest release of Playwright that it supports and with the newest,
 * and runs the spec of the README with each. It needs the registry, so that it is no part of `npm test`.
 */
const { peerDependencies } = z
  .object({ peerDependencies: z.object({ '@playwright/test': z.string() }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const lowest = peerDependencies['@playwright/test'].replace(/^>=/, '');

execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
for (const release of [`~${lowest}`, 'latest'].map(exactly)) {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-peer-'));
  const tarball = npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]).trim();
  writeReadmeSpec(folder);
  const peers = [`@playwright/test@${release}`, `playwright@${release}`];
  npm(['install', '--no-audit', '--no-fund', '--loglevel=error', join(folder, tarball), ...peers], folder);
  process.stdout.write(`@playwright/test ${release}:\n`);
  execFileSync(process.execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'test'], {
    cwd: folder,
    stdio: 'inherit',
  });
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
