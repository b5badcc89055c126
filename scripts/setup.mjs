#!/usr/bin/env node
// Installs what is missing and then runs the command after `--`, if there is one. Safe to run again; when nothing
// is missing it only looks. It uses Node's own modules alone, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, installBrowser } from '../playbooks/runner/installed-browsers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';
const bin = join(root, 'node_modules', '.bin');
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };

main();

function main() {
  installDependencies();
  const browser = ensureBrowser();
  buildWebApp();
  const command = process.argv.slice(process.argv.indexOf('--') + 1);
  if (process.argv.includes('--')) runAndExit(command, browser);
  else say(`Ready: Node ${pinnedNodeVersion()}, browser ${browser}.`);
}

/** Dependencies are current when the lock file is the one that they were installed from. */
function installDependencies() {
  const stamp = join(root, 'node_modules', '.lock-file-hash');
  const wanted = hashOf([join(root, 'package-lock.json')]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(pinnedNode())) return;
  say('Installing dependencies from the lock file …');
  run(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!existsSync(pinnedNode()))
    fail('The pinned Node runtime was not installed.', 'Run "npm ci" and look for errors of the package "node".');
  writeFileSync(stamp, wanted);
}

function ensureBrowser() {
  const found = findBrowser({ headless: true });
  if (found) return found;
  say('No browser found; installing one …');
  const installed = installBrowser({ root, env, run: (command, args) => run(command, args, { optional: true }) });
  if (installed) return installed;
  return fail(
    'There is no browser to run, and none could be installed.',
    'Run "npx playwright install chromium", install Chrome, Edge or Chromium, or name one with PLAYBOOK_BROWSER=/path/to/browser.',
  );
}

/** The mock portal's web app is built again only when one of its sources has changed. */
function buildWebApp() {
  const web = join(root, 'fixtures', 'mock-portal', 'web');
  const stamp = join(web, 'dist', '.source-hash');
  const wanted = hashOf([
    ...filesBelow(web),
    ...filesBelow(join(root, 'fixtures', 'mock-portal', 'wire')),
    join(root, 'package-lock.json'),
  ]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Building the mock portal …');
  run(pinnedNode(), [
    join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    '--config',
    join(web, 'vite.config.ts'),
    '--logLevel',
    'warn',
  ]);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

function runAndExit([name, ...args], browser) {
  const command = name === 'node' ? pinnedNode() : name;
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows && name !== 'node',
    env: { ...env, PLAYBOOK_BROWSER: process.env.PLAYBOOK_BROWSER || browser },
  });
  if (error) fail(`"${name}" could not be started: ${error.message}.`, 'Run "npm run setup" and try again.');
  process.exit(signal ? 1 : (status ?? 1));
}

function run(command, args, { optional = false } = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: windows });
  if (status === 0) return true;
  if (optional) return false;
  return fail(
    `"${[command, ...args].join(' ')}" failed${error ? `: ${error.message}` : ''}.`,
    'The output above says why.',
  );
}

function pinnedNode() {
  return join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
}

function pinnedNodeVersion() {
  return JSON.parse(readFileSync(join(root, 'node_modules', 'node', 'package.json'), 'utf8')).version;
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
    .filter(file => !relative(folder, file).startsWith('dist'))
    .sort();
}

/** Names and contents, so that a renamed file counts as changed. */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(root, file)).update(statSync(file).isFile() ? readFileSync(file) : '');
  return hash.digest('hex');
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(problem, hint) {
  say(`\n${problem}\n${hint}`);
  process.exit(1);
}
