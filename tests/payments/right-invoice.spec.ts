import { due, expect, test } from './pay.ts';

const two = {
  invoices: ['G000000101', 'G000000102'].map((name, at) => ({ name, status: 'Due' as const, total: `2${at}.31` })),
};

test.describe('F30: rows that change their order under the pointer', () => {
  test.use({ scene: due([{ name: 'reorder' }], two) });

  // Rows that turn between press and release take the click away: then no pane opens, and the run is begun again.
  test('lead to the invoice that was asked for', async ({ payPatiently, tenant }) => {
    expect((await payPatiently('G000000102')).code).toBe(0);
    expect(tenant.charges).toMatchObject([{ invoice: 'G000000102', minor: 2131 }]);
  });
});

test.describe('F31: a number that begins like another one', () => {
  const profiles = [{ displayName: 'Fernwood Bakery' }, { displayName: 'Fernwood Mill' }];
  test.use({ scene: due([{ name: 'prefixTwin' }], { profiles }) });

  test('is not taken for it', async ({ pay, tenant }) => {
    expect((await pay()).code).toBe(0);
    expect(tenant.charges.map(({ invoice }) => invoice)).toEqual(['G000000101']);
  });
});

for (const [language, regionalFormat, currency] of [
  ['de', 'de-de', 'EUR'],
  ['fr', 'fr-ch', 'CHF'],
  ['ja', 'ja-jp', 'JPY'],
] as const)
  test.describe(`F33: ${regionalFormat} and ${currency}`, () => {
    const profiles = [{ displayName: 'Fernwood Bakery', currency }];
    const invoices = [{ name: 'G000000101', status: 'Due' as const, total: currency === 'JPY' ? '12345' : '12345.67' }];
    test.use({ scene: due([], { language, regionalFormat, profiles, invoices }) });

    test('is read as it is meant', async ({ pay, tenant }) => {
      const more = { PLAYBOOK_LANGUAGE: language, PLAYBOOK_REGIONAL_FORMAT: regionalFormat };
      const { code, record } = await pay(undefined, more);
      expect({ code, error: record.error }).toEqual({ code: 0, error: null });
      expect(tenant.charges).toMatchObject([{ currency, minor: currency === 'JPY' ? 12_345 : 1_234_567 }]);
    });
  });

test.describe('F36: an account that offers to settle everything at once', () => {
  test.use({ scene: due([], two) });

  test('has one invoice paid, for its own amount', async ({ pay, tenant }) => {
    expect((await pay()).code).toBe(0);
    expect(tenant.charges).toMatchObject([{ invoice: 'G000000101', minor: 2031 }]);
    expect(tenant.payAttempts.map(({ invoice }) => invoice)).toEqual(['G000000101']);
  });
});
