import { mkdtempSync, readdirSync, readFileSync, chmodSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '../../fixtures/index.ts';
import type { SceneInput } from '../../fixtures/mock-portal/index.ts';
import { openLedger } from '../../playbooks/runner/open-ledger.ts';
import { armed } from '../runner/ledger-world.ts';
import { keptSession } from '../stored-session.ts';
import { environmentOf, startPlaybook, type Ended } from './playbook.ts';

interface Machine {
  environment: Record<string, string>;
  start: (args: string[], more?: Record<string, string>) => ReturnType<typeof startPlaybook>;
  command: (args: string[], more?: Record<string, string>) => Promise<Ended>;
  states: () => string[];
}

/** Each test is a whole night, made of several commands one after another. */
base.describe.configure({ timeout: 120_000 });

/** Waits for an answer of the portal that comes late. */
const patient = { PLAYBOOK_CONFIRM_SECONDS: '90' };

const test = base.extend<{ keepsSession: boolean; machine: Machine }>({
  /** Whether somebody has signed in on an earlier day; else each command does. */
  keepsSession: [true, { option: true }],

  machine: async ({ tenant, keepsSession }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'playbook-unattended-'));
    const stateFolder = join(folder, 'state');
    const environment = {
      ...environmentOf(tenant),
      PLAYBOOK_STATE_FOLDER: stateFolder,
      ...(keepsSession && keptSession(tenant, stateFolder)),
      PLAYBOOK_SCREENSHOTS: 'false',
      PLAYBOOK_TRACE: 'off',
    };
    const start: Machine['start'] = (args, more) => startPlaybook([...args, '--quiet'], { ...environment, ...more });
    const states = () => {
      const ledger = openLedger({ stateFolder });
      try {
        return ledger.attempts().map(({ invoice, state }) => `${invoice} ${state}`);
      } finally {
        ledger.close();
      }
    };
    await use({ environment, start, states, command: (args, more) => start(args, more).ended });
  },
});

const two = (more: SceneInput = {}): SceneInput => ({
  profiles: [{ displayName: 'Fernwood Bakery' }],
  invoices: [
    { name: 'G000000101', status: 'OverDue', total: '22.31' },
    { name: 'G000000102', status: 'Due', total: '64.00' },
  ],
  ...more,
});
const list = '[{"invoice":"G000000101"},{"invoice":"G000000102"}]';

function fileOf(text: string, name = 'payments.json'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'playbook-list-')), name);
  writeFileSync(file, text);
  return file;
}

test.describe('while a payment is under way for long', () => {
  test.use({ scene: two({ faults: [{ name: 'delayBeforeCommit', milliseconds: 60_000 }] }) });

  test('F27: a second start is refused, with the process that is at it', async ({ machine }) => {
    const first = machine.start(['pay', 'G000000101'], patient);
    await expect.poll(machine.states, { timeout: 60_000 }).toEqual(['G000000101 ARMED']);
    const second = await machine.command(['pay', 'G000000102']);
    first.child.kill('SIGKILL');
    await first.ended;

    expect(second.code).toBe(60);
    expect(second.stderr).toContain(`process ${first.child.pid}`);
  });

  test('a second signal ends it at once, and no run clicks again', async ({ machine, tenant }) => {
    const { child, ended } = machine.start(['pay', 'G000000101'], patient);
    await expect.poll(machine.states, { timeout: 60_000 }).toEqual(['G000000101 ARMED']);
    const again = setInterval(() => child.kill('SIGINT'), 50);
    const { code } = await ended;
    clearInterval(again);

    expect(code).toBe(130);
    expect(machine.states()).toEqual(['G000000101 ARMED']);
    await machine.command(['pay', 'G000000101']);
    expect(tenant.payAttempts.length).toBeLessThanOrEqual(1);
  });
});

test.describe('while a payment is under way', () => {
  test.use({ scene: two({ faults: [{ name: 'delayBeforeCommit', milliseconds: 6_000 }] }) });

  test('SIGTERM lets it finish, and begins no other', async ({ machine, tenant }) => {
    const { child, ended } = machine.start(['pay', '--file', fileOf(list)], patient);
    await expect.poll(machine.states, { timeout: 60_000 }).toEqual(['G000000101 ARMED']);
    child.kill('SIGTERM');
    const { code, stderr } = await ended;

    expect(code).toBe(143);
    expect(stderr).toContain('Stopping before the next click');
    expect(machine.states()).toEqual(['G000000101 PAID']);
    expect(tenant.charges).toHaveLength(1);
  });
});

test.describe('before the click', () => {
  test.use({ scene: two() });

  test('SIGTERM leaves the payment as it is: nothing was charged', async ({ machine, tenant }) => {
    const { child, ended } = machine.start(['pay', 'G000000101', '--slow-mo', '400']);
    await expect.poll(machine.states, { timeout: 20_000 }).toEqual(['G000000101 PLANNED']);
    child.kill('SIGTERM');
    const { code } = await ended;

    expect(code).toBe(143);
    expect(tenant.payAttempts).toEqual([]);
    expect(machine.states().join()).not.toContain('ARMED');
  });
});

test.describe('several profiles', () => {
  test.use({
    keepsSession: false,
    scene: {
      profiles: [{ displayName: 'Bread' }, { displayName: 'Cakes' }],
      invoices: [
        { name: 'G000000101', status: 'Due', total: '22.31', profile: 'Bread' },
        { name: 'G000000102', status: 'Due', total: '64.00', profile: 'Cakes' },
        { name: 'G000000103', status: 'OverDue', total: '8.00', profile: 'Cakes' },
      ],
    },
  });

  test('are paid side by side, after one sign-in', async ({ machine, tenant }) => {
    const { code } = await machine.command(['pay', '--all', '--concurrency', '2']);

    expect(code).toBe(0);
    expect(tenant.charges.map(({ invoice }) => invoice).sort()).toEqual(['G000000101', 'G000000102', 'G000000103']);
    expect(Object.values(tenant.sessions)[0]).toHaveProperty('size', 1);
  });
});

test.describe('a session that ends in the night', () => {
  test.use({ scene: two({ faults: [{ name: 'expireAt', at: 'list', times: 1 }] }), keepsSession: false });

  test('F21: is signed in anew, and the payment that it ended is made once', async ({ machine, tenant }) => {
    const { code } = await machine.command(['pay', '--file', fileOf(list)]);

    expect(code).toBe(0);
    expect(machine.states()).toEqual(['G000000101 PAID', 'G000000102 PAID']);
    expect(tenant.charges).toHaveLength(2);
  });
});

test.describe('another payment that shows something is wrong', () => {
  test.use({ scene: two() });

  test('R5: stops the whole run, though its invoice is not on the list', async ({ machine, tenant }) => {
    const ledger = openLedger({ stateFolder: machine.environment['PLAYBOOK_STATE_FOLDER'] ?? '' });
    const portalHost = new URL(tenant.urls.portal).host;
    armed(ledger, { portalHost, invoice: 'G000000900' }).record('doubleSuspected', { reason: 'two payments' });
    ledger.close();
    const { code, stdout } = await machine.command(['pay', '--file', fileOf(list), '--json']);

    expect(code).toBe(32);
    expect(JSON.parse(stdout)).toMatchObject({
      summary: { exitCode: 32, payments: [{ code: 'PAYMENTS_STOPPED' }] },
      ledger: { open: [{ invoice: 'G000000900', state: 'DOUBLE_SUSPECTED' }] },
    });
    expect(tenant.payAttempts).toEqual([]);
  });
});

test.describe('a list', () => {
  test.use({ scene: two() });

  test('F43: with another amount than the ledger has is refused whole', async ({ machine, tenant }) => {
    await machine.command(['pay', 'G000000101']);
    const file = fileOf('invoice,amount\nG000000102,64.00 USD\nG000000101,22.30 USD\n', 'payments.csv');
    const { code, stderr } = await machine.command(['pay', '--file', file]);

    expect(code).toBe(40);
    expect(stderr).toMatch(/line 3: G000000101 was USD 22\.31 on .*, not USD 22\.30/);
    expect(tenant.charges.map(({ invoice }) => invoice)).toEqual(['G000000101']);
  });
});

test.describe('a session that is kept', () => {
  test.use({ scene: two({ signIn: { mfa: 'code' } }), keepsSession: false });
  const key = { PLAYBOOK_SESSION_KEY: 'a long and random text of a test' };

  test('is made by login, encrypted, good for runs without a password, and renewed by one', async ({
    machine,
    tenant,
  }) => {
    const stateFolder = machine.environment['PLAYBOOK_STATE_FOLDER'] ?? '';
    const secrets = { ...key, PLAYBOOK_TOTP_SECRET: tenant.user.totpSecret };
    const login = await machine.command(['login'], secrets);
    const [file = ''] = readdirSync(stateFolder).filter(name => name.startsWith('session-'));
    const text = readFileSync(join(stateFolder, file), 'utf8');
    const without = { ...key, PLAYBOOK_PASSWORD: '' };
    const paid = await machine.command(['pay', 'G000000101'], without);
    const otherKey = await machine.command(['pay', 'G000000102'], { ...without, PLAYBOOK_SESSION_KEY: 'x'.repeat(20) });
    tenant.expireSessions();
    const expired = await machine.command(['pay', 'G000000102', '--json'], without);

    expect(login).toMatchObject({ code: 0, stdout: expect.stringContaining(`Signed in as ${tenant.user.upn}`) });
    expect(text).not.toContain('portal-session');
    expect(paid.code).toBe(0);
    expect([otherKey.code, expired.code]).toEqual([31, 31]);
    expect(expired.stdout).toContain('"code":"SIGN_IN_NEEDS_LOGIN"');
    const renewed = await machine.command(['pay', 'G000000102'], secrets);
    const next = await machine.command(['invoices'], without);
    expect([renewed.code, next.code]).toEqual([0, 0]);
    chmodSync(join(stateFolder, file), 0o644);
    const wide = await machine.command(['pay', 'G000000102'], without);
    expect(wide).toMatchObject({ code: 40, stderr: expect.stringMatching(/FILE_MODE_WIDE.*\n.*chmod 600/) });
    expect(tenant.charges).toHaveLength(2);
  });
});

test.describe('a password that is refused', () => {
  test.use({ scene: two(), keepsSession: false });

  test('S22: is typed twice, over all runs, and then not until a person says so', async ({ machine, tenant }) => {
    const wrong = { PLAYBOOK_PASSWORD: 'not the password' };
    const pay = async () => (await machine.command(['pay', 'G000000101', '--json'], wrong)).stdout;
    const answers = [await pay(), await pay(), await pay()].map(text => /"code":"(SIGN_IN_\w+)"/.exec(text)?.[1]);
    const right = await machine.command(['pay', 'G000000101']);
    const retry = await machine.command(['login', '--retry'], { PLAYBOOK_SESSION_KEY: 'a long random text' });

    expect(answers).toEqual(['SIGN_IN_WRONG_PASSWORD', 'SIGN_IN_WRONG_PASSWORD', 'SIGN_IN_TRIED_ENOUGH']);
    expect(right.code).toBe(50);
    expect(retry.code).toBe(0);
    expect((await machine.command(['pay', 'G000000101'])).code).toBe(0);
    expect(tenant.charges).toHaveLength(1);
  });
});
