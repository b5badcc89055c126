import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { policySchema } from '../../playbooks/runner/policy/policy-json-schema.ts';
import { policyInForce } from '../../playbooks/runner/policy/policy-in-force.ts';
import { Policy, type PolicyInput } from '../../playbooks/runner/policy/policy.ts';
import { start } from '../../playbooks/runner/policy/ready-made.ts';
import { armed, makeWorld } from './ledger-world.ts';
import { gateOf, payment, sample } from './policy-world.ts';

test('what the policy names is allowed', () => {
  expect(gateOf(makeWorld().open()).admit(payment, null)).toBeNull();
});

const refused: [title: string, change: Partial<typeof payment> | Record<string, unknown>, says: RegExp][] = [
  ['another directory', { tenant: 'other.example' }, /the directory other.example is not allowed/],
  ['a directory that is not known', { tenant: null }, /the directory that is not known/],
  ['another billing account', { billingAccount: 'Fernwood Bakeries' }, /the billing account/],
  ['another billing profile', { billingProfile: 'Marketing' }, /the billing profile Marketing/],
  ['another currency', { amount: { minor: 1, currency: 'JPY' } }, /the currency JPY.*no limit in JPY/],
  ['an invoice that costs too much', { amount: { minor: 10_001, currency: 'USD' } }, /more than USD 100.00 for one/],
  ['an invoice that is due too far ahead', { dueDate: '2026-05-22' }, /more than 20 days from now/],
  ['an invoice that was due too long ago', { dueDate: '2026-03-31' }, /more than 30 days ago/],
  ['an invoice of no known due date', { dueDate: null }, /due date is not known/],
];

for (const [title, change, says] of refused)
  test(`${title} is refused, with 10 and the reason`, () => {
    const gate = gateOf(makeWorld().open());
    expect(() => gate.admit({ ...payment, ...change }, null)).toThrow(
      expect.objectContaining({ code: 'POLICY_REFUSED', exitCode: 10, message: expect.stringMatching(says) }),
    );
  });

test('a run may not pay more than its limit, each currency by itself', () => {
  const gate = gateOf(makeWorld().open());
  const large = { ...payment, amount: { minor: 9_000, currency: 'USD' } };
  gate.admit(large, null);
  gate.spend(large.amount);

  expect(() => gate.admit(large, null)).toThrow(/USD 180.00 is more than USD 150.00 for one run/);
  expect(gate.admit({ ...payment, amount: { minor: 5_000, currency: 'EUR' } }, null)).toBeNull();
});

test('F29: a day is counted from the ledger, by midnight of the zone that the policy names', () => {
  const { open, clock } = makeWorld();
  const ledger = open();
  const midnight = Date.parse('2026-05-01T07:00:00Z');
  for (const [at, invoice] of [
    [midnight - 1_000, 'G000000102'],
    [midnight + 1_000, 'G000000103'],
  ] as const) {
    clock.wall = at;
    armed(ledger, { invoice, amountMinor: 9_500 });
  }
  const rest = { ...payment, amount: { minor: 10_000, currency: 'USD' } };

  expect(gateOf(ledger).admit(rest, null)).toBeNull();
  clock.wall = midnight + 2_000;
  armed(ledger, { invoice: 'G000000104', amountMinor: 1_000 });
  expect(() => gateOf(ledger).admit(rest, null)).toThrow(/USD 205.00 is more than USD 200.00 for one day/);
});

const card = { label: 'Visa 4242', brand: 'visa', lastFour: '4242', isDefault: false, defaultCard: null };

test('a card that is not named is refused', () => {
  const gate = gateOf(makeWorld().open());
  expect(() => gate.admitCard(card, payment)).not.toThrow();
  expect(() => gate.admitCard({ ...card, lastFour: '4444' }, payment)).toThrow(/not among those that may pay/);
});

test('F25: a profile whose default card the portal charges by itself is refused until that day is over', () => {
  const automatic = { ...card, defaultCard: 'Visa 4242' };
  const ledger = makeWorld().open();
  expect(() => gateOf(ledger).admitCard(automatic, payment)).toThrow(/by itself when it is due/);
  expect(() => gateOf(ledger).admitCard(automatic, { ...payment, dueDate: '2026-04-29' })).not.toThrow();
  const allowed = gateOf(ledger, { chargedAutomatically: ['Fernwood Bakery'] });
  expect(() => allowed.admitCard(automatic, payment)).not.toThrow();
});

function folderWith(policy: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'policy-')), 'policy.json');
  writeFileSync(file, typeof policy === 'string' ? policy : JSON.stringify(policy));
  return file;
}

const real = 'https://portal.azure.com';

test('without a file nothing is paid, except at a portal on this machine', () => {
  expect(() => policyInForce({ portalUrl: real })).toThrow(
    expect.objectContaining({ code: 'POLICY_MISSING', exitCode: 40, hint: expect.stringContaining('policy init') }),
  );
  expect(policyInForce({ portalUrl: 'http://one.localhost:1' })).toMatchObject({ file: null });
  expect(() => policyInForce({ portalUrl: 'http://one.localhost:1', policyFile: 'none.json' })).toThrow(
    /no policy file/,
  );
});

const invalid: [title: string, policy: unknown, says: RegExp][] = [
  ['no JSON', '{', /the file:/],
  ['an unknown word', { ...sample, tenant: [] }, /tenant/],
  ['a word left out', { ...sample, cards: undefined }, /cards/],
  ['an amount without a currency', { ...sample, limits: { ...sample.limits, perDay: ['5'] } }, /limits.perDay/],
  ['a settled balance', { ...sample, settleBalance: 'allowed' }, /settleBalance/],
  ['a new default card', { ...sample, makeDefault: true }, /makeDefault/],
  ['a zone that is none', { ...sample, limits: { ...sample.limits, timeZone: 'Mars/Base' } }, /time zone/],
];

for (const [title, policy, says] of invalid)
  test(`S18: a file with ${title} is refused whole`, () => {
    expect(() => policyInForce({ portalUrl: real, policyFile: folderWith(policy) })).toThrow(
      expect.objectContaining({ code: 'POLICY_INVALID', exitCode: 40, message: expect.stringMatching(says) }),
    );
  });

for (const mode of [0o666, 0o664, 0o646])
  test(`S18: a file of mode ${mode.toString(8)}, which others may change, is refused`, () => {
    const policyFile = folderWith(sample);
    chmodSync(policyFile, mode);
    expect(() => policyInForce({ portalUrl: real, policyFile })).toThrow(
      expect.objectContaining({ code: 'POLICY_UNSAFE', exitCode: 40, hint: expect.stringContaining('chmod go-w') }),
    );
    chmodSync(policyFile, 0o644);
    expect(policyInForce({ portalUrl: real, policyFile }).file).toBe(policyFile);
  });

test('S18: each byte of the file changes its hash', () => {
  const [one, other] = [JSON.stringify(sample), JSON.stringify(sample, null, 1)].map(
    text => policyInForce({ portalUrl: real, policyFile: folderWith(text) }).sha256,
  );
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(one).not.toBe(other);
});

test('the start that is written allows nothing', () => {
  expect(Policy.safeParse(start).success).toBe(true);
  expect(() => gateOf(makeWorld().open(), start as Partial<PolicyInput>).admit(payment, null)).toThrow(
    /directory.*account.*profile.*currency.*limit/,
  );
});

test('the published schema is the one in use', () => {
  const published = readFileSync(join(import.meta.dirname, '../../docs/schemas/policy.schema.json'), 'utf8');
  expect(JSON.parse(published)).toEqual(policySchema());
});
