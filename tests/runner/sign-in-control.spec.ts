import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { Portal } from '../../playbooks/portal/portal.ts';
import { readConfig } from '../../playbooks/runner/config.ts';
import { Identity } from '../../playbooks/runner/sign-in/identity.ts';
import { environmentOf } from '../cli/playbook.ts';

test('S22: a sign-in without its button is a page for a person, and not one to type a password into again', async ({
  page,
  tenant,
  portalOptions,
}) => {
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => document.querySelector('form[action$="/login"] #idSIButton9')?.remove()),
  );
  const folder = mkdtempSync(join(tmpdir(), 'playbook-sign-in-'));
  const environment = { ...environmentOf(tenant), PLAYBOOK_STATE_FOLDER: join(folder, 'state') };
  const identity = new Identity(readConfig({ flags: {}, environment, folder }));
  const authenticate: Portal['options']['authenticate'] = signInPage => identity.signIn(signInPage, page);
  const portal = new Portal(page, { ...portalOptions, timeout: 2_000, authenticate });

  await expect(portal.open()).rejects.toMatchObject({ code: 'SIGN_IN_UNEXPECTED', exitCode: 31 });
});
