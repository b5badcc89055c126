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
