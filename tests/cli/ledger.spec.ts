import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test as base } from '../../fixtures/index.ts';
import type { Tenant } from '../../fixtures/mock-portal/index.ts';
import { csvLine } from '../../playbooks/reporters/csv.ts';
import type { ArmedAttempt } from '../../playbooks/runner/ledger/attempt-in-hand.ts';
import { Ledger } from '../../playbooks/runner/ledger/ledger.ts';
import { anchorFolderFor, ledgerFileIn } from '../../playbooks/runner/ledger/locations.ts';
import { keptSession } from '../stored-session.ts';
import { environmentOf, playbook, startPlaybook, type Ended } from './playbook.ts';

const hour = 3_600_000;
const person = ['--by', 'Dana Finch', '--reason', 'the bank shows no charge'];

interface Fixtures {
  stateFolder: string;
  /** Runs a command on the test's own machine, with its ledger. */
  command: (...args: string[]) => Promise<Ended>;
  /** The ledger as a run of some hours ago left it: that invoice armed, and nobody knows more. */
  armedBefore: (hours: number, invoice?: string) => void;
}

/** Most tests are several commands one after another. */
base.describe.configure({ timeout: 60_000 });

const test = base.extend<Fixtures>({
  scene: {
    profiles: [{ displayName: 'Fernwood Bakery' }],
    invoices: [
      { name: 'G000000101', status: 'Due', total: '22.31' },
      { name: 'G000000102', status: 'Due', total: '22.31' },
      { name: 'G000000103', status: 'Paid', total: '8.00' },
    ],
  },

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
  stateFolder: async ({}, use) => use(join(mkdtempSync(join(tmpdir(), 'playbook-state-')), 'state')),

  command: async ({ tenant, stateFolder }, use) => {
    await use((...args) => playbook(args, { ...environmentOf(tenant), PLAYBOOK_STATE_FOLDER: stateFolder }));
  },

  armedBefore: async ({ tenant, stateFolder }, use) => {
    await use((hours, invoice = 'G000000101') => void arm(tenant, stateFolder, hours, invoice));
  },
});

function arm(tenant: Tenant, stateFolder: string, hours: number, invoice: string): ArmedAttempt {
  const file = ledgerFileIn(stateFolder);
  const now = () => new Date(Date.now() - hours * hour);
  const ledger = new Ledger({ file, anchorFolder: anchorFolderFor(stateFolder), now });
  const [account] = tenant.accounts;
  const claim = ledger.claim({
    portalHost: new URL(tenant.urls.portal).host,
    tenant: tenant.directory.domain,
    billingAccount: account?.displayName ?? null,
    billingAccountId: account?.name ?? null,
    billingProfile: 'Fernwood Bakery',
    invoice,
    amountMinor: 2231,
    currency: 'USD',
    actor: 'an earlier run',
  });
  if (claim.held) throw new Error('it was begun before');
  const known = { payments: [], failures: [] };
  const armed = claim.claimed.prepare({ card: 'visa 4242', known, latch: 'strict' }).arm();
  ledger.close();
  return armed;
}

test('list, show, verify and export print what the ledger holds', async ({ command, armedBefore }) => {
  armedBefore(1);
  const [list, show, verify, json, csv] = await Promise.all([
    command('ledger', 'list'),
    command('ledger', 'show', 'g000000101'),
    command('ledger', 'verify'),
    command('ledger', 'export'),
    command('ledger', 'export', '--format', 'csv'),
  ]);

  expect([list, show, verify, json, csv].map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
  expect(list.stdout).toMatch(/G000000101 +1 +ARMED +USD 22\.31 +visa 4242/);
  expect(show.stdout).toMatch(/armed → ARMED {2}an earlier run/);
  expect(verify.stdout).toMatch(/3 events of 1 attempts are as they were written. Head: [0-9a-f]{64}/);
  const { head, events } = JSON.parse(json.stdout) as {
    head: { hash: string };
    events: { type: string; hash: string }[];
  };
  expect(events.map(({ type }) => type)).toEqual(['planned', 'prepared', 'armed']);
  expect(events.at(-1)?.hash).toBe(head.hash);
  expect(csv.stdout.trimEnd().split('\r\n')).toHaveLength(4);
});

test('an invoice that the ledger does not know is told as that', async ({ command }) => {
  const { code, stderr } = await command('ledger', 'show', 'G000000999');
  expect(code).toBe(10);
  expect(stderr).toContain('ATTEMPT_NOT_FOUND');
});

test('reconcile finds what was paid and what is unknown, without a browser', async ({
  command,
  armedBefore,
  tenant,
}) => {
  armedBefore(49);
  armedBefore(1, 'G000000102');
  const { code, stdout } = await command(
    'reconcile',
    '--full',
    '--json',
    '--by',
    'Dana Finch',
    '--reason',
    'month end',
  );
  const { invoices } = JSON.parse(stdout) as { invoices: object[] };

  expect(code).toBe(30);
  expect(invoices).toMatchObject([
    { invoice: 'G000000101', ledger: 'UNKNOWN', portal: 'due', verdict: 'unknown' },
    { invoice: 'G000000102', ledger: 'ARMED', portal: 'due', verdict: 'unknown' },
    { invoice: 'G000000103', ledger: null, portal: 'paid', verdict: 'paid-elsewhere' },
  ]);
  expect(tenant.payAttempts).toEqual([]);
});

test('reconcile reads the portal’s own list where there is no read API, beside what was to be paid', async ({
  tenant,
  stateFolder,
  armedBefore,
}) => {
  armedBefore(1);
  const file = join(mkdtempSync(join(tmpdir(), 'playbook-input-')), 'payments.csv');
  writeFileSync(file, 'invoice\nG000000101\nG000000102\nG000000999\n');
  const environment = {
    ...environmentOf(tenant),
    ...keptSession(tenant, stateFolder),
    PLAYBOOK_READ_API_URL: 'off',
  };
  const { code, stdout } = await playbook(['reconcile', '--file', file, '--quiet'], environment);

  expect(code).toBe(30);
  expect(stdout).toMatch(/G000000101 +ARMED +due +yes +unknown +\d{4}-/);
  expect(stdout).toMatch(/G000000999 +yes +not found[^]*G000000102 +due +yes +open/);
});

test('release lets an invoice be paid anew, which then is the second attempt', async ({
  command,
  armedBefore,
  tenant,
}) => {
  armedBefore(49);
  const before = await command('pay', 'G000000101', '--quiet');
  const released = await command('release', 'G000000101', ...person);
  const after = await command('pay', 'G000000101', '--quiet', '--no-screenshots');

  expect(before.code).toBe(30);
  expect(released).toMatchObject({ code: 0, stdout: expect.stringContaining('released by Dana Finch') });
  expect(released.stderr).toContain('The read API says due, USD 22.31 due');
  expect(after.code).toBe(0);
  expect(tenant.charges).toHaveLength(1);
  expect((await command('ledger', 'list')).stdout).toMatch(/G000000101 +2 +PAID[^]*G000000101 +1 +RELEASED/);
});

test('release is refused before the portal has had its time, without a name, and for what is paid', async ({
  command,
  armedBefore,
}) => {
  armedBefore(1);
  expect(await command('release', 'G000000101', ...person)).toMatchObject({
    code: 10,
    stderr: expect.stringContaining("is ARMED and can't be released"),
  });
  expect((await command('release', 'G000000101', '--reason', 'x')).code).toBe(1);
  expect((await command('release', 'G000000101', '--by', ' ', '--reason', 'x')).code).toBe(10);
});

test('F44: a ledger that was deleted stops pay and verify with 80, until a person accepts it', async ({
  command,
  armedBefore,
  stateFolder,
  tenant,
}) => {
  armedBefore(60);
  rmSync(stateFolder, { recursive: true });
  const [pay, verify, early] = [
    await command('pay', 'G000000102', '--quiet'),
    await command('ledger', 'verify'),
    await command('reconcile'),
  ];
  expect([pay.code, verify.code, early.code]).toEqual([80, 80, 80]);
  expect(pay.stdout + pay.stderr).toContain('may have forgotten payments');
  expect(tenant.payAttempts).toEqual([]);

  expect((await command('reconcile', '--full')).code).toBe(1);
  expect((await command('reconcile', '--full', ...person)).code).toBe(0);
  expect((await command('pay', 'G000000102', '--quiet', '--no-screenshots')).code).toBe(0);
});

test('S20: a ledger whose last events were changed pays nothing and ends with 80', async ({
  command,
  armedBefore,
  stateFolder,
  tenant,
}) => {
  armedBefore(1);
  new DatabaseSync(ledgerFileIn(stateFolder)).exec(
    "DROP TRIGGER events_are_final; UPDATE events SET actor = 'nobody' WHERE seq = 3",
  );
  const { code, stdout, stderr } = await command('pay', 'G000000102', '--quiet');

  expect(code).toBe(80);
  expect(stdout + stderr).toContain('not as it was written');
  expect(tenant.payAttempts).toEqual([]);
});

test('S8: a cell that a spreadsheet would run is quoted', () => {
  const cells = ['=1+1', '+1', '-1', '@x', '\t=1', ' =1', 'a,"b"\n', 'plain', null, -5];
  expect(csvLine(cells)).toBe(`'=1+1,'+1,'-1,'@x,'\t=1,' =1,"a,""b""\n",plain,,-5\r\n`);
});

test.describe('reconcile that waits', () => {
  test('R3: ends when the time is over, and says when the payment is due to be looked at next', async ({
    command,
    armedBefore,
  }) => {
    armedBefore(0.5);
    const { code, stdout, stderr } = await command('reconcile', '--wait', '1m', '--json');

    expect(code).toBe(30);
    expect(stderr).toMatch(/1 payment is open; the next look is due at .* UTC, and is another run's to make/);
    expect(JSON.parse(stdout)).toMatchObject({ invoices: [{ invoice: 'G000000101', verdict: 'unknown' }] });
  });

  test('R3: SIGTERM ends it, with what is known', async ({ tenant, stateFolder, armedBefore }) => {
    armedBefore(0.5);
    const environment = { ...environmentOf(tenant), PLAYBOOK_STATE_FOLDER: stateFolder };
    const { child, ended } = startPlaybook(['reconcile', '--wait', '2h'], environment);
    child.stderr?.on('data', (text: string) => text.includes('looks again') && child.kill('SIGTERM'));
    const { code, stdout, stderr } = await ended;

    expect(code).toBe(30);
    expect(stderr).toContain('Stopping; once more ends it at once.');
    expect(stdout).toContain('G000000101');
  });

  test('R3: asks nobody where nothing is open, when a timer says so', async ({ command, armedBefore }) => {
    const nothing = await command('reconcile', '--when-open');
    armedBefore(1);
    const open = await command('reconcile', '--when-open');

    expect(nothing).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('No payment is open.') });
    expect(open).toMatchObject({ code: 30, stdout: expect.stringContaining('G000000101') });
  });

  for (const duration of ['soon', '0s', '8d', '10'])
    test(`--wait ${duration} is refused`, async ({ command }) => {
      expect(await command('reconcile', '--wait', duration)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('no duration'),
      });
    });
});

test.describe('without a read API', () => {
  test.use({
    scene: {
      profiles: [{ displayName: 'Fernwood Bakery' }],
      invoices: [
        { name: 'G000000101', status: 'Paid', total: '22.31' },
        { name: 'G000000102', status: 'Due', total: '8.00' },
      ],
    },
  });

  test('R3: pay --all looks at what is open by the portal’s own list', async ({ tenant, stateFolder, armedBefore }) => {
    armedBefore(1);
    const environment = {
      ...environmentOf(tenant),
      ...keptSession(tenant, stateFolder),
      PLAYBOOK_READ_API_URL: 'off',
    };
    const { code } = await playbook(['pay', '--all', '--quiet', '--no-screenshots'], environment);
    const list = await playbook(['ledger', 'list'], environment);

    expect(code).toBe(0);
    expect(list.stdout).toMatch(/G000000101 +1 +PAID/);
    expect(tenant.charges.map(({ invoice }) => invoice)).toEqual(['G000000102']);
  });
});
