import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { launchBrowser } from '../../playbooks/runner/browser.ts';

/** A program under a browser's name that says something and ends. */
function browserThatSays(text: string, name = 'chrome'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'playbook-browser-')), name);
  writeFileSync(file, `#!/bin/sh\necho '${text}' >&2\nexit 1\n`);
  chmodSync(file, 0o755);
  return file;
}

const launch = (browser: string, { headed = false } = {}) => launchBrowser({ browser, headed, slowMo: 0 });

test('a browser that is not there is told by its name', async () => {
  await expect(launch('/nowhere/browser')).rejects.toMatchObject({
    code: 'NO_BROWSER',
    exitCode: 40,
    message: expect.stringContaining('/nowhere/browser is not there'),
  });
});

test('a headless shell can’t show a window', async () => {
  await expect(launch(browserThatSays('', 'chrome-headless-shell'), { headed: true })).rejects.toMatchObject({
    code: 'NO_BROWSER',
    message: expect.stringContaining('has no window to show'),
    hint: expect.stringContaining('--headed'),
  });
});

test.describe('a browser that does not start', () => {
  test.skip(process.platform === 'win32', 'the browsers of these tests are shell scripts');

  for (const [title, says, problem, hint] of [
    [
      'for want of a sandbox',
      'FATAL:zygote_host_impl_linux.cc(132)] No usable sandbox! If you are running on Ubuntu 23.10+',
      /does not let it build its sandbox/,
      /kernel\.apparmor_restrict_unprivileged_userns=0/,
    ],
    [
      'for want of libraries',
      'chrome: error while loading shared libraries: libnss3.so: cannot open shared object file',
      /libraries of the system are missing/,
      /install-deps/,
    ],
    ['for a reason that is not known', 'Segmentation fault', /does not start\.$/, /playwright install/],
  ] as const)
    test(`${title} says what to do`, async () => {
      await expect(launch(browserThatSays(says))).rejects.toMatchObject({
        code: 'NO_BROWSER',
        message: expect.stringMatching(problem),
        hint: expect.stringMatching(hint),
      });
    });
});
