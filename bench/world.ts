import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright';
import { startMockPortal, type MockPortal, type SceneInput, type Tenant } from '../fixtures/mock-portal/index.ts';
import { run, type Run } from '../playbooks/engine/run.ts';
import { payInvoice } from '../playbooks/pay-invoice.ts';
import { Portal } from '../playbooks/portal/portal.ts';
import { ArmReadApi } from '../playbooks/runner/arm-read-api.ts';
import { launchBrowser } from '../playbooks/runner/browser.ts';
import { Evidence } from '../playbooks/runner/evidence.ts';
import { takeTemporaryFolder } from '../scripts/own-temporary-folder.ts';

/** One mock portal and one browser, shared by everything that is compared. */
export interface World {
  mockPortal: MockPortal;
  browser: Browser;
}

/** @param ownPages - whether the browser is one for a mock portal alone, as `playbook validate --mock` starts it. */
export async function openWorld({ ownPages = false } = {}): Promise<World> {
  process.once('exit', takeTemporaryFolder('playbook-bench-'));
  return {
    mockPortal: await startMockPortal(),
    browser: await launchBrowser({ browser: undefined, headed: false, slowMo: 0, ownPages }),
  };
}

export async function closeWorld({ mockPortal, browser }: World): Promise<void> {
  await browser.close();
  await mockPortal.close();
}

/** A tenant of its own, signed in, in a browser context of its own: every measurement starts alike. */
export async function withTenant<T>(
  world: World,
  scene: SceneInput,
  body: (tenant: Tenant, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const tenant = world.mockPortal.createTenant(scene);
  const context = await world.browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  await context.addCookies(tenant.signedInCookies());
  try {
    return await body(tenant, context);
  } finally {
    await context.close();
    world.mockPortal.removeTenant(tenant);
  }
}

/** A portal whose runs are recorded with pictures, or not at all; with a read API, or with its pages alone. */
export async function openPortal(
  tenant: Tenant,
  context: BrowserContext,
  { evidence = false, readApi = true }: { evidence?: boolean; readApi?: boolean } = {},
) {
  const page = await context.newPage();
  const recorder = evidence
    ? new Evidence(mkdtempSync(join(tmpdir(), 'playbook-bench-')), () => page, true)
    : undefined;
  const portal = new Portal(page, {
    baseUrl: tenant.urls.portal,
    language: 'en',
    regionalFormat: 'en-us',
    readApi: readApi ? readApiOf(tenant) : undefined,
    beforeAction: recorder && ((...action) => recorder.beforeAction(...action)),
  });
  return { portal, recorder };
}

function readApiOf({ urls, armToken, accounts }: Tenant): ArmReadApi {
  return new ArmReadApi({ url: urls.arm, token: async () => armToken, billingAccount: accounts[0]?.name });
}

/** Pays one invoice by the playbook, and throws when it did not end as paid. */
export async function payByPlaybook(
  { portal, recorder }: Awaited<ReturnType<typeof openPortal>>,
  invoice: string,
): Promise<Run<{ outcome: string }>> {
  const ended = await run(
    payInvoice,
    { invoice, paymentMethod: { brand: 'visa', lastFour: '4242' } },
    {
      portal,
      ...(recorder && { reporters: [recorder], takePictures: step => recorder.takePictures(step) }),
    },
  );
  if (ended.record.outcome !== 'paid')
    throw new Error(`${invoice} ended as ${ended.record.outcome}: ${ended.record.error?.message}`);
  return ended;
}
