import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { expect, test as base } from '../../fixtures/index.ts';
import { PlaybookError } from '../../playbooks/billing/errors.ts';
import type { RunRecord } from '../../playbooks/engine/record.ts';
import { refusalByError, refusalByRecords } from '../../playbooks/cli/untold-refusal.ts';
import { UsageError } from '../../playbooks/cli/usage-error.ts';
import { openLedger } from '../../playbooks/runner/open-ledger.ts';
import { unstartedRun } from '../../playbooks/runner/unstarted-run.ts';
import { hookServer } from '../runner/hook-server.ts';
import { environmentOf, playbook, type Ended } from './playbook.ts';

const Sent = z.object({
  id: z.string(),
  seq: z.int().nullable(),
  kind: z.string(),
  run: z
    .object({ portalHost: z.string(), exitCode: z.int(), code: z.string(), reason: z.string(), command: z.string() })
    .optional(),
});

interface Night {
  /** What the webhook got. */
  sent: () => z.infer<typeof Sent>[];
  stateFolder: string;
  command: (args: string[], more?: Record<string, string>) => Promise<Ended>;
}

/** A machine whose portal nobody answers at, and a webhook that answers with these statuses. */
async function night(...statuses: number[]): Promise<Night> {
  const hook = await hookServer(...statuses);
  const stateFolder = join(mkdtempSync(join(tmpdir(), 'playbook-refusals-')), 'state');
  const environment = {
    PLAYBOOK_PORTAL_URL: 'http://127.0.0.1:9',
    PLAYBOOK_READ_API_URL: 'off',
    PLAYBOOK_STATE_FOLDER: stateFolder,
    PLAYBOOK_WEBHOOK_URL: hook.url,
    PLAYBOOK_WEBHOOK_SECRET: 'sixteen characters or more',
    PLAYBOOK_SCREENSHOTS: 'false',
  };
  return {
    stateFolder,
    sent: () => hook.received.map(({ text }) => Sent.parse(JSON.parse(text))),
    command: (args, more) => playbook([...args, '--quiet'], { ...environment, ...more }),
  };
}

const badPolicy = { PLAYBOOK_POLICY_FILE: '/nowhere/policy.json' };

base.describe('a night that never starts', () => {
  base('is told of with the event that the ledger keeps, and again with the same id until it is accepted', async () => {
    const { command, sent, stateFolder } = await night(503, 200);
    const { code } = await command(['pay', '--all'], badPolicy);
    await command(['outbox', 'send']);
    const ledger = openLedger({ stateFolder });
    const events = [...ledger.history()];

    expect(code).toBe(40);
    expect(events).toMatchObject([
      { type: 'runRefused', state: null, body: { exitCode: 40, portalHost: '127.0.0.1:9' } },
    ]);
    expect(sent()).toHaveLength(2);
    for (const message of sent())
      expect(message).toMatchObject({
        id: events[0]?.hash,
        seq: 1,
        kind: 'runRefused',
        run: { exitCode: 40, code: 'POLICY_MISSING', portalHost: '127.0.0.1:9' },
      });
    expect(ledger.verify()).toMatchObject({ events: 1, attempts: 0 });
    ledger.close();
  });

  base('is told of where the configuration itself is wrong', async () => {
    const { command, sent } = await night(200);
    const { code } = await command(['pay', '--all'], { PLAYBOOK_LIMTI: '3', PLAYBOOK_TIMEOUT_SECONDS: 'soon' });

    expect(code).toBe(40);
    expect(sent()).toMatchObject([
      { seq: 1, run: { exitCode: 40, reason: expect.stringContaining('PLAYBOOK_LIMTI') } },
    ]);
  });

  base('is told of without a record where the ledger can’t be opened, and says so', async () => {
    const { command, sent, stateFolder } = await night(200);
    openLedger({ stateFolder }).close();
    writeFileSync(join(stateFolder, 'ledger.sqlite'), 'no database, but long enough to be read as one '.repeat(20));
    const { code, stderr } = await command(['pay', '--all']);

    expect(code).toBe(80);
    expect(sent()).toMatchObject([{ seq: null, run: { exitCode: 80, code: 'LEDGER_FAILED' } }]);
    expect(sent()[0]?.id).toMatch(/^unrecorded-/);
    expect(stderr).toContain('a message was sent without a record, by webhook');
  });

  base('that nobody can be told of says that, and ends as it would have', async () => {
    const { command, stateFolder } = await night(500);
    openLedger({ stateFolder }).close();
    writeFileSync(join(stateFolder, 'ledger.sqlite'), 'no database, but long enough to be read as one '.repeat(20));
    const { code, stderr } = await command(['pay', '--all']);

    expect(code).toBe(80);
    expect(stderr).toContain('no message could be sent by webhook');
    expect(stderr).toContain('LEDGER_FAILED');
  });

  base('of looks at open payments is told of as such', async () => {
    const { command, sent } = await night(200);
    const { code } = await command(['reconcile', '--when-open'], { PLAYBOOK_TIMEOUT_SECONDS: 'soon' });

    expect(code).toBe(40);
    expect(sent()).toMatchObject([{ seq: 1, kind: 'runRefused', run: { exitCode: 40, command: 'reconcile' } }]);
  });

  base('is not told of when it was a rehearsal, or a mistyped command', async () => {
    const { command, sent } = await night(200);
    const codes = [
      await command(['pay', '--all', '--dry-run'], badPolicy),
      await command(['pay', '--all', '--plan'], badPolicy),
      await command(['pay']),
      await command(['pay', '--al']),
    ].map(({ code }) => code);

    expect(codes).toEqual([40, 40, 1, 1]);
    expect(sent()).toEqual([]);
  });
});

base.describe('a sign-in', () => {
  base.use({
    scene: { profiles: [{ displayName: 'Fernwood Bakery' }], invoices: [{ name: 'G000000101', status: 'Due' }] },
  });

  for (const [title, password, exitCode, code] of [
    ['that is refused', 'not the password', 50, 'SIGN_IN_WRONG_PASSWORD'],
    ['that nobody can make', '', 31, 'SIGN_IN_UNEXPECTED'],
  ] as const)
    base(`${title} is told of`, async ({ tenant }) => {
      const { command, sent } = await night(200);
      const ended = await command(['pay', '--all'], { ...environmentOf(tenant), PLAYBOOK_PASSWORD: password });

      expect(ended.code).toBe(exitCode);
      expect(sent()).toMatchObject([{ kind: 'runRefused', run: { exitCode, code } }]);
      expect(tenant.payAttempts).toEqual([]);
    });
});

base.describe('what is told', () => {
  const ended = (code: string, more: Partial<RunRecord> = {}): RunRecord => ({
    ...unstartedRun(
      { name: 'pay-invoice', title: 'Pay an invoice' },
      {
        runId: 'r',
        input: null,
        config: { portalUrl: 'https://portal.azure.com', language: 'en', regionalFormat: 'en-us' },
        error: new Error('why'),
      },
    ),
    error: { code, message: `it was ${code}`, expected: null, seen: null, hint: null },
    ...more,
  });
  class EndedWith extends PlaybookError {
    constructor(exitCode: number) {
      super({ code: 'ANY', message: 'why', exitCode });
    }
  }
  const paid = ended('', { error: null, outcome: 'paid', committedAt: '2026-05-01T08:00:00.000Z' });

  base('is the worst of what ended before a click, and how much more there was', () => {
    const records = [paid, ended('POLICY_APPROVAL_NEEDED'), ended('PORTAL_UNAVAILABLE')];
    expect(refusalByRecords(records, [0, 31, 20], {})).toEqual({
      exitCode: 31,
      code: 'POLICY_APPROVAL_NEEDED',
      reason: 'it was POLICY_APPROVAL_NEEDED (and 1 more payments that were not made)',
      command: 'pay',
    });
  });

  base('is not what an event of a payment tells of, nor what somebody has stopped', () => {
    const challenge = ended('', { error: null, outcome: 'needs-action', committedAt: '2026-05-01T08:00:00.000Z' });
    const records = [challenge, ended('PAYMENT_ARMED'), ended('PAYMENT_DECLINED'), ended('STOPPED')];
    expect(refusalByRecords(records, [31, 30, 10, 143], {})).toBeNull();
  });

  base('is not one invoice that was refused, but a night in which every one was', () => {
    const refused = ended('POLICY_REFUSED');
    expect(refusalByRecords([paid, refused], [0, 10], {})).toBeNull();
    expect(refusalByRecords([refused, ended('PAYMENT_DECLINED')], [10, 10], {})).toMatchObject({ exitCode: 10 });
  });

  base('is of a look at open payments what the next look can’t mend, and nobody has just typed', () => {
    const told = (exitCode: number, attended = false) =>
      refusalByError('reconcile', new EndedWith(exitCode), {}, attended) !== null;

    expect([20, 60].filter(code => told(code))).toEqual([]);
    expect([31, 32, 40, 50, 70, 80].filter(code => !told(code))).toEqual([]);
    expect(told(80, true)).toBe(false);
  });

  base('is not what somebody reads who has just typed it', () => {
    const wrong = new UsageError('what');
    const broken = new Error('a bug');
    expect(refusalByError('pay', wrong, {}, false)).toBeNull();
    expect(refusalByError('pay', broken, {}, true)).toMatchObject({ exitCode: 70, code: 'UNEXPECTED' });
    expect(refusalByRecords([ended('NO_BROWSER')], [40], {}, true)).toBeNull();
    expect(refusalByRecords([ended('NO_BROWSER')], [40], {}, false)).toMatchObject({ exitCode: 40 });
  });
});
