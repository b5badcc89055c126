import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '../../fixtures/index.ts';
import { readConfig } from '../../playbooks/runner/config.ts';
import type { Ledger } from '../../playbooks/runner/ledger/ledger.ts';
import { openLedger } from '../../playbooks/runner/open-ledger.ts';
import { Payments } from '../../playbooks/runner/payments-of.ts';
import { armed } from './ledger-world.ts';
import { sample } from './policy-world.ts';

interface Machine {
  payments: (tell?: (text: string) => void) => Payments;
  /** Writes into the ledger as an earlier run did. */
  before: (write: (ledger: Ledger) => void) => void;
}

/** A machine with a ledger of its own, and no read API to ask. */
function machine(portalUrl = 'https://portal.azure.com', more: Record<string, string> = {}): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-payments-of-'));
  const policy = join(folder, 'policy.json');
  writeFileSync(policy, JSON.stringify(sample), { mode: 0o600 });
  const config = readConfig({
    flags: {},
    environment: {
      PLAYBOOK_PORTAL_URL: portalUrl,
      PLAYBOOK_READ_API_URL: 'off',
      PLAYBOOK_STATE_FOLDER: join(folder, 'state'),
      PLAYBOOK_POLICY_FILE: policy,
      PLAYBOOK_BILLING_ACCOUNT_ID: 'a:b_2019-05-31',
      ...more,
    },
    folder,
  });
  const before: Machine['before'] = write => {
    const ledger = openLedger(config);
    write(ledger);
    ledger.close();
  };
  return { payments: tell => new Payments(config, { tell }), before };
}

const input = { invoice: 'G000000102', billingAccount: 'Fernwood Bakery' };
const portalHost = 'portal.azure.com';

test('F44: a new ledger pays nothing at a real portal before a person has accepted it', async () => {
  const { payments, before } = machine();
  await expect(payments().guard('run-1', input)).rejects.toMatchObject({ code: 'LEDGER_NEW', exitCode: 80 });
  before(ledger => ledger.acceptHead({ by: 'Dana Finch', reason: 'nothing was ever paid from here', portalHost }));
  expect(await payments().guard('run-2', input)).toBeDefined();
});

test('F44: what a person accepted for one portal says nothing of another', async () => {
  const { payments, before } = machine();
  const accepted = { by: 'Dana Finch', reason: 'compared' };
  before(ledger => ledger.acceptHead({ ...accepted, portalHost: 'portal.azure.us' }));
  await expect(payments().guard('run-1', input)).rejects.toMatchObject({ code: 'LEDGER_NEW' });
  before(ledger => ledger.acceptHead({ ...accepted, portalHost }));
  expect(await payments().guard('run-2', input)).toBeDefined();
});

test('F44: payments at another portal say nothing of this one, and those at this one do', async () => {
  const { payments, before } = machine();
  before(ledger => void armed(ledger, { portalHost: '127.0.0.1:8080' }));
  await expect(payments().guard('run-1', input)).rejects.toMatchObject({ code: 'LEDGER_NEW' });
  before(ledger => void armed(ledger, { portalHost, invoice: 'G000000103' }).record('settled', { paidAt: null }));
  expect(await payments().guard('run-2', input)).toBeDefined();
});

test('F44: at a portal on this machine a new ledger may pay: no money is there', async () => {
  expect(await machine('http://127.0.0.1:8080').payments().guard('run-1', input)).toBeDefined();
});

for (const event of ['contradicted', 'doubleSuspected'] as const)
  test(`R5: another invoice that was ${event} stops every payment`, async () => {
    const { payments, before } = machine();
    before(ledger => void armed(ledger, { portalHost }).record(event, { reason: 'seen by an earlier run' }));

    await expect(payments().guard('run-1', input)).rejects.toMatchObject({
      code: 'PAYMENTS_STOPPED',
      exitCode: 32,
      message: expect.stringContaining('G000000101'),
    });
    expect(payments().standing).toEqual([32]);
  });

test('R5: a payment that was taken back stops every other one', async () => {
  const { payments, before } = machine();
  before(ledger => {
    const attempt = armed(ledger, { portalHost });
    attempt.record('settled', { paidAt: null });
    attempt.record('reversed', { reason: 'due again' });
  });
  await expect(payments().guard('run-1', input)).rejects.toMatchObject({ code: 'PAYMENTS_STOPPED' });
});

test('F6: the first payment after a run that died waits until its browser is gone, and says so', async () => {
  const { payments, before } = machine('http://127.0.0.1:8080', { PLAYBOOK_QUIET_SECONDS: '0.2' });
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  let owner = '';
  before(ledger => {
    owner = ledger.owner;
    armed(ledger, { portalHost: '127.0.0.1:8080', invoice: 'G000000900' });
  });
  const file = payments().ledger.file;
  new DatabaseSync(file)
    .prepare('UPDATE leases SET pid = ?, until = taken_at + 60000 WHERE owner = ?')
    .run(dead, owner);
  const told: string[] = [];
  const command = payments(text => told.push(text));
  const look = await command.look('run-1');

  expect(look).toEqual([]);
  expect(told).toEqual([]);
  expect(await command.guard('run-1', input)).toBeDefined();
  expect(told).toEqual([`Process ${dead} died at a payment, and its browser may be alive: nothing is paid for 1 s.`]);
  expect(command.ledger.leftBehindAt('127.0.0.1:8080')).toEqual([]);
  expect(await command.guard('run-2', input)).toBeDefined();
  expect(told).toHaveLength(1);
});

test('F6: a stop ends the wait, and nothing is paid', async () => {
  const { payments, before } = machine('http://127.0.0.1:8080', { PLAYBOOK_QUIET_SECONDS: '600' });
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  before(ledger => void armed(ledger, { portalHost: '127.0.0.1:8080', invoice: 'G000000900' }));
  new DatabaseSync(payments().ledger.file).prepare('UPDATE leases SET pid = ?, until = taken_at + 60000').run(dead);
  const stop = new AbortController();
  const waiting = payments(() => stop.abort('SIGTERM')).guard('run-1', input, stop.signal);

  await expect(waiting).rejects.toMatchObject({ code: 'STOPPED', exitCode: 143 });
});

test('F31: an open payment of the same number in another account holds up nothing here', async () => {
  const api = createServer((_request, response) => response.writeHead(404).end('{}')).listen(0, '127.0.0.1');
  api.unref();
  await once(api, 'listening');
  const url = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  const { payments, before } = machine(url, { PLAYBOOK_READ_API_URL: url, PLAYBOOK_READ_API_TOKEN: 'a token' });
  const twin = { portalHost: new URL(url).host, billingAccount: 'Other', billingAccountId: null };
  before(ledger => void armed(ledger, { ...twin, invoice: input.invoice }));

  expect(await payments().guard('run-1', input)).toBeDefined();
  await expect(payments().guard('run-1', { ...input, billingAccount: 'Other' })).rejects.toMatchObject({
    code: 'PAYMENT_ARMED',
  });
});

test('R7: an old payment of unknown effect is what the command ends with, though it is not on its list', async () => {
  const { payments, before } = machine();
  before(ledger => void armed(ledger, { portalHost }));
  const command = payments();

  expect(await command.guard('run-1', input)).toBeDefined();
  expect(command.standing).toEqual([30]);
});
