import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { admitRelease } from '../../playbooks/runner/policy/admit-release.ts';
import { newKeyPair } from '../../playbooks/runner/policy/approval.ts';
import { approvalsOf, keepApproval } from '../../playbooks/runner/policy/approval-files.ts';
import { Policy } from '../../playbooks/runner/policy/policy.ts';
import { armed, claimed, makeWorld } from './ledger-world.ts';
import { approvalBy, fourEyes, gateOf, payment, robin, sample } from './policy-world.ts';

test('a payment above the limit needs somebody else’s word, and has it', () => {
  const ledger = makeWorld().open();
  const approval = approvalBy();

  expect(() => gateOf(ledger, fourEyes).admit(payment, null)).toThrow(
    expect.objectContaining({ code: 'POLICY_APPROVAL_NEEDED', exitCode: 31 }),
  );
  expect(gateOf(ledger, fourEyes, { approvals: [approval] }).admit(payment, null)).toEqual(approval);
  expect(gateOf(ledger, fourEyes).admit({ ...payment, amount: { minor: 2_000, currency: 'USD' } }, null)).toBeNull();
});

const { signature } = approvalBy({ amountMinor: 2231 });
const forged: [title: string, approval: ReturnType<typeof approvalBy>, says: RegExp][] = [
  ['of another portal', approvalBy({ portalHost: 'other.example' }), /another portal/],
  ['of another directory', approvalBy({ tenant: 'other.example' }), /another directory/],
  ['of another billing account', approvalBy({ billingAccount: 'Other' }), /another billing account/],
  ['of another amount', approvalBy({ amountMinor: 2230 }), /another amount/],
  ['of another currency', approvalBy({ currency: 'EUR' }), /another currency/],
  ['that has ended', approvalBy({ expiresAt: '2026-05-01T08:00:00.000Z' }), /it ended/],
  ['of tomorrow', approvalBy({ approvedAt: '2026-05-02T07:00:00.000Z' }), /of the future/],
  ['for longer than the policy lets', approvalBy({ expiresAt: '2026-06-01T07:00:00.000Z' }), /longer than 48 hours/],
  ['by somebody else', approvalBy({ by: 'Sam Oak' }), /Sam Oak is not one of the people/],
  ['with another key', approvalBy({}, newKeyPair().privateKey), /not signed by Robin Vale/],
  ['with the signature of another', { ...approvalBy({ amountMinor: 9 }), signature }, /not signed by Robin Vale/],
];

for (const [title, approval, says] of forged)
  test(`S18: an approval ${title} does not hold`, () => {
    const gate = gateOf(makeWorld().open(), fourEyes, { approvals: [approval] });
    expect(() => gate.admit(payment, null)).toThrow(says);
  });

test('S19: nobody approves a payment of their own, nor one whose payer is not known', () => {
  const gate = gateOf(makeWorld().open(), fourEyes, { approvals: [approvalBy()] });
  for (const person of [robin.signInName, 'ROBIN@fernwood.example', null])
    expect(() => gate.admit({ ...payment, person }, null)).toThrow(/Robin Vale is the one who pays/);
});

test('S19: an approval serves one attempt, which may be begun again before the click, and no other', () => {
  const { open } = makeWorld();
  const ledger = open();
  const approval = approvalBy();
  const { id, by } = approval.statement;
  const first = claimed(ledger);
  first.approve({ id, by, reason: 'approved' });
  first.leave('postponed', { reason: 'the portal failed' });
  const again = claimed(ledger);
  const gate = gateOf(ledger, fourEyes, { approvals: [approval] });

  expect(gate.admit(payment, again.attempt)).toEqual(approval);
  again.approve({ id, by, reason: 'approved' });
  expect(again.attempt.state).toBe('APPROVED');
  expect(() => gate.admit(payment, { ...again.attempt, attempt: 2 })).toThrow(/used before/);
  expect(() => claimed(ledger, { invoice: 'G000000102' }).approve({ id, by, reason: 'x' })).toThrow(
    expect.objectContaining({ code: 'APPROVAL_USED' }),
  );
  expect(ledger.eventsOf(again.attempt.payKey).filter(({ type }) => type === 'approved')).toMatchObject([
    { body: { approval: id } },
    { body: { approval: id } },
  ]);
  ledger.verify();
});

test('a file that is no approval approves nothing, and takes no other along', () => {
  const folder = mkdtempSync(join(tmpdir(), 'approvals-'));
  const approval = approvalBy();
  keepApproval(folder, approval);
  writeFileSync(join(folder, 'broken.json'), '{');
  writeFileSync(join(folder, 'more.json'), JSON.stringify({ ...approval, more: 1 }));

  expect(approvalsOf(folder, payment.invoice)).toEqual([approval]);
  expect(approvalsOf(folder, 'G000000999')).toEqual([]);
  expect(approvalsOf(join(folder, 'none'), payment.invoice)).toEqual([]);
});

/** An attempt that a person wants to release; two days after the click nobody knows more. */
function unknownFor() {
  const world = makeWorld();
  const ledger = world.open();
  const attempt = armed(ledger);
  world.clock.wall += 49 * 3_600_000;
  const unknown = ledger.settle(attempt.attempt, { facts: null, row: null, hasReadApi: true }, 'reconcile');
  return { ledger, unknown, now: new Date(world.clock.wall) };
}

const later = { approvedAt: '2026-05-03T07:00:00.000Z', expiresAt: '2026-05-04T07:00:00.000Z' };
const policy = Policy.parse({ ...sample, ...fourEyes });

test('R8: above the limit a release needs a second person, whose word is used up by it', () => {
  const { ledger, unknown, now } = unknownFor();
  const request = { attempt: unknown, by: 'Dana Finch', now };
  expect(() => admitRelease(policy, ledger, { ...request, approvals: [] })).toThrow(
    expect.objectContaining({ code: 'RELEASE_APPROVAL_NEEDED', exitCode: 31 }),
  );

  const approvals = [approvalBy({ ...later, purpose: 'release' })];
  const approval = admitRelease(policy, ledger, { ...request, approvals })?.statement.id ?? '';
  ledger.release(unknown.payKey, { by: 'Dana Finch', reason: 'the bank shows no charge', approval });

  expect(ledger.eventsOf(unknown.payKey).at(-1)).toMatchObject({ type: 'released', body: { approval } });
  expect(() => admitRelease(policy, ledger, { ...request, approvals })).toThrow(/it was used before/);
});

test('R8: below the limit, or where nobody else is asked, one name is enough', () => {
  const { ledger, unknown, now } = unknownFor();
  const request = { attempt: unknown, by: 'Dana Finch', approvals: [], now };
  const small = { ...request, attempt: { ...unknown, amountMinor: 2_000 } };
  expect(admitRelease(policy, ledger, small)).toBeNull();
  expect(admitRelease({ approval: 'never' }, ledger, request)).toBeNull();
});

test('R8 S19: the approval of a payment releases nothing, and nobody is their own second person', () => {
  const { ledger, unknown, now } = unknownFor();
  const release = approvalBy({ ...later, purpose: 'release' });
  const says = (by: string, approval: ReturnType<typeof approvalBy>) => () =>
    admitRelease(policy, ledger, { attempt: unknown, by, approvals: [approval], now });

  expect(says('Dana Finch', approvalBy(later))).toThrow(/it is for another purpose/);
  expect(says(' robin vale', release)).toThrow(/Robin Vale is the one who releases it/);
  expect(says('Dana Finch', { ...approvalBy(later), statement: release.statement })).toThrow(/not signed/);
  expect(() => gateOf(ledger, fourEyes, { approvals: [release], now }).admit(payment, null)).toThrow(/another purpose/);
});
