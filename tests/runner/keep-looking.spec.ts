import { expect, test } from '../../fixtures/index.ts';
import { ReadApiError } from '../../playbooks/runner/read-api-error.ts';
import { keepLooking, type Waiting } from '../../playbooks/runner/keep-looking.ts';
import { UsageError } from '../../playbooks/cli/usage-error.ts';

const start = Date.parse('2026-05-01T08:00:00Z');
const minute = 60_000;
const hour = 60 * minute;

interface Plan {
  /** How long it may take. */
  wait: number;
  /** How long after the click what became of it can be seen, or never. */
  settlesAfter?: number;
  /** How long after the click the looks are that nobody answers. */
  failsAfter?: readonly number[];
  error?: Error;
}

/** A payment that was clicked for just now, on a clock that only pauses move. */
function watch({ wait, settlesAfter = Infinity, failsAfter = [], error = unanswered() }: Plan) {
  let now = start;
  const looks: number[] = [];
  const pauses: number[] = [];
  const told: Waiting[] = [];
  const failures: string[] = [];
  const stop = new AbortController();
  const done = keepLooking({
    look: () => {
      looks.push(now - start);
      return failsAfter.includes(now - start) ? Promise.reject(error) : Promise.resolve();
    },
    open: () => (now - start < settlesAfter ? [{ armedAt: new Date(start).toISOString() }] : []),
    until: new Date(start + wait),
    onWaiting: waiting => told.push(waiting),
    onFailure: ({ code }) => failures.push(code),
    stop: stop.signal,
    now: () => new Date(now),
    pause: milliseconds => {
      pauses.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
  });
  return { done, looks, pauses, told, failures, stop };
}

function unanswered(): Error {
  return new ReadApiError('READ_API_FAILED', 'it does not answer', 'an answer');
}

test('R3: looks at 0 s, 15 s, 1 m, 5 m and 15 m, and says when the next one is due', async () => {
  const { done, looks, told } = watch({ wait: 20 * minute });
  await done;
  expect(looks).toEqual([0, 15_000, minute, 5 * minute, 15 * minute]);
  expect(told[0]).toEqual({ open: 1, next: new Date(start + 15_000), isLast: false });
  expect(told.at(-1)).toEqual({ open: 1, next: new Date(start + hour), isLast: true });
});

test('R3: goes on for 48 hours, and then nothing is due any more', async () => {
  const { done, looks, pauses } = watch({ wait: 7 * 24 * hour });
  await done;
  expect(looks.slice(5)).toEqual([hour, 6 * hour, 24 * hour, 26 * hour, 48 * hour]);
  expect(Math.max(...pauses)).toBeLessThanOrEqual(minute);
});

test('ends as soon as everything is settled', async () => {
  const { done, looks, told } = watch({ wait: hour, settlesAfter: minute });
  await done;
  expect(looks).toEqual([0, 15_000, minute]);
  expect(told).toHaveLength(2);
});

test('a portal that is not there for once is asked again at the next moment', async () => {
  const { done, looks, failures } = watch({ wait: 2 * minute, failsAfter: [15_000] });
  await done;
  expect(looks).toEqual([0, 15_000, minute]);
  expect(failures).toEqual(['READ_API_FAILED']);
});

test('one that is not there at the last look ends it with that', async () => {
  const { done } = watch({ wait: 2 * minute, failsAfter: [minute] });
  await expect(done).rejects.toMatchObject({ code: 'READ_API_FAILED', exitCode: 20 });
});

test('what will not go better the next time ends it at once', async () => {
  const { done, looks } = watch({ wait: hour, failsAfter: [0], error: new UsageError('wrong') });
  await expect(done).rejects.toMatchObject({ code: 'USAGE' });
  expect(looks).toEqual([0]);
});

test('a stop ends it without another look', async () => {
  const { done, looks, stop } = watch({ wait: hour });
  stop.abort('SIGTERM');
  await done;
  expect(looks).toEqual([0]);
});
