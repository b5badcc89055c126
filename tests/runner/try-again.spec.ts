import { expect, test } from '../../fixtures/index.ts';
import { PlaybookError } from '../../playbooks/billing/errors.ts';
import type { Result } from '../../playbooks/engine/playbook.ts';
import type { RunRecord } from '../../playbooks/engine/record.ts';
import type { Run } from '../../playbooks/engine/run.ts';
import {
  BladeNotFoundError,
  ControlNotFoundError,
  ListIncompleteError,
  PortalUnavailableError,
  SignedOutError,
} from '../../playbooks/portal/errors.ts';
import { LookTooOldError } from '../../playbooks/runner/policy/policy-errors.ts';
import { ReadApiError } from '../../playbooks/runner/read-api-error.ts';
import { mayBeTriedAgain, Patience, type PatienceOptions } from '../../playbooks/runner/try-again.ts';
import { RefusedError } from '../../playbooks/steps/errors.ts';

const committedAt = '2026-05-01T08:00:00.000Z';
const absent = new PortalUnavailableError('https://portal.example', 'it answered with status 503');
const signedOut = new SignedOutError('the Invoices blade');
const refused = new RefusedError('AMOUNT_DIFFERS', { message: 'It is another amount.' });

class AnyError extends PlaybookError {
  override readonly name = 'AnyError';

  constructor(code: string) {
    super({ code, message: 'It went wrong.', exitCode: 20 });
  }
}

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

for (const [code, why] of Object.entries(mayBeTriedAgain)) {
  const error = new AnyError(code);

  test(`F39: ${code} before the click may be tried again`, async () => {
    expect((await play([ended(error)])).runs).toBe(why === 'absent' ? 4 : 2);
  });

  test(`F9: a run that may have clicked is never done again, not after ${code} either`, async () => {
    expect((await play([ended(error, true)])).runs).toBe(1);
    expect((await play([ended(absent), ended(error, true), ended(undefined)])).runs).toBe(2);
  });
}

test('F39: what may be tried again are errors of the portal before anything was charged', () => {
  const similar = { control: 'link', place: 'the list', problem: 'it is not there', similar: [] };
  const errors = [
    absent,
    new BladeNotFoundError({ place: 'the pane', url: 'https://portal.example', headings: [], timeout: 1 }),
    new ControlNotFoundError(similar),
    new ListIncompleteError({ place: 'the list', rows: 1, announced: 2, timeout: 1 }),
    new ReadApiError('it answered with status 503', 'Ask later.'),
    new LookTooOldError('G000000101', 31, 30),
  ];
  expect(new Set(errors.map(({ exitCode }) => exitCode))).toEqual(new Set([20]));
  expect([...errors.map(({ code }) => code), signedOut.code]).toEqual(Object.keys(mayBeTriedAgain));
});

test('what was refused is not asked for again', async () => {
  expect((await play([ended(refused)])).runs).toBe(1);
  expect((await play([ended(new Error('something else'))])).runs).toBe(1);
});

test('a command that is to stop does not wait for another try', async () => {
  const stop = AbortSignal.abort('SIGTERM');
  expect(await play([ended(absent)], { stop })).toMatchObject({ runs: 1, waits: [] });
});
