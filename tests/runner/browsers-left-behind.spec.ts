import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { expect, test } from '../../fixtures/index.ts';
import { endBrowsersOf, markOf } from '../../playbooks/runner/browsers-left-behind.ts';
import { launchBrowser } from '../../playbooks/runner/browser.ts';

test.skip(process.platform === 'win32', 'command lines of other processes are not read on Windows');

/** A program with that word in its command line, which says when it is there. */
async function program(word: string): Promise<ChildProcess> {
  const script = "process.stdout.write('here'); process.stdin.resume()";
  const child = spawn(process.execPath, ['-e', script, '--', word], { stdio: ['pipe', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  return child;
}

test('F6: of a run that died its own browser is ended, and nobody else’s', async () => {
  const [mine, other] = [randomUUID(), randomUUID()];
  const children = await Promise.all([markOf(mine), markOf(other), `${markOf(mine)}0`].map(program));
  const [own, ...others] = children;
  const ended = once(own ?? process, 'exit');

  expect(endBrowsersOf(mine)).toEqual([own?.pid]);
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect(endBrowsersOf(mine)).toEqual([]);
  expect(others.map(({ exitCode, signalCode }) => exitCode ?? signalCode)).toEqual([null, null]);
  for (const child of others) child.stdin?.end();
});

test('F6: a browser can be found by whose it is', async () => {
  const owner = randomUUID();
  const { PLAYBOOK_BROWSER: browser } = process.env;
  const started = await launchBrowser({ browser, headed: false, slowMo: 0, owner });
  const gone = new Promise<unknown>(resolve => started.once('disconnected', resolve));

  expect(endBrowsersOf(owner)).not.toEqual([]);
  await gone;
});
