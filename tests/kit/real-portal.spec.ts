import { writeFileSync } from 'node:fs';
import { expect, test } from '../../fixtures/index.ts';
import type { Tenant } from '../../fixtures/mock-portal/index.ts';
import { realPortalFromEnvironment } from '../../fixtures/index.ts';
import { runInnerSuite } from './inner-suite.ts';

test.setTimeout(180_000);
test.use({ scene: { invoices: [{ name: 'G000000101', status: 'OverDue', total: '22.31' }] } });

/** A mock portal that poses as a real one: its own server, a stored session, and nothing known of it but its address. */
function environmentOf(tenant: Tenant, file: string): Record<string, string> {
  const [cookie] = tenant.signedInCookies();
  const { hostname: domain } = new URL(tenant.urls.portal);
  const stored = {
    name: cookie?.name,
    value: cookie?.value,
    domain,
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: false,
    sameSite: 'Lax',
  };
  writeFileSync(file, JSON.stringify({ cookies: [stored], origins: [] }));
  return {
    PLAYBOOK_PORTAL_URL: tenant.urls.portal,
    PLAYBOOK_SESSION: file,
    PLAYBOOK_READ_API_URL: tenant.urls.arm,
    PLAYBOOK_READ_API_TOKEN: tenant.armToken,
  };
}

test('the same spec runs against a real portal, where nothing can be paid and nobody looks behind', async ({
  tenant,
}, testInfo) => {
  const environment = environmentOf(tenant, testInfo.outputPath('session.json'));
  const { results } = await runInnerSuite(testInfo.outputPath(), { args: ['--project=real'], environment });
  const errorsOf = (title: string) =>
    results
      .get(title)
      ?.errors.map(({ message }) => message)
      .join(' ') ?? '';

  expect(results.get('the list shows a payable invoice')?.status).toBe('passed');
  expect(errorsOf('the invoice is paid')).toContain('COMMIT_FORBIDDEN');
  expect(errorsOf('page objects pay, too')).toContain('button "Pay now" can\'t be taken back');
  expect(results.get('the charge is seen from behind')).toMatchObject({
    status: 'skipped',
    annotations: [{ type: 'skip', description: 'it looks behind the portal, which only the mock allows' }],
  });
  expect(results.get('the card is declined')).toMatchObject({
    status: 'skipped',
    annotations: [{ type: 'skip', description: 'it needs faults, which only the mock portal has' }],
  });
  expect(tenant.payAttempts).toEqual([]);
});

test('what can’t be taken back is carried out where that is allowed, and counted by the read API', async ({
  tenant,
}, testInfo) => {
  const environment = { ...environmentOf(tenant, testInfo.outputPath('session.json')), PLAYBOOK_ALLOW_COMMITS: 'true' };
  const { results } = await runInnerSuite(testInfo.outputPath(), {
    args: ['--project=real', '-g', 'the invoice is paid'],
    environment,
  });

  expect(results.get('the invoice is paid')).toMatchObject({ status: 'passed', errors: [] });
  await expect(tenant).toHaveBeenChargedOnce('G000000101');
});

test('nothing is real without an address, and an environment that is wrong says all that is', () => {
  expect(realPortalFromEnvironment({})).toBeUndefined();
  const wrong = { PLAYBOOK_PORTAL_URL: 'https://portal.example', PLAYBOOK_ALLOW_COMMITS: 'yes' };
  expect(() => realPortalFromEnvironment(wrong)).toThrow(/PLAYBOOK_SESSION[^]*PLAYBOOK_ALLOW_COMMITS/);
  expect(() =>
    realPortalFromEnvironment({ PLAYBOOK_PORTAL_URL: 'https://portal.example', PLAYBOOK_SESSION: 'session.json' }),
  ).toThrow(/its host is not known/);
});
