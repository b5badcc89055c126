import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { definePlaybook } from '../../playbooks/engine/playbook.ts';
import { RunRecord } from '../../playbooks/engine/record.ts';
import { run } from '../../playbooks/engine/run.ts';
import { defineStep, type Effect } from '../../playbooks/engine/step.ts';
import type { Host } from '../../playbooks/engine/host.ts';

/** The engine needs nothing of a portal but its description. */
const portal = {
  describe: () => ({ origin: 'http://x.localhost', language: 'en', regionalFormat: 'en-us' }),
} as Host['portal'];
const done: string[] = [];
const step = (effect: Effect, act: () => Promise<void> = async () => undefined) =>
  defineStep({ title: 'Do it', doc: 'article#1', effect, act });
const playbook = (steps: { first: ReturnType<typeof step>; second: ReturnType<typeof step> }) =>
  definePlaybook({
    name: 'try',
    title: 'Try',
    input: z.object({ name: z.string() }),
    steps,
    async run(bound) {
      await bound.first();
      await bound.second();
      return { outcome: 'done' };
    },
  });
const fail = async () => {
  throw new Error('it broke');
};

test.beforeEach(() => void (done.length = 0));

test('a run gives a record of its schema', async () => {
  const { record } = await run(playbook({ first: step('read'), second: step('commit') }), { name: 'a' }, { portal });

  expect(RunRecord.parse(record)).toMatchObject({ status: 'passed', outcome: 'done', input: { name: 'a' } });
  expect(record.steps.map(({ number, name }) => `${number} ${name}`)).toEqual(['1 first', '2 second']);
});

test('a wrong input runs no step', async () => {
  const { record } = await run(
    playbook({ first: step('read'), second: step('read') }),
    { name: 1 as unknown as string },
    { portal },
  );

  expect(record).toMatchObject({ status: 'failed', steps: [], error: { code: 'INPUT_INVALID' } });
});

test('an error before a commit is a failure, after it unknown', async () => {
  const before = await run(playbook({ first: step('read', fail), second: step('commit') }), { name: 'a' }, { portal });
  const after = await run(playbook({ first: step('commit'), second: step('read', fail) }), { name: 'a' }, { portal });

  expect(before.record).toMatchObject({ status: 'failed', outcome: null, committedAt: null });
  expect(after.record).toMatchObject({ status: 'unknown', outcome: 'unknown', committedAt: expect.any(String) });
});

test('a host that forbids the commit keeps it from being begun', async () => {
  const commit = step('commit', async () => void done.push('committed'));
  const beforeCommit = async () => {
    throw new Error('already under way');
  };
  const { record } = await run(
    playbook({ first: commit, second: step('read') }),
    { name: 'a' },
    { portal, beforeCommit },
  );

  expect(record).toMatchObject({ status: 'failed', committedAt: null });
  expect(done).toEqual([]);
});

test('a second commit of one run is refused', async () => {
  const commit = step('commit', async () => void done.push('committed'));
  const { record } = await run(playbook({ first: commit, second: commit }), { name: 'a' }, { portal });

  expect(record.error).toMatchObject({ code: 'SECOND_COMMIT' });
  expect(done).toEqual(['committed']);
});

test('a host that runs a body twice does not commit twice', async () => {
  const commit = step('commit', async () => void done.push('committed'));
  const around: Host['around'] = async (_step, body) => {
    await body();
    return body();
  };
  await run(playbook({ first: commit, second: step('read') }), { name: 'a' }, { portal, around });

  expect(done).toEqual(['committed']);
});

test('a commit whose check fails is not begun', async () => {
  const first = defineStep({
    title: 'Pay',
    doc: 'article#1',
    effect: 'commit',
    check: fail,
    act: async () => void done.push('committed'),
  });
  const { record } = await run(playbook({ first, second: step('read') }), { name: 'a' }, { portal });

  expect(record.committedAt).toBeNull();
  expect(done).toEqual([]);
});

test('a reporter that fails changes nothing', async () => {
  const reporter = {
    onStepEnd: () => {
      throw new Error('disk full');
    },
  };
  const { record } = await run(
    playbook({ first: step('read'), second: step('read') }),
    { name: 'a' },
    { portal, reporters: [reporter] },
  );

  expect(record.status).toBe('passed');
});
