import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newKeyPair } from '../../playbooks/runner/policy/approval.ts';
import { approvalsOf, keepApproval } from '../../playbooks/runner/policy/approval-files.ts';
import { claimed, makeWorld } from './ledger-world.ts';
import { approvalBy, fourEyes, gateOf, payment, robin } from './policy-world.ts';

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
