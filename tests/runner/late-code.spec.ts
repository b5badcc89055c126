import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import type { Tenant } from '../../fixtures/mock-portal/index.ts';
import { Portal } from '../../playbooks/portal/portal.ts';
import { readConfig } from '../../playbooks/runner/config.ts';
import { Identity } from '../../playbooks/runner/sign-in/identity.ts';
import { environmentOf } from '../cli/playbook.ts';

test.use({ scene: { signIn: { mfa: 'code' } } });

/** A clock that stands where a test sets it, and goes on when somebody waits. */
function clockAt(time: number) {
  const clock = { time, waits: [] as number[] };
  return {
    clock,
    now: () => clock.time,
    pause: async (milliseconds: number) => {
      clock.waits.push(milliseconds);
      clock.time += milliseconds;
    },
  };
}

function identityOf(tenant: Tenant, clock: ReturnType<typeof clockAt>): Identity {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-late-code-'));
  const environment = { ...environmentOf(tenant), PLAYBOOK_TOTP_SECRET: tenant.user.totpSecret };
  const config = readConfig({
    flags: {},
    environment: { ...environment, PLAYBOOK_STATE_FOLDER: join(folder, 'state') },
    folder,
  });
  return new Identity(config, { clock });
}

test('S23: a one-time code that came too late is followed by the next one, once', async ({
  page,
  tenant,
  portalOptions,
}) => {
  const clock = clockAt(Date.now() - 90_000);
  const identity = identityOf(tenant, clock);
  const late = async () => {
    const [first] = identity.codes;
    if (first) clock.clock.time = Date.now();
  };
  page.on('request', request => void (request.url().endsWith('/code') && late()));
  const portal = new Portal(page, { ...portalOptions, authenticate: signInPage => identity.signIn(signInPage, page) });
  await portal.open();

  expect(await portal.accountMenu.readSignedInAs()).toMatchObject({ user: tenant.user.upn });
  expect(identity.codes).toHaveLength(2);
});

test('S23: a code that is wrong twice ends the sign-in, and each was another one', async ({
  page,
  tenant,
  portalOptions,
}) => {
  const clock = clockAt(Date.now() - 600_000);
  const identity = identityOf(tenant, clock);
  const portal = new Portal(page, { ...portalOptions, authenticate: signInPage => identity.signIn(signInPage, page) });

  await expect(portal.open()).rejects.toMatchObject({ code: 'SIGN_IN_WRONG_CODE' });
  expect(new Set(identity.codes).size).toBe(2);
  expect(clock.clock.waits).toHaveLength(1);
  expect(clock.clock.waits[0]).toBeLessThanOrEqual(30_000);
});
