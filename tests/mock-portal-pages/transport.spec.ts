import { billingAccount, expect, test as base } from '../../fixtures/index.ts';
import {
  startMockPortal,
  type FaultInput,
  type MockPortal,
  type Protocol,
  type Tenant,
} from '../../fixtures/mock-portal/index.ts';

/** A portal of its own for each test, as the way of transport belongs to the server. */
const test = base.extend<{ protocol: Protocol; ownPortal: MockPortal; tenant: Tenant }>({
  protocol: ['http', { option: true }],
  ownPortal: async ({ protocol }, use) => {
    const scene = billingAccount('Fernwood Bakery')
      .profile('Fernwood Bakery')
      .invoice({ total: '22.31' })
      .fault({ name: 'statusLag', milliseconds: 600_000 });
    const portal = await startMockPortal({ protocol, scene });
    await use(portal);
    await portal.close();
  },
  tenant: async ({ ownPortal }, use) => {
    const [tenant] = ownPortal.tenants;
    if (!tenant) throw new Error('There is no tenant.');
    await use(tenant);
  },
});

for (const protocol of ['https', 'h2'] as const)
  test.describe(`${protocol} with frames`, () => {
    test.use({ protocol, ignoreHTTPSErrors: true });

    test('a payment goes through', async ({ page, context, ownPortal }) => {
      const tenant = ownPortal.createTenant({ hosting: 'react-view' });
      await context.addCookies(tenant.signedInCookies());
      await page.goto(`${tenant.urls.portal}/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices`);
      const list = page.frameLocator('iframe[name="Invoices.ReactView"]');
      await list.getByRole('link', { name: 'Pay now' }).first().click();
      await page.frameLocator('iframe[name="PayNow.ReactView"]').getByRole('button', { name: 'Pay now' }).click();

      await expect(list.getByRole('row', { name: tenant.invoices[0]?.name ?? '' })).toContainText('Paid');
      expect(tenant.charges).toHaveLength(1);
    });
  });

/** What one click comes to at the server; a browser that sends again by itself charges twice. */
const cases: { protocol: Protocol; fault: FaultInput; charges: number }[] = [
  { protocol: 'http', fault: { name: 'drop', connection: 'reused' }, charges: 2 },
  { protocol: 'https', fault: { name: 'drop', connection: 'reused' }, charges: 2 },
  { protocol: 'h2', fault: { name: 'drop', how: 'goaway' }, charges: 2 },
  { protocol: 'h2', fault: { name: 'drop', how: 'refused-stream' }, charges: 2 },
  { protocol: 'h2', fault: { name: 'drop', how: 'internal-error' }, charges: 1 },
  { protocol: 'h2', fault: { name: 'drop', how: 'cancel' }, charges: 1 },
  { protocol: 'http', fault: { name: 'drop', connection: 'fresh' }, charges: 1 },
];

for (const { protocol, fault, charges } of cases)
  test.describe(`${protocol} with ${JSON.stringify(fault)}`, () => {
    test.use({ protocol, ignoreHTTPSErrors: true });

    test(`one click is charged ${charges} times`, async ({ page, context, tenant }) => {
      tenant.faults.set({ ...fault, times: 1 });
      await context.addCookies(tenant.signedInCookies());
      await page.goto(`${tenant.urls.portal}/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices`);
      await page.getByRole('link', { name: 'Pay now' }).first().click();
      const pane = page.getByRole('dialog', { name: 'Pay now' });
      const posts: string[] = [];
      page.on('request', request => request.method() === 'POST' && posts.push(request.url()));
      await pane.getByRole('button', { name: 'Pay now' }).click();

      await (charges > 1 ? expect(pane).toBeHidden() : expect(pane.getByRole('alert')).toBeVisible());
      expect(tenant.charges).toHaveLength(charges);
      expect(posts).toHaveLength(1);
    });
  });
