import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base } from '@playwright/test';
import { z } from 'zod';
import { childEnvironment } from '../child-environment.ts';

export const root = join(import.meta.dirname, '..', '..');

const Packed = z.object({
  filename: z.string(),
  unpackedSize: z.number(),
  files: z.array(z.object({ path: z.string() })),
});
const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  peerDependencies: z.record(z.string(), z.string()),
  peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean() })).default({}),
});

export interface Package {
  tarball: string;
  unpackedSize: number;
  paths: string[];
}

export interface Finished {
  status: number | null;
  /** What it printed, on both streams. */
  output: string;
}

/** Builds and packs once what would be published. */
export const test = base.extend<object, { packed: Package }>({
  packed: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
    async ({}, use) => use(pack()),
    { scope: 'worker', timeout: 120_000, title: 'build and pack' },
  ],
});

/** An empty folder in which the package was installed, with its declared dependencies and peers and no others. */
export function freshFolder({ tarball }: Package, { besides = [] }: { besides?: readonly string[] } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-user-'));
  const own = join(folder, 'node_modules', 'portal-playbooks');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', own, '--strip-components=1']);
  const { dependencies, peerDependencies, peerDependenciesMeta } = Manifest.parse(
    JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')),
  );
  const peers = Object.keys(peerDependencies).filter(name => !peerDependenciesMeta[name]?.optional);
  for (const name of [...Object.keys(dependencies), ...peers, ...besides]) link(name, join(folder, 'node_modules'));
  return folder;
}

/** Runs a script of Node in a folder, with nothing of this process's configuration but the browser. */
export function node(folder: string, script: string, ...args: string[]): Promise<Finished> {
  return nodeWith({}, folder, script, ...args);
}

/** The same, with an environment of its own. This process goes on meanwhile: it may be the portal's. */
export async function nodeWith(
  environment: Record<string, string>,
  folder: string,
  script: string,
  ...args: string[]
): Promise<Finished> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...childEnvironment(), NODE_COMPILE_CACHE: join(tmpdir(), 'compiled'), ...environment },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  await once(child, 'close');
  return { status: child.exitCode, output };
}

/** `playbook` and `playwright` as the folder has them. */
export const commands = {
  playbook: join('node_modules', 'portal-playbooks', 'dist', 'playbooks', 'cli.js'),
  playwright: join('node_modules', '@playwright', 'test', 'cli.js'),
  tsc: join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
};

function pack(): Package {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-package-'));
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: root });
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { filename, unpackedSize, files } = firstOf(JSON.parse(output));
  return { tarball: join(folder, filename), unpackedSize, paths: files.map(({ path }) => path) };
}

/** Some releases of npm print a list, others an object by name. */
function firstOf(json: unknown): z.infer<typeof Packed> {
  const list = Array.isArray(json) ? json : Object.values(z.record(z.string(), z.unknown()).parse(json));
  return Packed.parse(list[0]);
}

/** Linked packages find their own dependencies beside themselves. */
function link(name: string, modules: string): void {
  mkdirSync(dirname(join(modules, name)), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), join(modules, name));
}
