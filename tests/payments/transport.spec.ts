import type { Page } from '@playwright/test';
import { billingAccount, expect, test as base } from '../../fixtures/index.ts';
import {
  startMockPortal,
  type FaultInput,
  type MockPortal,
  type Protocol,
  type Tenant,
} from '../../fixtures/mock-portal/index.ts';
import { Latch } from '../../playbooks/runner/latch.ts';

interface Fixtures {
  protocol: Protocol;
  ownPortal: MockPortal;
  tenant: Tenant;
}

/** A portal of its own for each test, as the way of transport belongs to the server. */
const test = base.extend<Fixtures>({
  protocol: ['http', { option: true }],
  ownPortal: async ({ protocol }, use) => {
    const scene = billingAccount('Fernwood Bakery').profile('Fernwood Bakery').invoice({ total: '22.31' });
    const mockPortal = await startMockPortal({
      protocol,
      scene: scene.fault({ name: 'statusLag', milliseconds: 600_000 }),
    });
    await use(mockPortal);
    await mockPortal.close();
  },
  tenant: async ({ ownPortal }, use) => {
    const [tenant] = ownPortal.tenants;
    if (!tenant) throw new Error('There is no tenant.');
    await use(tenant);
  },
});

type How = 'destroy' | 'fin' | 'rst' | 'goaway' | 'refused-stream' | 'internal-error' | 'cancel';

const anywhere: How[] = ['destroy', 'fin', 'rst'];
const hows: Record<Protocol, How[]> = {
  http: anywhere,
  https: anywhere,
  h2: [...anywhere, 'goaway', 'refused-stream', 'internal-error', 'cancel'],
};

/** How a page may send a payment: its own request, or a form that leaves it; the portal's pages do both. */
const kinds: { kind: string; fault: FaultInput | null }[] = [
  { kind: 'fetch', fault: null },
  { kind: 'form', fault: { name: 'slowForm' } },
];

async function clickPayNow(page: Page, tenant: Tenant): Promise<void> {
  await page.context().addCookies(tenant.signedInCookies());
  await page.goto(`${tenant.urls.portal}/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices`);
  await page.getByRole('link', { name: 'Pay now' }).first().click();
  const button = page.getByRole('dialog', { name: 'Pay now' }).getByRole('button', { name: 'Pay now' });
  await button.waitFor();
  await new Latch(page.context(), { mode: 'strict' }).arm(page);
  await button.click({ noWaitAfter: true });
}

for (const protocol of ['http', 'https', 'h2'] as const)
  for (const { kind, fault } of kinds)
    test.describe(`${kind} over ${protocol}`, () => {
      test.use({ protocol, ignoreHTTPSErrors: true });

      test(`F12 F13: whenever and however the connection breaks, one request arrives`, async ({ page, tenant }) => {
        test.setTimeout(120_000);
        if (fault) tenant.faults.set(fault);
        let sent = 0;
        for (const name of ['drop', 'dropBeforeCommit'] as const)
          for (const how of hows[protocol]) {
            tenant.faults.set({ name, how, times: 1 });
            const second = await page.context().newPage();
            const answered = second.waitForEvent('requestfailed', request => request.method() === 'POST');
            await clickPayNow(second, tenant);
            await answered;
            sent += 1;
            expect(tenant.payAttempts, `${name} by ${how}`).toHaveLength(sent);
            await second.close();
          }
      });
    });
