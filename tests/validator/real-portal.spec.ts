import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { startMockPortal } from '../../fixtures/mock-portal/index.ts';
import { followArticle, type Following } from '../../playbooks/cli/follow-article.ts';
import { isSandbox } from '../../playbooks/cli/sandbox.ts';
import { conclusionOf } from '../../playbooks/validator/report/conclusion.ts';
import { validateText } from '../../playbooks/validator/validate-articles.ts';
import { pageHost } from './page-host.ts';
import { sharedHost } from './mock-host.ts';

/** What holds for portals that are no double: nothing is done that can't be taken back, or it is done once. */
const article = (await readFile('docs/articles/en/pay-invoice.md', 'utf8')).replace(/^You need .*$/m, '');
const reader = { bindings: {}, pictures: false, resultPatience: 2_000 };
const careful = { ...reader, commits: [] };

test('what is allowed by name is done once, whatever is mended and drawn afterwards', async ({ browser }) => {
  const mockPortal = await startMockPortal();
  const folder = await mkdtemp(join(tmpdir(), 'screenshots-'));
  try {
    const host = { ...sharedHost(browser, mockPortal), isDouble: false };
    const file = join(folder, 'a.md');
    const markdown = article.replace('**Invoices**', '**Invoice**');
    await writeFile(file, markdown);
    const following: Following = { reader, allow: ['Pay now'], fix: true, screenshots: folder };
    const { result } = await followArticle({ file, markdown, twin: undefined }, host, following);

    expect(host.tenant.charges).toHaveLength(1);
    expect(result.findings).toEqual([]);
    expect(await readFile(file, 'utf8')).toBe(article);
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['a-1-light.png', 'a-1-dark.png']));
  } finally {
    await mockPortal.close();
  }
});

test('pictures of a portal whose theme can’t be chosen have none in their names, and need no second run', async ({
  browser,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'screenshots-'));
  const one = pageHost(browser, '<a href="#x">Costs</a>');
  const host = {
    ...one,
    portal: '',
    isDouble: false,
    hasThemes: false,
    draw: async () => Buffer.from(''),
    close: async () => undefined,
  };
  const following: Following = { reader, allow: [], fix: false, screenshots: folder };
  await followArticle({ file: 'a.md', markdown: portalDo('Select **Costs**.'), twin: undefined }, host, following);

  expect(await readdir(folder)).toEqual(['a-1.png']);
  expect(one.pressed).toEqual(['Costs']);
});

function portalDo(sentence: string): string {
  return `In the Azure portal:\n\n1. ${sentence}\n`;
}

const held: Record<string, string> = {
  'a button of the page': '<button>Delete</button>',
  'a button of a toolbar': '<div role="toolbar" aria-label="Commands"><button>Delete</button></div>',
  'a button of a pane without a name': '<div role="dialog"><button>Delete</button></div>',
  'an item of a menu': '<div role="menu"><div role="menuitem" tabindex="0">Delete</div></div>',
  'a switch': '<div role="switch" aria-checked="false" tabindex="0">Delete</div>',
  'a checkbox': '<div role="checkbox" aria-checked="false" tabindex="0">Delete</div>',
  'a button that opens nothing': '<button aria-haspopup="false">Delete</button>',
};
for (const [what, body] of Object.entries(held))
  test(`${what} is not pressed, unless it is allowed by name`, async ({ browser }) => {
    const host = pageHost(browser, body);
    const text = { file: 'a.md', markdown: portalDo('Select **Delete**.'), twin: undefined };
    const { result } = await validateText(text, host, careful);
    const before = [...host.pressed];
    await validateText(text, host, { ...careful, commits: ['Delete'] });

    expect(result.plays[0]?.steps).toMatchObject([{ verdict: 'blocked', used: { name: 'Delete' } }]);
    expect(conclusionOf(result)).toBe('nothing-carried-out');
    expect([before, host.pressed]).toEqual([[], ['Delete']]);
  });

const free: Record<string, string> = {
  'a link': '<a href="#more">More</a>',
  'a tab': '<div role="tablist"><div role="tab" tabindex="0">More</div></div>',
  'a button that unfolds a group': '<button aria-expanded="false">More</button>',
  'a button that opens a menu': '<button aria-haspopup="menu">More</button>',
  'a button of the menu of a service': '<nav aria-label="Service menu"><button>More</button></nav>',
};
for (const [what, body] of Object.entries(free))
  test(`${what} is pressed, as it changes nothing`, async ({ browser }) => {
    const host = pageHost(browser, body);
    const text = { file: 'a.md', markdown: portalDo('Select **More**.'), twin: undefined };
    const { result } = await validateText(text, host, careful);

    expect(result.plays[0]?.steps).toMatchObject([{ verdict: 'pass' }]);
    expect(host.pressed).toEqual(['More']);
  });

test('what is only likely to be meant is named, and not pressed; what it would lead to is not judged', async ({
  browser,
}) => {
  const host = pageHost(browser, '<a href="#x">Payment methods</a>');
  const text = { file: 'a.md', markdown: portalDo('Select **Payment method**.\n2. Select **Add**.'), twin: undefined };
  const { result } = await validateText(text, host, careful);

  expect(result.plays[0]?.steps.map(({ verdict }) => verdict)).toEqual(['drift', 'not-run']);
  expect(result.findings).toMatchObject([{ rule: 'label-drift', instead: 'Payment methods' }]);
  expect(host.pressed).toEqual([]);
});

test('a list does not take anything else instead of what the bindings say', async ({ browser }) => {
  const host = pageHost(
    browser,
    '<div role="combobox" aria-label="Card" aria-expanded="true" tabindex="0">Mastercard</div><div role="listbox"><div role="option" tabindex="0">Mastercard</div></div>',
  );
  const text = { file: 'a.md', markdown: portalDo('Select **Card**.'), twin: undefined };
  const { result } = await validateText(text, host, { ...careful, bindings: { Card: 'Visa' } });

  expect(result.findings).toMatchObject([{ rule: 'not-usable' }]);
  expect(result.findings[0]?.message).toContain('“Visa” is not among its choices');
  expect(host.pressed).toEqual(['Card']);
});

test('a sandbox is declared by its own address; Azure’s portals are none', () => {
  expect(isSandbox('https://sandbox.example/', ['https://sandbox.example'])).toBe(true);
  expect(isSandbox('https://portal.azure.com', ['https://sandbox.example'])).toBe(false);
  for (const wrong of ['https://portal.azure.com', 'http://portal.azure.us/', 'sandbox', 'file:///x'])
    expect(() => isSandbox('https://sandbox.example', [wrong])).toThrow(/--sandbox/);
});
