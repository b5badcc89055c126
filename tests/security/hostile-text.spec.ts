import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from '../../fixtures/index.ts';
import { AmountParseError } from '../../playbooks/billing/format-errors.ts';
import { parseAmount } from '../../playbooks/billing/parse-amount.ts';
import { parseDate } from '../../playbooks/billing/parse-date.ts';
import { printable } from '../../playbooks/reporters/printable.ts';
import { createLogger } from '../../playbooks/runner/log.ts';
import { playbook, signedInEnvironmentOf, usualEvidence } from '../cli/playbook.ts';

/** What a name in a portal may try to be. */
const hostile = {
  script: '"><script>document.title="hacked"</script><img src=x onerror=alert(1)>',
  formula: '=HYPERLINK("http://evil.example","Pay")',
  colours: '\u001b[2J\u001b[31mPAID\u001b]8;;http://evil.example\u0007',
  lines: 'a\r\n2026-01-01T00:00:00Z info run ends {"status":"passed"}\u2028b\u2029c\u0085d',
  direction: '\u202e00.1 DSU\u202c \u2066x\u2069',
  nothing: 'a\u0000b',
  path: '../../../../etc/passwd',
  device: 'CON',
  workflow: '::error file=x::pwned%0A::set-output name=a::b',
  long: 'x'.repeat(10_000),
};

/** The same in as few portals as show each of them: what must begin a text begins one. */
const { formula, script, colours, workflow, direction, nothing, lines, path, device, long } = hostile;
const names = {
  'a formula with a script and colours': `${formula}${script}${colours}`,
  'a command of a workflow that turns round and ends': `${workflow}${direction}${nothing}`,
  'several lines': lines,
  'a long path': `${path}${long}`,
  'a device': device,
};

/** Characters that move the cursor, end a line or turn text round; a line's own end and tabs apart. */
const harmful = /(?![\n\t])[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

test('S10: whatever is logged is one line, without characters that a terminal acts on', async () => {
  for (const [kind, text] of Object.entries(hostile))
    for (const json of [true, false]) {
      const stream = new PassThrough({ encoding: 'utf8' });
      createLogger({ json, verbose: true, secrets: [], stream }).info(text, { invoice: text, deep: { text: [text] } });
      const [data] = await once(stream, 'data');
      const line = String(data).replace(/\n$/, '');

      expect(line, kind).not.toMatch(harmful);
      expect(line.includes('\n'), kind).toBe(false);
      if (json) expect(JSON.parse(line)).toMatchObject({ level: 'info' });
    }
});

test('S10 S31: what is printed for people has none of them either', () => {
  for (const [kind, text] of Object.entries(hostile)) expect(printable(text), kind).not.toMatch(harmful);
});

test.describe('a portal full of them', () => {
  test.setTimeout(120_000);

  for (const [kind, text] of Object.entries(names))
    test(`S7 S8 S9 S10: ${kind} is a text like any other, in every report, log and file name`, async ({
      mockPortal,
      page,
    }) => {
      const tenant = mockPortal.createTenant({
        invoices: [{ name: 'G000000101', status: 'OverDue', total: '22.31' }],
        faults: [{ name: 'xssText', text }],
      });
      const environment = { ...signedInEnvironmentOf(tenant), ...usualEvidence };
      const ended = await playbook(['pay', 'G000000101', '--verbose', '--no-screenshots'], environment);

      // An account whose name is not printed as the API has it is another account: refused.
      expect([ended.code, tenant.charges.length], ended.stderr).toEqual(text === lines ? [10, 0] : [0, 1]);
      expect(`${ended.stdout}${ended.stderr}`).not.toMatch(harmful);
      const happened: string[] = [];
      page.on('dialog', dialog => void (happened.push(dialog.message()), dialog.dismiss()));
      page.on('request', request => void (/^(?:file|data):/.test(request.url()) || happened.push(request.url())));
      const runs = join(ended.folder, 'runs');
      const files = readdirSync(runs, { recursive: true, encoding: 'utf8' });
      for (const file of files.filter(name => name.endsWith('.html'))) {
        await page.goto(`file://${join(runs, file)}`);
        await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
          'content',
          /default-src 'none'/,
        );
        await expect(page.locator('script')).toHaveCount(0);
        expect(await page.title()).not.toBe('hacked');
      }
      expect(happened).toEqual([]);
      expect(files.filter(name => !/^[\w./\\-]+$/.test(name))).toEqual([]);
      const csv = (await playbook(['ledger', 'export', '--format', 'csv'], environment)).stdout;
      expect(csv.split(/(?:^|,|\n)"?/).filter(cell => /^[=+@\t\r]/.test(cell))).toEqual([]);
    });
});

test('S30: texts that are long or deep are refused or read, and never for long', () => {
  const million = 1_000_000;
  for (const text of [
    '1'.repeat(million),
    '1,'.repeat(million / 2),
    `${' '.repeat(million)}1.00 USD`,
    '\u00a0'.repeat(million),
    `USD ${'9'.repeat(million)}.00`,
    '('.repeat(million),
  ]) {
    const read = () => parseAmount(text, { regionalFormat: 'en-us' });
    if (text.endsWith('1.00 USD')) expect(read()).toEqual({ minor: 100, currency: 'USD' });
    else expect(read).toThrow(AmountParseError);
    expect(() => parseDate(text, 'en-us')).toThrow();
    expect(printable(text).length).toBeGreaterThan(0);
  }
});
