import { tmpdir } from 'node:os';
import { expect, test } from '@playwright/test';
import { StartingBrowser } from '../../playbooks/cli/starting-browser.ts';
import { readConfig } from '../../playbooks/runner/config.ts';

const configOf = (environment: Record<string, string>) => readConfig({ flags: {}, environment, folder: tmpdir() });

test('the process of a browser is there before anything else is loaded, and answers in between', async () => {
  const browser = new StartingBrowser(configOf({}));
  const seen: string[] = [];
  const note = (name: string) => async () => {
    seen.push(process.getActiveResourcesInfo().includes('ProcessWrap') ? name : `${name}, without a browser`);
  };
  await browser.startsDuring([note('first'), note('second')]);

  expect(seen).toEqual(['first', 'second']);
  expect((await browser.page()).url()).toBe('about:blank');
  await browser.close();
});

test('a browser that can’t start is told to whom it is handed, and what is loaded meanwhile is loaded', async () => {
  const browser = new StartingBrowser(configOf({ PLAYBOOK_BROWSER: '/nowhere/chromium' }));
  let loaded = 0;
  await browser.startsDuring([async () => (loaded += 1)]);

  expect(loaded).toBe(1);
  await expect(browser.page()).rejects.toThrow(/\/nowhere\/chromium/);
  await browser.close();
});
