#!/usr/bin/env node
// Installs what is missing and then runs the command after `--`, if there is one. Safe to run again; when nothing
// is missing it only looks. `--no-browser` is for commands that need none. It uses Node's own modules alone, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BrowserProblem, ensureBrowser } from './install-browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';
const mayUseApt = process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get');
const bin = join(root, 'node_modules', '.bin');
const env = {
  // Playwright looks for it before it reads a configuration.
  PLAYWRIGHT_TRANSFORM_CACHE_DIR: join(root, 'node_modules', '.cache', 'transformed'),
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
};

main();

function main() {
  const [own, command] = parts(process.argv.slice(2));
  installDependencies();
  const browser = own.includes('--no-browser') ? null : aBrowser();
  buildWebApp();
  if (command) runAndExit(command);
  else say(`Ready: Node ${pinnedNodeVersion()}${browser ? `, browser ${browser}` : ''}.`);
}

/** What is meant for this script, and the command that it runs. */
function parts(args) {
  const at = args.indexOf('--');
  return at < 0 ? [args, null] : [args.slice(0, at), args.slice(at + 1)];
}

/** Dependencies are current when the lock file is the one that they were installed from. */
function installDependencies() {
  const stamp = join(root, 'node_modules', '.lock-file-hash');
  const wanted = hashOf([join(root, 'package-lock.json')]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(pinnedNode())) return;
  say('Installing dependencies from the lock file …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!existsSync(pinnedNode()))
    fail('The pinned Node runtime was not installed.', 'Run "npm ci" and look for errors of the package "node".');
  writeFileSync(stamp, wanted);
}

function aBrowser() {
  try {
    return ensureBrowser({ root, say, mayUseApt, run: (command, args) => run(command, args, { optional: true }) });
  } catch (error) {
    if (error instanceof BrowserProblem) return fail(error.message, error.hint);
    throw error;
  }
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

/** Programs find the browser themselves: one that shows a window needs another than one that does not. */
function runAndExit([name, ...args]) {
  const { status, signal, error } = start(name === 'node' ? pinnedNode() : name, args);
  if (error) fail(`"${name}" could not be started: ${error.message}.`, 'Run "npm run setup" and try again.');
  process.exit(signal ? 1 : (status ?? 1));
}

function run(command, args, { optional = false } = {}) {
  const { status, error } = start(command, args);
  if (status === 0) return true;
  if (optional) return false;
  return fail(
    `"${[command, ...args].join(' ')}" failed${error ? `: ${error.message}` : ''}.`,
    'The output above says why.',
  );
}

/** On Windows, npm and the commands of packages are scripts of the shell, which splits words at spaces. */
function start(command, args) {
  const shell = windows && !command.endsWith('.exe');
  const words = shell
    ? args.map(word => (/^[\w@./\\:=-]+$/.test(word) ? word : `"${word.replaceAll('"', '""')}"`))
    : args;
  return spawnSync(command, words, { cwd: root, env, stdio: 'inherit', shell });
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
