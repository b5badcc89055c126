import { appendFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultInput } from '../../fixtures/mock-portal/index.ts';
import { checkEvidence } from '../../playbooks/runner/check-evidence.ts';
import { due, expect, posts, test } from './pay.ts';

const tenMinutes = 600_000;

test.describe('an invoice that is paid, and still shows as due', () => {
  test.use({ scene: due([{ name: 'statusLag', milliseconds: tenMinutes }]) });

  test('F18: is unknown, is not paid again by any run, and is found paid in the end', async ({
    pay,
    ledger,
    tenant,
  }) => {
    const first = await pay();
    const second = await pay();
    const oldest = await pay('oldest-due');
    expect([first.code, second.code, oldest.code]).toEqual([30, 30, 30]);
    expect(second.record).toMatchObject({ status: 'unknown', steps: [], error: { code: 'PAYMENT_SUBMITTED' } });
    expect(posts(tenant)).toBe(1);

    tenant.clock.advance(tenMinutes);
    const last = await pay();
    expect(last).toMatchObject({ code: 0, record: { outcome: 'already-paid' } });
    expect(ledger.attempts()).toMatchObject([{ state: 'PAID', attempt: 1 }]);
    expect(posts(tenant)).toBe(1);
  });

  test('F18: without a read API the page is asked, and nothing is clicked either', async ({ pay, ledger, tenant }) => {
    const offline = { PLAYBOOK_READ_API_URL: 'off' };
    await pay(undefined, offline);
    const second = await pay(undefined, offline);

    expect(second).toMatchObject({ code: 30, record: { status: 'unknown' } });
    expect(second.record.steps.length).toBeGreaterThan(4);
    expect(posts(tenant)).toBe(1);

    tenant.clock.advance(tenMinutes);
    expect(await pay(undefined, offline)).toMatchObject({ code: 0, record: { outcome: 'already-paid' } });
    expect(ledger.attempts()).toMatchObject([{ state: 'PAID' }]);
  });
});

const endings: { row: string; faults: FaultInput[]; first: number; state: string; second: number; code: string }[] = [
  {
    row: 'F40: a declined card',
    faults: [{ name: 'decline', times: 1 }],
    first: 10,
    state: 'DECLINED',
    second: 10,
    code: 'PAYMENT_DECLINED',
  },
  {
    row: 'F42: a page that lies about success',
    faults: [{ name: 'fakeSuccess' }],
    first: 30,
    state: 'SUBMITTED',
    second: 30,
    code: 'PAYMENT_SUBMITTED',
  },
  {
    row: 'F23: a bank that asks a person',
    faults: [{ name: 'threeDS' }],
    first: 31,
    state: 'NEEDS_ACTION',
    second: 31,
    code: 'PAYMENT_NEEDS_ACTION',
  },
];

for (const { row, faults, first, state, second, code } of endings)
  test.describe(row, () => {
    test.use({ scene: due(faults) });

    test(`leaves ${state}, and the next run clicks nothing`, async ({ pay, ledger, tenant }) => {
      expect((await pay()).code).toBe(first);
      const sent = posts(tenant);
      expect(await pay()).toMatchObject({ code: second, record: { error: { code } } });

      expect(ledger.attempts()).toMatchObject([{ state, attempt: 1 }]);
      expect(posts(tenant)).toBe(sent);
      expect(tenant.charges).toEqual([]);
    });
  });

test.describe('what a person is asked', () => {
  test.use({ scene: due([{ name: 'threeDS' }]) });

  test('F23: the run says where to answer it, and how to go on', async ({ pay }) => {
    const { record } = await pay();
    expect(record).toMatchObject({ status: 'unknown', outcome: 'needs-action', error: null });
    expect(JSON.stringify(record.output)).toMatch(/answer it there or at the bank, then run .*playbook reconcile/);
  });
});

test.describe('a card that is declined in the pane and charged all the same', () => {
  test.use({ scene: due([{ name: 'declineButCommit' }]) });

  test('F41: is found paid', async ({ pay, ledger, tenant }) => {
    expect((await pay()).code).toBe(0);
    expect(ledger.attempts()).toMatchObject([{ state: 'PAID' }]);
    expect(tenant.charges).toHaveLength(1);
  });
});

test.describe('a run that stops before the click', () => {
  test.use({ scene: due([{ name: 'amountDrift', minor: 100, times: 1 }]) });

  test('F32: leaves MISMATCH, and the next run may pay', async ({ pay, ledger, tenant }) => {
    expect((await pay()).code).toBe(10);
    expect(ledger.attempts()).toMatchObject([{ state: 'MISMATCH', armedAt: null }]);
    expect(posts(tenant)).toBe(0);

    expect((await pay()).code).toBe(0);
    expect(ledger.attempts()).toMatchObject([{ state: 'PAID', attempt: 1 }]);
  });
});

test.describe('a payment that was taken back', () => {
  test.use({ scene: due([{ name: 'latePaidRevert', milliseconds: tenMinutes }]) });

  test('F19: is told as that, and not paid again', async ({ pay, ledger, tenant }) => {
    expect((await pay()).code).toBe(0);
    tenant.clock.advance(2 * tenMinutes);
    const again = await pay();

    expect(again).toMatchObject({ code: 32, record: { error: { code: 'PAYMENT_REVERSED' } } });
    expect(ledger.attempts()).toMatchObject([{ state: 'REVERSED' }]);
    expect(posts(tenant)).toBe(1);
  });
});

test.describe('two runs at once', () => {
  test.use({ scene: due([{ name: 'delayBeforeCommit', milliseconds: 1_500 }]) });

  test('F27: pay once, and the one that comes late says who is at work', async ({ pay, tenant }) => {
    const codes = (await Promise.all([pay(), pay()])).map(({ code, record }) => [code, record.error?.code]);

    expect(posts(tenant)).toBe(1);
    expect(codes).toContainEqual([0, undefined]);
    expect(codes.flat()).toEqual(expect.arrayContaining([60, 'LEDGER_LOCKED']));
  });
});

test.describe('a picture of what was about to be paid', () => {
  test.use({ scene: due() });

  test('F9: is taken before the payment is armed: after that the next thing is the click', async ({
    machine,
    pay,
    ledger,
  }) => {
    const { record } = await pay(undefined, { PLAYBOOK_SCREENSHOTS: 'true' });
    const [attempt] = ledger.attempts();
    const step = record.steps.find(({ effect }) => effect === 'commit');
    const picture = step?.pictures.find(({ action }) => action.includes('button "Pay now"'));
    const folder = join(machine['PLAYBOOK_RUNS_FOLDER'] ?? '', record.runId);

    expect(step?.pictures).toHaveLength(1);
    expect(statSync(join(folder, picture?.file ?? '')).mtimeMs).toBeLessThanOrEqual(Date.parse(attempt?.armedAt ?? ''));
  });
});

test.describe('what the ledger knows of a payment', () => {
  test.use({ scene: due() });

  test('F47: the chain says who paid what with which card, and a hash of what was kept of it', async ({
    machine,
    pay,
    ledger,
  }) => {
    const { record } = await pay(undefined, { PLAYBOOK_SCREENSHOTS: 'true' });
    const [attempt] = ledger.attempts();
    const events = ledger.eventsOf(attempt?.payKey ?? '');

    expect(events.map(({ type }) => type)).toEqual(['planned', 'prepared', 'armed', 'submitted', 'settled']);
    expect(new Set(events.map(({ actor }) => actor))).toEqual(new Set([record.runId]));
    expect(events[1]?.body).toMatchObject({ card: 'visa 4242', latch: 'strict' });
    expect(events[3]?.body.evidence).toMatchObject({ run: record.runId, pictures: expect.any(Number) });
    expect(events[4]?.body).toMatchObject({ sources: ['row', 'read-api'], evidence: { run: record.runId } });
    expect(ledger.verify()).toMatchObject({ events: 5 });

    const runs = machine['PLAYBOOK_RUNS_FOLDER'] ?? '';
    expect(checkEvidence(ledger.history(), runs)).toEqual([]);
    appendFileSync(join(runs, record.runId, '01.jpg'), 'x');
    expect(checkEvidence(ledger.history(), runs)).toEqual([{ run: record.runId, problem: 'changed' }]);
    expect(checkEvidence([], runs)).toEqual([{ run: record.runId, problem: 'without-events' }]);
    rmSync(join(runs, record.runId), { recursive: true });
    expect(checkEvidence(ledger.history(), runs)).toEqual([{ run: record.runId, problem: 'missing' }]);
  });
});
