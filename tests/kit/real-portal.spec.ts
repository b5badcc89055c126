import { readFileSync } from 'node:fs';
import { expect, test } from '../../fixtures/index.ts';
import { realPortalFromEnvironment } from '../../fixtures/index.ts';
import { runInnerSuite } from './inner-suite.ts';
import { environmentOf } from './posing-as-real.ts';

test.setTimeout(180_000);
/** Numbers and a mixture that no spec knows of. */
test.use({
  scene: {
    invoices: [
      { name: 'G004711001', status: 'Paid', total: '9.00' },
      { name: 'G004711002', status: 'OverDue', total: '22.31' },
    ],
  },
});

test('the same spec runs against a real portal, where nothing can be paid and nobody looks behind', async ({
  tenant,
}, testInfo) => {
  const environment = environmentOf(tenant, testInfo.outputPath('session.json'));
  const view = testInfo.outputPath('billing.html');
  const { results } = await runInnerSuite(testInfo.outputPath(), {
    args: ['--project=real'],
    environment: { ...environment, INNER_BILLING_VIEW: view },
  });
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

  // What real portals are asked shows in the reports as what the mock is asked does.
  expect(results.get('the invoice is paid')?.annotations).toEqual([
    { type: 'playbook', description: 'pay-invoice: COMMIT_FORBIDDEN' },
  ]);
  expect(readFileSync(view, 'utf8')).toMatch(/3\s+tests in the portal, 2 failed/);
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
  await expect(tenant).toHaveBeenChargedOnce('G004711002');
});

test('nothing is real without an address, and an environment that is wrong says all that is', () => {
  expect(realPortalFromEnvironment({})).toBeUndefined();
  const wrong = { PLAYBOOK_PORTAL_URL: 'https://portal.example', PLAYBOOK_ALLOW_COMMITS: 'yes' };
  expect(() => realPortalFromEnvironment(wrong)).toThrow(/PLAYBOOK_SESSION[^]*PLAYBOOK_ALLOW_COMMITS/);
  expect(() =>
    realPortalFromEnvironment({ PLAYBOOK_PORTAL_URL: 'https://portal.example', PLAYBOOK_SESSION: 'session.json' }),
  ).toThrow(/its host is not known/);
});
