import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { packageFile, suiteFiles } from './init/suite-files.ts';
import type { GlobalOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

/** `playbook init`: a suite that runs green, in a folder that has none yet. Nothing is overwritten. */
export async function run({ json }: GlobalOptions, folder = '.'): Promise<number> {
  const target = resolve(folder);
  if (existsSync(target) && !statSync(target).isDirectory())
    throw new UsageError(`${target} is a file. Name a folder, which need not be there yet.`);
  const files = suiteFiles();
  const there = Object.keys(files).filter(path => existsSync(join(target, path)));
  if (there.length > 0)
    throw new UsageError(`${target} has ${there.join(', ')} already, and nothing was written. Name another folder.`);
  const hasPackage = existsSync(join(target, 'package.json'));
  if (!hasPackage) files['package.json'] = packageFile(ownVersion());
  for (const [path, text] of Object.entries(files)) write(join(target, path), text);
  const written = Object.keys(files);
  process.stdout.write(
    json ? `${JSON.stringify({ folder: target, written })}\n` : `${nextSteps(folder, written, hasPackage)}\n`,
  );
  return 0;
}

/** Fails rather than overwrite, even when somebody else writes at the same time. */
function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
}

function nextSteps(folder: string, written: readonly string[], hasPackage: boolean): string {
  const steps = [
    ...(folder === '.' ? [] : [`cd ${folder}`]),
    hasPackage ? 'npm install --save-dev portal-playbooks @playwright/test @types/node' : 'npm install',
    'npx playwright install chromium',
    'npx playwright test',
  ];
  const warning = hasPackage ? '\nThe specs are ES modules: package.json needs "type": "module".\n' : '';
  return `Written: ${written.join(', ')}.\n${warning}\nNext:\n\n${steps.map(step => `  ${step}`).join('\n')}`;
}

/** The package's own manifest is above this file, whether it was built or not. */
function ownVersion(): string {
  const above = [2, 3].map(levels =>
    join(import.meta.dirname, ...Array.from({ length: levels }, () => '..'), 'package.json'),
  );
  const manifest = z.object({ version: z.string() });
  for (const file of above) if (existsSync(file)) return manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
  throw new Error('The package has no manifest.');
}
