import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { expect, test } from '../../fixtures/index.ts';
import { playbook } from './playbook.ts';

const samples = join(import.meta.dirname, '..', '..', 'docs', 'articles');
const english = join(samples, 'en', 'pay-invoice.md');
const faulty = join(samples, 'en', 'pay-invoice-with-faults.md');

/** Followed once, not a second time without the role that it asks for. */
const asOne = readFileSync(english, 'utf8').replace(/^You need .*$/m, '');

test.setTimeout(90_000);

/** A folder with articles of our own, by their paths in it. */
function folderOf(articles: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-articles-'));
  for (const [path, text] of Object.entries(articles)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const Report = z.object({
  kind: z.string(),
  articles: z.array(
    z.object({
      file: z.string(),
      procedure: z.boolean(),
      findings: z.array(z.object({ rule: z.string(), line: z.int() })),
    }),
  ),
});

test.describe('compiled code', () => {
  /** Whose folders for caches are below a new one, on any system; and nothing is compiled for the whole test run. */
  function somebody() {
    const home = mkdtempSync(join(tmpdir(), 'playbook-home-'));
    const environment = { NODE_COMPILE_CACHE: '', HOME: home, XDG_CACHE_HOME: home, LOCALAPPDATA: home };
    return { environment, files: () => readdirSync(home, { recursive: true, encoding: 'utf8' }) };
  }

  test('is kept for the next run in the folder for caches, and changes no answer', async () => {
    const { environment, files } = somebody();
    const first = await playbook(['plan', english], environment);
    expect(files()).toContainEqual(expect.stringMatching(/portal-playbooks.compiled.+/));
    const second = await playbook(['plan', english], environment);

    expect([second.code, second.stdout]).toEqual([0, first.stdout]);
  });

  test('is not kept for commands that pay', async () => {
    const { environment, files } = somebody();
    const { code } = await playbook(['pay', 'G000000101', '--amount', 'much'], environment);

    expect(code).not.toBe(0);
    expect(files()).toEqual([]);
  });

  test('is left out for somebody without a home, and leaves nothing where the command runs', async () => {
    const { code, folder } = await playbook(['plan', english], { NODE_COMPILE_CACHE: '', HOME: '' });

    expect([code, readdirSync(folder)]).toEqual([0, []]);
  });
});

test.describe('plan', () => {
  test('prints a table for people, and JSON for programs, with the same steps', async () => {
    const forPeople = await playbook(['plan', english]);
    const forPrograms = await playbook(['plan', english, '--json']);

    expect(forPeople).toMatchObject({ code: 0, stderr: '' });
    expect(forPeople.stdout).toMatch(/17:\d+ +click +Pay now/);
    const { steps } = z
      .object({ steps: z.array(z.object({ target: z.string().nullable() })) })
      .parse(JSON.parse(forPrograms.stdout));
    expect(steps.map(({ target }) => target)).toContain('Cost Management + Billing');
  });

  test('says so where there is no procedure', async () => {
    const folder = folderOf({ 'a.md': '# Invoices\n\nAn invoice is a bill.\n' });
    const { code, stdout } = await playbook(['plan', join(folder, 'a.md')]);

    expect([code, stdout]).toEqual([0, expect.stringContaining('no portal procedure')]);
  });

  test('puts the English labels of a folder beside those of translations in another', async () => {
    const folder = folderOf({
      'de/sub/a.md': '1. Klicken Sie im Portal auf **Rechnungen**.\n',
      'en/sub/a.md': '1. Click **Invoices** in the portal.\n',
    });
    const { stdout } = await playbook(['plan', join(folder, 'de'), '--twin', join(folder, 'en'), '--json']);

    expect(JSON.parse(stdout)).toMatchObject({ steps: [{ target: 'Rechnungen', english: 'Invoices' }] });
  });
});

test.describe('lint', () => {
  test('ends with 0 where nothing is found, with 1 and places where something is', async () => {
    const folder = folderOf({ 'a.md': '1. Select **Save** and **\n2. Wait.\n' });
    const fine = await playbook(['lint', english]);
    const found = await playbook(['lint', join(folder, 'a.md')]);

    expect(fine.code).toBe(0);
    expect(found.code).toBe(1);
    expect(found.stdout).toMatch(/a\.md:1:24:? error broken-mark/);
  });

  test('mends what is sure, keeps the rest, and has nothing more to mend', async () => {
    const folder = folderOf({ 'a.md': 'Klicken Sie im Portal darauf.\n\n1. Klicken Sie auf **Rechnungen.**\n' });
    const file = join(folder, 'a.md');
    await playbook(['lint', file, '--fix']);

    expect(readFileSync(file, 'utf8')).toContain('**Rechnungen**.');
    expect(await playbook(['lint', file, '--fix'])).toMatchObject({ code: 0 });
  });

  test('has its rules from the folder, or from a file', async () => {
    const off = JSON.stringify({ version: 1, rules: { 'broken-mark': 'off' } });
    const folder = folderOf({ 'a.md': '1. Select **Save** and **\n', 'playbook-articles.json': off });
    const strict = folderOf({ 'rules.json': JSON.stringify({ version: 1, rules: {} }) });
    const file = join(folder, 'a.md');

    expect((await playbook(['lint', file])).code).toBe(0);
    expect((await playbook(['lint', file, '--rules', join(strict, 'rules.json')])).code).toBe(1);
  });

  for (const [what, config] of Object.entries({
    'an unknown rule': '{ "version": 1, "rules": { "broken-marks": "off" } }',
    'no JSON': '{',
  }))
    test(`ends with 2 for a configuration with ${what}, and names it`, async () => {
      const folder = folderOf({ 'a.md': 'Text.\n', 'playbook-articles.json': config });
      const { code, stderr, stdout } = await playbook(['lint', join(folder, 'a.md')]);

      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('playbook-articles.json');
      expect(stderr).not.toContain('    at ');
    });
});

const latin1 = Buffer.from('1. W\xe4hlen Sie **A**.\n', 'latin1');

for (const count of [3, 160])
  test.describe(`a file that can't be read among ${count}`, () => {
    function folder(): string {
      const good = Array.from({ length: count - 1 }, (_, at) => [`a${at}.md`, '1. Select **Save** and **\n'] as const);
      const made = folderOf(Object.fromEntries(good));
      writeFileSync(join(made, 'bad.md'), latin1);
      return made;
    }

    test('lint tells of it and of all others, and ends with 2', async () => {
      const { code, stdout, stderr } = await playbook(['lint', folder(), '--format', 'json']);
      const { articles } = Report.parse(JSON.parse(stdout));

      expect([code, stderr]).toEqual([2, '']);
      expect(articles).toHaveLength(count);
      expect(articles.filter(({ findings }) => findings.some(({ rule }) => rule === 'unreadable'))).toMatchObject([
        { file: expect.stringContaining('bad.md') },
      ]);
      expect(articles.filter(({ findings }) => findings.some(({ rule }) => rule === 'broken-mark'))).toHaveLength(
        count - 1,
      );
    });

    test('plan plans the others, tells of it, and ends with 2', async () => {
      const { code, stdout, stderr } = await playbook(['plan', folder(), '--json']);

      expect(code).toBe(2);
      expect(JSON.parse(stdout)).toHaveLength(count - 1);
      expect(stderr).toContain('bad.md: it is not UTF-8');
      expect(stderr).not.toContain('    at ');
    });
  });

test('an English edition that is not there is told of, whatever the number of articles', async () => {
  const articles = Array.from({ length: 160 }, (_, at) => [`a${at}.md`, '1. Select **Save**.\n'] as const);
  const { code, stderr } = await playbook(['plan', folderOf(Object.fromEntries(articles)), '--twin', 'nowhere.md']);
  expect(code).toBe(2);
  expect(stderr).toContain('nowhere.md: there is no such file');
});

for (const command of ['plan', 'lint', 'validate'])
  for (const [what, args] of Object.entries({
    'an unknown option': ['a.md', '--colour'],
    'no article': [],
    'a file that is not there': ['nowhere.md'],
    'a file that is no article': [import.meta.filename],
  }))
    test(`${command} ends with 2 for ${what}: 1 means that something was found`, async () => {
      const { code, stderr } = await playbook([command, ...args]);
      expect(code).toBe(2);
      expect(stderr.trim()).not.toBe('');
      expect(stderr).not.toContain('    at ');
    });

test('--fix keeps the byte order mark', async () => {
  const folder = folderOf({ 'a.md': '\ufeffKlicken Sie im Portal darauf.\n\n1. Klicken Sie auf **Rechnungen.**\n' });
  await playbook(['lint', join(folder, 'a.md'), '--fix']);
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(
    '\ufeffKlicken Sie im Portal darauf.\n\n1. Klicken Sie auf **Rechnungen**.\n',
  );
});

test.describe('validate', () => {
  test('ends with 0 for an article that is right, with a page and files for other programs', async () => {
    const folder = folderOf({});
    const { code, stderr } = await playbook(['validate', english, '--mock', '--output', join(folder, 'reports')]);

    expect(code, stderr).toBe(0);
    const files = readdirSync(join(folder, 'reports'));
    expect(files).toEqual(expect.arrayContaining(['index.html', 'report.json', 'report.sarif', 'report.junit.xml']));
    const page = files.find(name => name.endsWith('.html') && name !== 'index.html') ?? '';
    const html = readFileSync(join(folder, 'reports', page), 'utf8');
    expect(html).toContain('data:image/jpeg;base64,');
    expect(html.length).toBeLessThan(1_000_000);
  });

  test('ends with 1 for one that is wrong, says what is there instead, and goes on', async () => {
    const { code, stdout } = await playbook(['validate', faulty, '--mock', '--format', 'json', '--result-wait', '1']);
    const [article] = Report.parse(JSON.parse(stdout)).articles;

    expect(code).toBe(1);
    expect(article?.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['label-drift', 'place-drift', 'appearance-drift', 'wrong-order', 'result-differs']),
    );
  });

  test('a file that can’t be read is told of, the others are followed, and it ends with 2', async () => {
    const folder = folderOf({ 'a.md': 'An invoice is a bill.\n', 'c.md': asOne });
    writeFileSync(join(folder, 'b.md'), latin1);
    const { code, stdout } = await playbook(['validate', folder, '--mock', '--format', 'json']);
    const { articles } = Report.parse(JSON.parse(stdout));

    expect(code).toBe(2);
    expect(articles).toMatchObject([
      { file: expect.stringContaining('a.md'), findings: [] },
      { file: expect.stringContaining('b.md'), findings: [{ rule: 'unreadable' }] },
      { file: expect.stringContaining('c.md'), procedure: true, findings: [] },
    ]);
  });

  test('mends an article, and is content with it then', async () => {
    const folder = folderOf({ 'a.md': asOne.replace('**Invoices**', '**Invoice**') });
    const file = join(folder, 'a.md');

    expect((await playbook(['validate', file, '--mock', '--fix'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(asOne);
  });

  test('draws a picture for each step, light and dark', async () => {
    const folder = folderOf({
      'a.md': '1. In the Azure portal, search for **Cost Management + Billing**, and select it.\n',
    });
    const pictures = join(folder, 'pictures');
    const { code, stderr } = await playbook([
      'validate',
      join(folder, 'a.md'),
      '--mock',
      '--update-screenshots',
      pictures,
    ]);

    expect(code, stderr).toBe(0);
    const names = readdirSync(pictures);
    expect(names).toEqual(expect.arrayContaining(['a-1-dark.png', 'a-1-light.png']));
    for (const name of names) expect(readFileSync(join(pictures, name)).subarray(1, 4).toString()).toBe('PNG');
  });

  test('says of an article without a procedure that there is none, and passes nothing', async () => {
    const folder = folderOf({ 'a.md': '# Invoices\n\nAn invoice is a bill.\n' });
    const { code, stdout } = await playbook(['validate', join(folder, 'a.md'), '--mock']);

    expect(code).toBe(0);
    expect(stdout).toContain('no portal procedure');
  });

  test('takes the English edition of each file from a folder', async () => {
    const folder = folderOf({});
    for (const language of ['en', 'de'])
      cpSync(join(samples, language, 'pay-invoice.md'), join(folder, language, 'pay-invoice.md'));
    const { code, stdout } = await playbook([
      'validate',
      join(folder, 'de'),
      '--mock',
      '--twin',
      join(folder, 'en'),
      '--format',
      'json',
    ]);

    expect(code).toBe(0);
    expect(Report.parse(JSON.parse(stdout)).articles).toMatchObject([{ procedure: true, findings: [] }]);
  });

  for (const [what, args] of Object.entries({
    'a file that is not there': ['nowhere.md'],
    'a file that is no article': [import.meta.filename],
    'bindings that are no JSON': [english, '--bindings', english],
    'a time that is none': [english, '--result-wait', 'soon'],
    'an English edition that is not there': [english, '--twin', 'nowhere.md'],
  }))
    test(`ends with 2 for ${what}, and opens no portal`, async () => {
      const { code, stdout, stderr } = await playbook(['validate', '--mock', ...args]);

      expect([code, stdout]).toEqual([2, '']);
      expect(stderr.trim()).not.toBe('');
      expect(stderr).not.toContain('    at ');
    });
});
