import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment } from '../child-environment.ts';
import { due, expect, posts, test } from './pay.ts';

const cli = join(import.meta.dirname, '..', '..', 'playbooks', 'cli.ts');

/** A run in a process of its own, that is killed without warning as soon as something is so. */
async function killedWhen(machine: Record<string, string>, isSo: () => boolean): Promise<void> {
  const child = spawn(process.execPath, [cli, 'pay', 'G000000101', '--quiet'], {
    cwd: tmpdir(),
    env: { ...childEnvironment(), ...machine },
    stdio: 'ignore',
  });
  await expect.poll(isSo, { intervals: [5], timeout: 20_000 }).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'close');
}

test.describe('a run that is killed when it has armed', () => {
  test.use({ scene: due([{ name: 'delayBeforeCommit', milliseconds: 1_000 }]) });

  test('F3 F4: is not begun again, and what became of it is found out', async ({ machine, pay, ledger, tenant }) => {
    await killedWhen(machine, () => ledger.attempts({ only: ['ARMED'] }).length === 1);
    const next = await pay();
    const sent = posts(tenant);
    const last = await pay();

    expect(sent).toBeLessThanOrEqual(1);
    expect(posts(tenant)).toBe(sent);
    expect([0, 30]).toContain(next.code);
    expect(last.code).toBe(tenant.charges.length === 1 ? 0 : 30);
    expect(ledger.attempts()).toMatchObject([{ attempt: 1, state: tenant.charges.length === 1 ? 'PAID' : 'ARMED' }]);
  });
});

test.describe('a run that is killed when the money was taken', () => {
  test.use({ scene: due([{ name: 'delayAfterCommit', milliseconds: 20_000 }]) });

  test('F5: is found paid by the next one, without a second request', async ({ machine, pay, ledger, tenant }) => {
    await killedWhen(machine, () => tenant.charges.length === 1);
    const next = await pay();

    expect(next).toMatchObject({ code: 0, record: { outcome: 'already-paid' } });
    expect(ledger.attempts()).toMatchObject([{ attempt: 1, state: 'PAID' }]);
    expect(posts(tenant)).toBe(1);
  });
});

test.describe('a run that is killed before it has armed', () => {
  test.use({ scene: due() });

  test('F1 F2: is begun again by the next one, as soon as its browser is gone', async ({
    machine,
    pay,
    ledger,
    tenant,
  }) => {
    await killedWhen(machine, () => ledger.attempts().length === 1);
    const next = await pay();

    expect(next.code).toBe(0);
    expect(posts(tenant)).toBe(1);
    expect(ledger.attempts()).toMatchObject([{ attempt: 1, state: 'PAID' }]);
  });
});
