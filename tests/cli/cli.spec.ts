import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { expect, test } from '../../fixtures/index.ts';
import { RunRecord } from '../../playbooks/engine/record.ts';
import { environmentOf, playbook, signedInEnvironmentOf, usualEvidence } from './playbook.ts';

test('--help names every command and every exit code', async () => {
  const { code, stdout } = await playbook(['--help']);
  expect(code).toBe(0);
  for (const word of ['pay', 'invoices', 'list', 'run', 'portal', 'doctor', 'Exit codes', 'PLAYBOOK_PASSWORD'])
    expect(stdout).toContain(word);
});

test('an unknown command is answered with the nearest one', async () => {
  const { code, stderr } = await playbook(['invoice']);
  expect(code).toBe(1);
  expect(stderr).toContain('Did you mean invoices?');
});

test('list prints steps with their instructions, and the input of one playbook', async () => {
  const { stdout } = await playbook(['list', 'pay-invoice', '--json']);
  const [described] = JSON.parse(stdout) as [
    { steps: { doc: string; effect: string }[]; input: { properties: object } },
  ];
  expect(described.steps.filter(({ effect }) => effect === 'commit')).toMatchObject([{ doc: 'pay-invoice#6' }]);
  expect(Object.keys(described.input.properties)).toContain('amount');
});

test('pay pays, prints the record, and leaves a report', async ({ tenant }) => {
  const [invoice] = tenant.payableInvoices;
  const { code, stdout, folder } = await playbook(['pay', invoice?.name ?? '', '--card', 'visa 4242', '--json'], {
    ...environmentOf(tenant),
    ...usualEvidence,
  });
  const { runs, report } = JSON.parse(stdout) as { runs: unknown[]; report: string };

  expect(code).toBe(0);
  expect(RunRecord.parse(runs[0])).toMatchObject({ outcome: 'paid' });
  expect(readFileSync(report, 'utf8')).toContain(invoice?.name);
  const runFolder = readdirSync(join(folder, 'runs')).find(name => !name.endsWith('.html')) ?? '';
  expect(readdirSync(join(folder, 'runs', runFolder))).toEqual(
    expect.arrayContaining(['record.json', 'report.html', '01.jpg']),
  );
  expect(tenant.charges).toHaveLength(1);
});

test('pay --all pays what is payable, once each, in one session', async ({ tenant }) => {
  const payable = tenant.payableInvoices.map(({ name }) => name);
  const { code, stdout } = await playbook(
    ['pay', '--all', '--quiet', '--no-screenshots'],
    signedInEnvironmentOf(tenant),
  );

  expect(code).toBe(0);
  expect(stdout).toMatch(/Invoice +Amount +Due date +Card +Before → after +Duration/);
  expect(tenant.charges.map(({ invoice }) => invoice).sort()).toEqual(payable.sort());
});

test.describe('a payment of unknown effect', () => {
  test.use({ scene: { faults: [{ name: 'pre500' }] } });

  test('ends with 30, keeps a trace, and the trace holds no secret', async ({ tenant }) => {
    const [invoice] = tenant.payableInvoices;
    const { code, folder } = await playbook(['pay', invoice?.name ?? '', '--json'], {
      ...environmentOf(tenant),
      ...usualEvidence,
    });
    const runFolder = readdirSync(join(folder, 'runs')).find(name => !name.endsWith('.html')) ?? '';

    expect(code).toBe(30);
    expect(readdirSync(join(folder, 'runs', runFolder))).toContain('trace.zip');
    const everything = readdirSync(join(folder, 'runs'), { recursive: true, withFileTypes: true }).filter(entry =>
      entry.isFile(),
    );
    for (const entry of everything)
      expect(readFileSync(join(entry.parentPath, entry.name)).includes(tenant.user.password)).toBe(false);
  });
});

test('invoices lists what the blade lists', async ({ tenant }) => {
  const { code, stdout } = await playbook(
    ['invoices', '--json', '--status', 'past-due'],
    signedInEnvironmentOf(tenant),
  );
  const { invoices } = JSON.parse(stdout) as { invoices: { id: string }[] };

  expect(code).toBe(0);
  expect(invoices.map(({ id }) => id)).toEqual(
    tenant.invoices.filter(({ status }) => status === 'OverDue').map(({ name }) => name),
  );
});

interface Wrong {
  title: string;
  args: string[];
  environment?: Record<string, string>;
  code: number;
  says: RegExp;
  /** Code in the record of what could not begin or went wrong; a mistyped command has no record. */
  recorded?: string;
}

const wrong: Wrong[] = [
  { title: 'no invoice named', args: ['pay'], code: 1, says: /Name one invoice/ },
  {
    title: 'an amount without a currency',
    args: ['pay', 'G000000101', '--amount', '22'],
    code: 40,
    says: /AMOUNT_INVALID.*\n.*code of the currency/,
    recorded: 'AMOUNT_INVALID',
  },
  {
    title: 'a wrong language code',
    args: ['pay', 'G000000101', '--language', 'xx'],
    code: 40,
    says: /language \(from the command line\).*no language "xx"/,
    recorded: 'CONFIG_INVALID',
  },
  {
    title: 'a malformed address',
    args: ['run', 'list-invoices'],
    environment: { PLAYBOOK_PORTAL_URL: 'portal' },
    code: 40,
    says: /portalUrl \(from the environment\)/,
    recorded: 'CONFIG_INVALID',
  },
  {
    title: 'an unreachable portal',
    args: ['invoices'],
    environment: { PLAYBOOK_PORTAL_URL: 'http://127.0.0.1:1' },
    code: 20,
    says: /PORTAL_UNAVAILABLE/,
    recorded: 'PORTAL_UNAVAILABLE',
  },
  {
    title: 'no browser',
    args: ['invoices'],
    environment: { PLAYBOOK_BROWSER: '/nowhere/browser' },
    code: 40,
    says: /NO_BROWSER.*\n.*playwright install/,
    recorded: 'NO_BROWSER',
  },
  {
    title: 'an unknown playbook',
    args: ['run', '../pay-invoices'],
    code: 40,
    says: /Did you mean "pay-invoice"/,
    recorded: 'PLAYBOOK_UNKNOWN',
  },
  {
    title: 'an input that is no JSON',
    args: ['run', 'pay-invoice', '--input', '{'],
    code: 1,
    says: /--input is not JSON/,
  },
  {
    title: 'a fault that there is not',
    args: ['portal', '--fault', 'statuslag={"milliseconds":500}'],
    code: 1,
    says: /There is no fault "statuslag"\. Did you mean "statusLag"\? docs\/faults\.md has them all/,
  },
  {
    title: 'such a fault in a scene',
    args: ['portal', '--scene', '{"faults":[{"name":"nonsense"}]}'],
    code: 1,
    says: /there is no fault "nonsense"; docs\/faults\.md has them all\s+→ at faults\[0\]/,
  },
  {
    title: 'a number of invoices that is none',
    args: ['portal', '--invoices', 'many'],
    code: 1,
    says: /--invoices many is no number of invoices: it is a number from 0 to 100000/,
  },
  {
    title: 'a suite in place of a file',
    args: ['init', process.execPath],
    code: 1,
    says: /is a file\. Name a folder/,
  },
  {
    title: 'a file that is not there',
    args: ['pay', '--file', 'none.csv'],
    code: 40,
    says: /can’t be read/,
    recorded: 'INPUT_FILE_INVALID',
  },
  {
    title: 'a configuration file that is not there',
    args: ['pay', '--all', '--config', 'none.json'],
    code: 40,
    says: /there is no such file/,
    recorded: 'CONFIG_INVALID',
  },
  {
    title: 'no policy for another portal',
    args: ['pay', '--oldest'],
    code: 40,
    says: /POLICY_MISSING/,
    recorded: 'POLICY_MISSING',
  },
];

for (const { title, args, environment, code, says, recorded } of wrong)
  test(`${title} ends with ${code}, says what to do, and is recorded`, async () => {
    const ended = await playbook(args, environment);
    expect(recordsIn(ended.folder).map(({ error }) => error?.code)).toEqual(recorded ? [recorded] : []);
    expect(ended.stderr).toMatch(says);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
    expect(ended.code).toBe(code);
  });

/** The records below the runs folder; each is beside a report that people can read. */
function recordsIn(folder: string): RunRecord[] {
  const runs = join(folder, 'runs');
  const names = existsSync(runs) ? readdirSync(runs, { withFileTypes: true }) : [];
  return names
    .filter(entry => entry.isDirectory())
    .map(({ name }) => {
      expect(readFileSync(join(runs, name, 'report.html'), 'utf8')).toContain('class="error"');
      return RunRecord.parse(JSON.parse(readFileSync(join(runs, name, 'record.json'), 'utf8')));
    });
}

test('a portal that answers with an error page is told as that', async ({ tenant }) => {
  tenant.faults.set({ name: 'maintenance', status: 503 });
  const { code, stderr } = await playbook(['invoices'], environmentOf(tenant));
  expect(code).toBe(20);
  expect(stderr).toContain('it answered with status 503, "Service unavailable"');
});

test('F43: a file that lists an invoice twice, or has other bad lines, names them all, and nothing of it is paid', async ({
  tenant,
}) => {
  const file = join(tmpdir(), `payments-${tenant.slug}-${process.pid}.csv`);
  const good = tenant.payableInvoices[0]?.name ?? '';
  writeFileSync(file, `invoice,amount,card\n${good},,visa 4242\nG12,1 USD,\n${good},,\nG000000105,"1,00 USD",\n`);
  const { code, stderr } = await playbook(['pay', '--file', file], environmentOf(tenant));

  expect(code).toBe(40);
  expect(stderr).toMatch(/line 3: invoice/);
  expect(stderr).toMatch(/line 4: .* is on line 2 already/);
  expect(stderr).toMatch(/line 5: amount/);
  expect(tenant.payAttempts).toEqual([]);
});

test('F43: a file of payments is paid line by line, and refuses another amount', async ({ tenant }) => {
  const [first, second] = tenant.payableInvoices;
  const file = join(tmpdir(), `payments-${tenant.slug}-${process.pid}-good.csv`);
  writeFileSync(
    file,
    `invoice,amount,card\n${first?.name},1.00 ${first?.profile.currency},\n${second?.name},,visa 4242\n`,
  );
  const { code } = await playbook(['pay', '--file', file, '--no-screenshots'], signedInEnvironmentOf(tenant));

  expect(code).toBe(10);
  expect(tenant.charges.map(({ invoice }) => invoice)).toEqual([second?.name]);
});

test.describe('a card that is declined once', () => {
  test.use({ scene: { faults: [{ name: 'decline', times: 1 }] } });

  test('is no reason to leave the rest: a refusal, a decline and a payment follow one another', async ({ tenant }) => {
    const [refused, declined, paid] = tenant.payableInvoices.map(({ name }) => name);
    const file = join(tmpdir(), `payments-${tenant.slug}-${process.pid}-mixed.csv`);
    writeFileSync(file, `invoice,card\n${refused},visa 9999\n${declined},visa 4242\n${paid},visa 4242\n`);
    const { code, stdout } = await playbook(
      ['pay', '--file', file, '--no-screenshots', '--json'],
      signedInEnvironmentOf(tenant),
    );
    const { runs } = JSON.parse(stdout) as { runs: RunRecord[] };

    expect(runs.map(({ outcome, error }) => outcome ?? error?.code)).toEqual(['CARD_NOT_FOUND', 'declined', 'paid']);
    expect(code).toBe(10);
    expect(tenant.charges.map(({ invoice }) => invoice)).toEqual([paid]);
  });
});

test('a dry run of several does everything but the last click, each time', async ({ tenant }) => {
  const { code, stdout } = await playbook(
    ['pay', '--all', '--dry-run', '--no-screenshots', '--json'],
    signedInEnvironmentOf(tenant),
  );
  const { runs } = JSON.parse(stdout) as { runs: RunRecord[] };

  expect(runs.map(({ error }) => error?.code)).toEqual(tenant.payableInvoices.map(() => 'DRY_RUN'));
  expect(code).toBe(0);
  expect(tenant.payAttempts).toEqual([]);
});

test('doctor finds a portal that works, and says how to mend one that does not', async ({ tenant }) => {
  const well = await playbook(['doctor'], environmentOf(tenant));
  const ill = await playbook(['doctor', '--json'], { PLAYBOOK_PORTAL_URL: 'http://127.0.0.1:1' });

  expect(well.stdout.match(/✔/g)).toHaveLength(15);
  expect(well.code).toBe(0);
  expect(ill.code).toBe(40);
  const { checks } = JSON.parse(ill.stdout) as { checks: { name: string; ok: boolean; hint: string | null }[] };
  expect(checks.find(({ name }) => name === 'portal')).toMatchObject({
    ok: false,
    hint: expect.stringContaining('PLAYBOOK_PORTAL_URL'),
  });
});
