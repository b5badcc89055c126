import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { expect, test } from '../../fixtures/index.ts';
import { browserEnvironment } from '../../playbooks/runner/browser-environment.ts';
import { launchBrowser } from '../../playbooks/runner/browser.ts';

const settings = { browser: process.env['PLAYBOOK_BROWSER'], headed: false, slowMo: 0 };

test('S6: a browser is told where things are, and no secret', () => {
  const own = {
    PATH: '/bin',
    LC_ALL: 'C.UTF-8',
    HTTPS_PROXY: 'http://proxy.example',
    PLAYBOOK_PASSWORD: 'a',
    AZURE_CLIENT_SECRET: 'b',
    GITHUB_TOKEN: 'c',
  };
  expect(browserEnvironment(own)).toEqual({ PATH: '/bin', LC_ALL: 'C.UTF-8', HTTPS_PROXY: 'http://proxy.example' });
});

test.describe('the processes of a browser', () => {
  test.skip(process.platform !== 'linux', 'only Linux shows the processes of a browser as files');

  /** Everything below this process, as the kernel has it. */
  function descendants(of = process.pid): number[] {
    const parents = readdirSync('/proc').flatMap(name => {
      const status = /^\d+$/.test(name) ? textOf(`/proc/${name}/status`) : '';
      const parent = /^PPid:\s*(\d+)$/m.exec(status)?.[1];
      return parent === undefined ? [] : [[Number(name), Number(parent)] as const];
    });
    const below = (id: number): number[] =>
      parents.flatMap(([child, parent]) => (parent === id ? [child, ...below(child)] : []));
    return below(of);
  }

  function textOf(file: string): string {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      // It has ended meanwhile.
      return '';
    }
  }

  /** Sockets that anybody on the machine could connect to. */
  function listeningSockets(): Set<string> {
    const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(file => textOf(file).split('\n').slice(1));
    const isListening = (row: string) => row.trim().split(/\s+/)[3] === '0A';
    return new Set(rows.filter(isListening).map(row => `socket:[${row.trim().split(/\s+/)[9]}]`));
  }

  function filesOf(pid: number): string[] {
    try {
      return readdirSync(`/proc/${pid}/fd`).map(fd => readlinkSync(`/proc/${pid}/fd/${fd}`));
    } catch {
      return [];
    }
  }

  test('S6 S25 S27: hold no secret, listen on no port, and have a profile of their own without extensions', async () => {
    process.env['PLAYBOOK_PASSWORD'] = 'planted-in-the-environment';
    const before = new Set(descendants());
    const browser = await launchBrowser(settings);
    try {
      await (await browser.newPage()).goto('about:blank');
      const own = descendants().filter(pid => !before.has(pid));
      const environments = own.map(pid => textOf(`/proc/${pid}/environ`)).join('\n');
      const listening = listeningSockets();
      const commands = own.map(pid => textOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')).join('\n');

      expect(own.length).toBeGreaterThan(0);
      expect(environments).not.toContain('planted-in-the-environment');
      expect(own.flatMap(filesOf).filter(file => listening.has(file))).toEqual([]);
      expect(commands).toContain('--remote-debugging-pipe');
      expect(commands).not.toContain('--remote-debugging-port');
      expect(commands).toContain('--disable-extensions');
      expect(commands).toMatch(/--user-data-dir=\S*playwright_chromiumdev_profile/);
      expect(commands).not.toMatch(/--ignore-certificate-errors|--disable-web-security/);
    } finally {
      delete process.env['PLAYBOOK_PASSWORD'];
      await browser.close();
    }
  });
});
