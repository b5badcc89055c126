import { expect, test } from '@playwright/test';
import type { Result } from '../../playbooks/engine/playbook.ts';
import type { RunRecord } from '../../playbooks/engine/record.ts';
import type { Run } from '../../playbooks/engine/run.ts';
import { PortalUnavailableError, SignedOutError } from '../../playbooks/portal/errors.ts';
import { Patience, type PatienceOptions } from '../../playbooks/runner/try-again.ts';
import { RefusedError } from '../../playbooks/steps/errors.ts';

const committedAt = '2026-05-01T08:00:00.000Z';
const absent = new PortalUnavailableError('https://portal.example', 'it answered with status 503');
const signedOut = new SignedOutError('the Invoices blade');
const refused = new RefusedError('AMOUNT_DIFFERS', { message: 'It is another amount.' });

function ended(error: unknown, clicked = false): Run<Result> {
  const record = { committedAt: clicked ? committedAt : null } as RunRecord;
  return { record, error, result: error ? undefined : { outcome: 'paid' } };
}

/** Runs that end one after another as they are told, the last one for ever; and how long was waited between them. */
async function play(endings: Run<Result>[], options: PatienceOptions = {}) {
  const waits: number[] = [];
  let [runs, time] = [0, 0];
  const pause = async (milliseconds: number) => {
    waits.push(milliseconds);
    time += milliseconds;
  };
  const work = async () => {
    runs += 1;
    return endings[Math.min(runs, endings.length) - 1] ?? ended(undefined);
  };
  const last = await new Patience({ pause, now: () => time, random: () => 0, ...options }).run(work);
  return { runs, waits, outcome: last.result?.outcome ?? null };
}

test('F39: a portal that is not there is tried three times more, each after a longer while', async () => {
  expect(await play([ended(absent)])).toEqual({ runs: 4, waits: [1_000, 2_000, 4_000], outcome: null });
  expect(await play([ended(absent), ended(undefined)])).toEqual({ runs: 2, waits: [1_000], outcome: 'paid' });
});

test('F39: waits differ by up to a half, and end when what a command may spend on them is spent', async () => {
  expect((await play([ended(absent)], { random: () => 1 })).waits).toEqual([1_500, 3_000, 6_000]);
  expect(await play([ended(absent)], { budget: 3_500 })).toMatchObject({ runs: 3, waits: [1_000, 2_000] });
});

test('F21: a session that ended is signed in anew, once', async () => {
  expect(await play([ended(signedOut), ended(undefined)])).toEqual({ runs: 2, waits: [], outcome: 'paid' });
  expect((await play([ended(signedOut)])).runs).toBe(2);
});

for (const [what, error] of [
  ['a portal that is not there', absent],
  ['a session that ended', signedOut],
] as const)
  test(`F9: a run that may have clicked is never done again, not after ${what} either`, async () => {
    expect((await play([ended(error, true)])).runs).toBe(1);
  });

test('what was refused is not asked for again', async () => {
  expect((await play([ended(refused)])).runs).toBe(1);
  expect((await play([ended(new Error('something else'))])).runs).toBe(1);
});

test('a command that is to stop does not wait for another try', async () => {
  const stop = AbortSignal.abort('SIGTERM');
  expect(await play([ended(absent)], { stop })).toMatchObject({ runs: 1, waits: [] });
});
