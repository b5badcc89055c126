import { expect, test } from '../../fixtures/index.ts';
import { signedInEnvironmentOf, playbook } from './playbook.ts';

const open = [
  { name: 'G000000101', status: 'Due' as const },
  { name: 'G000000102', status: 'OverDue' as const },
];
const paid = { name: 'G000000103', status: 'Paid' as const };

for (const [title, scene, reason] of [
  ['somebody who may only read', { role: 'billing_profile_reader', agreement: 'mca-enterprise' }, /no Pay now link/],
  ['an account that settles its balance', { agreement: 'mosp' }, /settles its whole balance/],
] as const)
  test.describe(title, () => {
    test.use({ scene: { ...scene, invoices: [...open, paid] } });

    test('pays nothing with --all, is told so for each invoice that is due, and why', async ({ tenant }) => {
      const { code, stdout } = await playbook(
        ['pay', '--all', '--quiet', '--no-screenshots'],
        signedInEnvironmentOf(tenant),
      );

      expect(code).toBe(10);
      for (const { name } of open) expect(stdout).toMatch(new RegExp(`^${name} .*→ not-permitted`, 'm'));
      expect(stdout).toMatch(new RegExp(`G00000010[12], G00000010[12]: .*${reason.source}`));
      expect(stdout).not.toContain(paid.name);
      expect(tenant.payAttempts).toEqual([]);
    });
  });

test.describe('an account where everything is paid', () => {
  test.use({ scene: { invoices: [paid] } });

  test('has nothing due, which is no error', async ({ tenant }) => {
    const { code, stdout } = await playbook(['pay', '--all', '--quiet'], signedInEnvironmentOf(tenant));

    expect(stdout).toBe('Nothing was paid: no invoice is due.\n');
    expect(code).toBe(0);
  });

  test('says that no invoice has a status, when there are others', async ({ tenant }) => {
    const { code, stdout } = await playbook(['invoices', '--status', 'due', '--quiet'], signedInEnvironmentOf(tenant));

    expect(stdout).toBe('None of the 1 invoices has the status due.\n');
    expect(code).toBe(0);
  });
});

test('a refusal is told with its code and what to do, by pay and by run', async ({ tenant }) => {
  const [invoice] = tenant.payableInvoices;
  const name = invoice?.name ?? '';
  const input = JSON.stringify({ invoice: name, paymentMethod: { lastFour: '9999' } });
  for (const args of [
    ['pay', name, '--card', 'visa 9999'],
    ['run', 'pay-invoice', '--input', input],
  ]) {
    const { code, stdout } = await playbook([...args, '--quiet', '--no-screenshots'], signedInEnvironmentOf(tenant));

    expect(stdout).toMatch(/CARD_NOT_FOUND: .*\n\S.*/);
    expect(code).toBe(10);
  }
});

test.describe('somebody with three billing accounts', () => {
  test.use({ scene: { billingAccounts: 3, rememberedAccount: null } });

  test('names one by --account alone', async ({ tenant }) => {
    const [, second] = tenant.accounts;
    const { code, stdout } = await playbook(
      ['pay', '--oldest', '--account', second?.displayName ?? '', '--no-screenshots', '--json'],
      signedInEnvironmentOf(tenant),
    );

    expect(JSON.parse(stdout)).toMatchObject({ runs: [{ outcome: 'paid', error: null }] });
    expect(code).toBe(0);
    expect(tenant.charges).toMatchObject([{ billingAccount: second?.name }]);
  });

  test('is told to name one, when none was', async ({ tenant }) => {
    const { code, stdout } = await playbook(
      ['pay', '--oldest', '--no-screenshots', '--quiet'],
      signedInEnvironmentOf(tenant),
    );

    expect(stdout).toMatch(/SCOPE_NOT_CHOSEN: .*\n.*--account/);
    expect(code).not.toBe(0);
    expect(tenant.payAttempts).toEqual([]);
  });
});
