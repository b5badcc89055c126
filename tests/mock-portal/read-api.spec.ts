import { expect, test } from '../../fixtures/index.ts';
import { roles } from '../../fixtures/mock-portal/index.ts';

const root = 'providers/Microsoft.Billing/billingAccounts';

async function get(url: string, token: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, body: await response.json() };
}

test('lists invoices in pages that link to the next one', async ({ mockPortal }) => {
  const tenant = mockPortal.createTenant({ invoices: 120 });
  const names = new Set<string>();
  let next: string | undefined =
    `${tenant.urls.arm}/${root}/${tenant.accounts[0]?.name}/invoices?api-version=2024-04-01`;
  while (next) {
    const { body } = await get(next, tenant.armToken);
    const page = body as { value: { name: string }[]; nextLink?: string; totalCount: number };
    expect(page.totalCount).toBe(120);
    page.value.forEach(({ name }) => names.add(name));
    next = page.nextLink;
  }
  expect(names.size).toBe(120);
});

for (const role of roles)
  test(`shows ${role} what its role reaches, and never an error`, async ({ mockPortal }) => {
    const tenant = mockPortal.createTenant({ role });
    const { status, body } = await get(
      `${tenant.urls.arm}/${root}/${tenant.accounts[0]?.name}/invoices?api-version=2024-04-01`,
      tenant.armToken,
    );

    expect(status).toBe(200);
    const { value } = body as { value: unknown[] };
    if (/none|section|creator/.test(role)) expect(value).toEqual([]);
    else if (role.startsWith('billing_account')) expect(value).toHaveLength(12);
    else expect(value.length).toBeGreaterThan(0);
  });

test('refuses a request without a token, and one without a version', async ({ tenant }) => {
  const url = `${tenant.urls.arm}/${root}`;
  expect((await get(`${url}?api-version=2024-04-01`, 'wrong')).status).toBe(401);
  expect((await get(url, tenant.armToken)).status).toBe(400);
});

test('has nothing that pays', async ({ tenant }) => {
  const [invoice] = tenant.payableInvoices;
  const url = `${tenant.urls.arm}/${root}/${tenant.accounts[0]?.name}/invoices/${invoice?.name}?api-version=2024-04-01`;
  const response = await fetch(url, { method: 'POST', headers: { authorization: `Bearer ${tenant.armToken}` } });

  expect(response.status).toBe(405);
  expect(tenant.charges).toEqual([]);
});

test('the same seed gives the same data, another one other data', async ({ mockPortal }) => {
  const now = '2026-06-01T00:00:00Z';
  const [one, same, other] = [1, 1, 2].map(seed =>
    mockPortal.createTenant({ seed, now }).invoices.map(({ name, total }) => `${name} ${total}`),
  );
  expect(same).toEqual(one);
  expect(other).not.toEqual(one);
});

test('holds what real accounts hold: zero and credited invoices that are paid without a payment', async ({
  tenant,
}) => {
  const paid = tenant.invoices.filter(({ status, documentType }) => status === 'Paid' && documentType === 'Invoice');
  expect(paid.some(({ total, payments }) => total === 0 && payments.length === 0)).toBe(true);
  expect(paid.some(({ billed, total }) => billed > total)).toBe(true);
  expect(tenant.invoices.map(({ status }) => status)).toEqual(
    expect.arrayContaining(['Due', 'OverDue', 'Paid', 'Void']),
  );
});

const day = (name: string, invoiceDate: string, status: 'Due' | 'OverDue' | 'Paid' = 'Paid') => ({
  name,
  invoiceDate,
  status,
  profile: name === 'G000000103' ? 'Saltmarsh' : 'Fernwood',
});

test.describe('a list', () => {
  test.use({
    scene: {
      profiles: [{ displayName: 'Fernwood' }, { displayName: 'Saltmarsh' }],
      invoices: [
        day('G000000103', '2026-03-08', 'Due'),
        day('G000000102', '2026-02-08', 'OverDue'),
        day('G000000101', '2026-01-08'),
      ],
    },
  });

  const queries: { query: string; found: string[] }[] = [
    { query: 'periodStartDate=2026-01-01&periodEndDate=2026-02-28', found: ['G000000102'] },
    { query: 'periodStartDate=01-01-2026&periodEndDate=02-28-2026', found: ['G000000102'] },
    {
      query: "filter=properties/status eq 'Due' or properties/status eq 'OverDue'",
      found: ['G000000103', 'G000000102'],
    },
    { query: "filter=status eq 'Due' and billingProfileDisplayName eq 'Fernwood'", found: [] },
    { query: 'search=saltmarsh', found: ['G000000103'] },
    { query: 'orderBy=invoiceDate asc&top=2', found: ['G000000101', 'G000000102'] },
    { query: 'orderBy=properties/invoiceDate desc&skip=2', found: ['G000000101'] },
  ];

  for (const { query, found } of queries)
    test(`answers ${query}`, async ({ tenant }) => {
      const url = `${tenant.urls.arm}/${root}/${tenant.accounts[0]?.name}/invoices?api-version=2024-04-01&${query}`;
      const { status, body } = await get(encodeURI(url), tenant.armToken);

      expect(status).toBe(200);
      expect((body as { value: { name: string }[] }).value.map(({ name }) => name)).toEqual(found);
    });

  for (const query of [
    'top=0',
    'skip=-1',
    'top=many',
    'orderBy=colour',
    "filter=colour eq 'red'",
    'periodStartDate=May',
  ])
    test(`refuses ${query} with the envelope of ARM`, async ({ tenant }) => {
      const url = `${tenant.urls.arm}/${root}/${tenant.accounts[0]?.name}/invoices?api-version=2024-04-01&${query}`;

      expect(await get(encodeURI(url), tenant.armToken)).toMatchObject({
        status: 400,
        body: { error: { code: 'BadRequest', message: expect.any(String) } },
      });
    });

  test('needs a period in the older version', async ({ tenant }) => {
    const url = `${tenant.urls.arm}/${root}/${tenant.accounts[0]?.name}/invoices?api-version=2020-05-01`;

    expect((await get(url, tenant.armToken)).status).toBe(400);
    expect((await get(`${url}&periodStartDate=2000-01-01&periodEndDate=2100-01-01`, tenant.armToken)).status).toBe(200);
  });

  test('of a profile has its invoices and no other', async ({ tenant }) => {
    const [account] = tenant.accounts;
    const profile = account?.profiles[1]?.name;
    const url = `${tenant.urls.arm}/${root}/${account?.name}/billingProfiles/${profile}/invoices?api-version=2024-04-01`;
    const { body } = await get(url, tenant.armToken);

    expect(body).toMatchObject({ value: [{ name: 'G000000103' }], totalCount: 1 });
  });
});

test('somebody without a role sees no payment methods', async ({ mockPortal }) => {
  const tenant = mockPortal.createTenant({ role: 'none' });
  const url = `${tenant.urls.arm}/${root}/${tenant.accounts[0]?.name}/paymentMethods?api-version=2024-04-01`;

  expect(await get(url, tenant.armToken)).toEqual({ status: 200, body: { value: [] } });
});

test('every answer carries the tenant’s own time', async ({ mockPortal }) => {
  const tenant = mockPortal.createTenant({ now: '2026-06-01T00:00:00Z' });
  const { headers } = await fetch(`${tenant.urls.arm}/${root}?api-version=2024-04-01`);

  expect(headers.get('date')).toContain('01 Jun 2026');
});
