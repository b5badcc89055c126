import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '../../fixtures/index.ts';
import type { PolicyInput } from '../../playbooks/runner/policy/policy.ts';
import { keptSession } from '../stored-session.ts';
import { environmentOf, playbook, type Ended } from './playbook.ts';

interface Fixtures {
  folder: string;
  command: (...args: string[]) => Promise<Ended>;
  /** Writes the policy that the commands of a test go by. */
  policy: (more?: Partial<PolicyInput>) => void;
}

/** Each test is several commands one after another. */
base.describe.configure({ timeout: 120_000 });

const test = base.extend<Fixtures>({
  scene: {
    profiles: [{ displayName: 'Fernwood Bakery' }],
    invoices: [
      { name: 'G000000101', status: 'Due', total: '22.31' },
      { name: 'G000000102', status: 'OverDue', total: '64.00' },
      { name: 'G000000103', status: 'Paid', total: '8.00' },
    ],
  },

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
  folder: async ({}, use) => use(mkdtempSync(join(tmpdir(), 'playbook-policy-'))),

  command: async ({ tenant, folder }, use) => {
    const environment = {
      ...environmentOf(tenant),
      ...keptSession(tenant, join(folder, 'state')),
      PLAYBOOK_POLICY_FILE: join(folder, 'policy.json'),
      PLAYBOOK_SCREENSHOTS: 'false',
    };
    await use((...args) => playbook(args, environment));
  },

  policy: async ({ tenant, folder }, use) => {
    const [account] = tenant.accounts;
    await use(more =>
      writeFileSync(
        join(folder, 'policy.json'),
        JSON.stringify({
          version: 1,
          tenants: [tenant.directory.domain],
          billingAccounts: [account?.displayName ?? ''],
          billingProfiles: ['Fernwood Bakery'],
          currencies: ['USD'],
          cards: ['visa 4242'],
          limits: { perInvoice: ['50.00 USD'], perRun: ['50.00 USD'], perDay: ['50.00 USD'], timeZone: 'UTC' },
          dueDate: { daysBefore: 'any', daysAfter: 'any' },
          chargedAutomatically: 'any',
          approval: 'never',
          settleBalance: 'never',
          makeDefault: 'never',
          ...more,
        }),
      ),
    );
  },
});

test('pay refuses what the policy does not allow, pays the rest, and the ledger names the policy', async ({
  command,
  policy,
  tenant,
}) => {
  policy();
  const { code } = await command('pay', '--all', '--card', 'visa 4242', '--quiet');
  const { stdout } = await command('ledger', 'export');
  const { events } = JSON.parse(stdout) as { events: { type: string; state: string; body: { policy?: string } }[] };

  expect(code).toBe(10);
  expect(tenant.charges.map(({ invoice }) => invoice)).toEqual(['G000000101']);
  expect(events.find(({ type }) => type === 'rejected')?.state).toBe('REJECTED_POLICY');
  for (const { type, body } of events)
    if (['planned', 'rejected', 'armed'].includes(type)) expect(body.policy).toMatch(/^[0-9a-f]{64}$/);
});

test('a card that is not allowed is refused before the click, and a dry run says so, too', async ({
  command,
  policy,
  tenant,
}) => {
  policy({ cards: ['mastercard 4444'] });
  const dry = await command('pay', 'G000000101', '--card', 'visa 4242', '--dry-run', '--json', '--quiet');
  const list = await command('ledger', 'list', '--json');
  const real = await command('pay', 'G000000101', '--card', 'visa 4242', '--json', '--quiet');

  for (const { code, stdout } of [dry, real]) {
    expect(code).toBe(10);
    expect(stdout).toContain('"code":"POLICY_REFUSED"');
  }
  expect(JSON.parse(list.stdout)).toMatchObject({ attempts: [] });
  expect(tenant.payAttempts).toEqual([]);
});

test('--plan says what would be paid and why each other invoice is not; nothing is opened or armed', async ({
  command,
  policy,
  tenant,
}) => {
  policy();
  const json = await command('pay', '--all', '--plan', '--json', '--quiet');
  const text = await command('pay', 'G000000101', '--amount', '22.30 USD', '--plan', '--quiet');
  const otherCard = await command('pay', '--all', '--card', 'visa 9999', '--plan', '--json', '--quiet');
  const list = await command('ledger', 'list', '--json');

  expect(json.code).toBe(0);
  expect(JSON.parse(json.stdout)).toMatchObject({
    pay: [{ invoice: 'G000000101', amount: { minor: 2231, currency: 'USD' } }],
    skip: expect.arrayContaining([
      { invoice: 'G000000102', code: 'POLICY_REFUSED', reason: expect.stringContaining('for one invoice') },
      { invoice: 'G000000103', code: 'PAID', reason: 'it is paid' },
    ]),
    totals: [{ minor: 2231, currency: 'USD' }],
  });
  expect(text.stdout).toMatch(/Nothing would be paid[\s\S]*G000000101 +it is USD 22\.31, not USD 22\.30/);
  expect(JSON.parse(otherCard.stdout)).toMatchObject({
    pay: [],
    skip: expect.arrayContaining([
      {
        invoice: 'G000000101',
        code: 'POLICY_REFUSED',
        reason: 'visa ending in 9999 is not among the cards that may pay',
      },
    ]),
  });
  expect(JSON.parse(list.stdout)).toMatchObject({ attempts: [] });
  expect(tenant.payAttempts).toEqual([]);
});

test('above a limit a second person approves by a key of their own, once', async ({
  command,
  policy,
  folder,
  tenant,
}) => {
  const key = join(folder, 'robin.pem');
  const made = await command('approve', '--new-key', key, '--json');
  const { publicKey } = JSON.parse(made.stdout) as { publicKey: string };
  const robin = { name: 'Robin Vale', signInName: 'robin@fernwood.example', publicKey };
  policy({ approval: { above: ['20.00 USD'], hours: 24, people: [robin] } });
  const before = await command('pay', 'G000000101', '--card', 'visa 4242', '--quiet');
  const account = tenant.accounts[0]?.displayName ?? '';
  const place = ['--account', account, '--tenant', tenant.directory.domain];
  const who = ['--by', 'Robin Vale', '--key', key];
  const approved = await command('approve', 'G000000101', '--amount', '22.31 USD', ...who, ...place);
  const after = await command('pay', 'G000000101', '--card', 'visa 4242', '--quiet');
  const show = await command('ledger', 'show', 'G000000101');

  expect(before.code).toBe(31);
  expect(before.stdout).toContain('playbook approve G000000101');
  expect(approved.stdout).toContain('Robin Vale approves USD 22.31 for G000000101, once');
  expect(after.code).toBe(0);
  expect(show.stdout).toMatch(/approved → APPROVED .* by Robin Vale/);
  expect(readFileSync(key, 'utf8')).toContain('PRIVATE KEY');
});

test('at any other portal, no policy means no payment, and no browser', async () => {
  const ended = await playbook(['pay', 'G000000101'], { PLAYBOOK_BROWSER: '/nowhere/browser' });
  expect(ended.code).toBe(40);
  expect(ended.stderr).toMatch(/POLICY_MISSING.*\n.*playbook policy init/);
});

test('policy init writes one that allows nothing, never over another, and show prints it', async ({ folder }) => {
  const file = join(folder, 'own.json');
  const [first] = [await playbook(['policy', 'init', '--policy', file])];
  const again = await playbook(['policy', 'init', '--policy', file]);
  const show = await playbook(['policy', 'show', '--policy', file, '--json']);

  expect([first.code, again.code, show.code]).toEqual([0, 1, 0]);
  expect(JSON.parse(show.stdout)).toMatchObject({ file, policy: { cards: [], tenants: [] } });
});
