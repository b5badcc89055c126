import { execFileSync } from 'node:child_process';
import type { BrowserContext } from 'playwright';
import type { Tenant } from '../fixtures/mock-portal/index.ts';
import { CostManagementBlade } from '../playbooks/portal/cost-management-blade.ts';
import { InvoicesBlade } from '../playbooks/portal/invoices-blade.ts';
import { PaymentPane } from '../playbooks/portal/payment-pane.ts';
import { payBare, payNext } from './bare-script.ts';
import { spreadOf, timed, type Spread } from './statistics.ts';
import { openPortal, payByPlaybook, withTenant, type World } from './world.ts';

const overviewLink = '#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Overview';

/** Ways to pay one invoice: without a read API the list is loaded a second time, and the row alone is looked at in the end. */
const ways = ['bare', 'playbook', 'evidence', 'withoutReadApi'] as const;
type Way = (typeof ways)[number];

/** All ways in turns, so that a slow moment of the machine hits all alike. */
export async function measurePayment(world: World, runs: number): Promise<Record<Way, Spread>> {
  const times: Record<Way, number[]> = { bare: [], playbook: [], evidence: [], withoutReadApi: [] };
  for (let round = -1; round < runs; round += 1)
    for (const way of ways) {
      const time = await payOnce(world, way);
      if (round >= 0) times[way].push(time);
    }
  const { bare, playbook, evidence, withoutReadApi } = times;
  return {
    bare: spreadOf(bare),
    playbook: spreadOf(playbook),
    evidence: spreadOf(evidence),
    withoutReadApi: spreadOf(withoutReadApi),
  };
}

function payOnce(world: World, way: Way): Promise<number> {
  return withTenant(world, {}, async (tenant, context) => {
    const invoice = tenant.payableInvoices[0]?.name ?? '';
    if (way === 'bare') {
      const page = await context.newPage();
      return timed(() => payBare(page, tenant.urls.portal, invoice));
    }
    const opened = await openPortal(tenant, context, {
      evidence: way === 'evidence',
      readApi: way !== 'withoutReadApi',
    });
    return timed(() => payByPlaybook(opened, invoice));
  });
}

export interface Lookup {
  /** From the click that opens the list, so that loading and drawing it count. */
  whole: Spread;
  /** The part from the list at rest. */
  inList: Spread;
}

/** To the open pane of one invoice, the last one that can be paid: lists of each length in turns. */
export async function measureLookup(world: World, lengths: readonly number[], runs: number): Promise<Lookup[]> {
  const times = lengths.map(() => ({ whole: [] as number[], inList: [] as number[] }));
  for (let round = -1; round < runs; round += 1)
    for (const [at, invoices] of lengths.entries()) {
      const looked = await withTenant(world, { invoices }, async (tenant, context) => ({
        whole: await lookUp(tenant, context, false),
        inList: await lookUp(tenant, context, true),
      }));
      if (round < 0) continue;
      times[at]?.whole.push(looked.whole);
      times[at]?.inList.push(looked.inList);
    }
  return times.map(({ whole, inList }) => ({ whole: spreadOf(whole), inList: spreadOf(inList) }));
}

async function lookUp(tenant: Tenant, context: BrowserContext, fromList: boolean): Promise<number> {
  const { portal } = await openPortal(tenant, context);
  const openList = async () => {
    await portal.serviceMenu.open(portal.labels.billing, portal.labels.invoices);
    await portal.blade(InvoicesBlade);
  };
  await portal.open(overviewLink);
  await portal.blade(CostManagementBlade);
  if (fromList) await openList();
  await portal.page.evaluate(atRest);
  const invoice = tenant.payableInvoices.at(-1)?.name ?? '';
  const time = await timed(async () => {
    if (!fromList) await openList();
    const blade = await portal.blade(InvoicesBlade);
    await blade.find(invoice);
    await blade.row(invoice).payNow(invoice);
    await portal.blade(PaymentPane);
  });
  await portal.page.close();
  return time;
}

/** Runs in the page: resolves when it has nothing left to draw. */
function atRest(): Promise<void> {
  return new Promise(resolve => requestIdleCallback(() => resolve()));
}

/** Many invoices that are paid in one session: how many a minute, and how long each took. */
export interface Many {
  perMinute: number;
  each: Spread;
}

export async function measureMany(world: World, count: number): Promise<{ bare: Many; playbook: Many }> {
  const scene = { invoices: Array.from({ length: count }, () => ({ status: 'Due' as const, total: '22.31' })) };
  const bare = await withTenant(world, scene, async (tenant, context) => {
    const page = await context.newPage();
    const { portal } = tenant.urls;
    return oneByOne(tenant, (name, at) => (at === 0 ? payBare(page, portal, name) : payNext(page, name)));
  });
  const playbook = await withTenant(world, scene, async (tenant, context) => {
    const opened = await openPortal(tenant, context);
    return oneByOne(tenant, async name => void (await payByPlaybook(opened, name)));
  });
  return { bare, playbook };
}

async function oneByOne(tenant: Tenant, pay: (name: string, at: number) => Promise<void>): Promise<Many> {
  const times: number[] = [];
  for (const [at, { name }] of tenant.payableInvoices.entries()) times.push(await timed(() => pay(name, at)));
  const whole = times.reduce((sum, time) => sum + time, 0);
  return { perMinute: (times.length / whole) * 60_000, each: spreadOf(times) };
}

/** A cold start of the command that ships. */
export function measureHelp(runs: number): Spread {
  const times = Array.from({ length: runs }, () => {
    const startedAt = performance.now();
    execFileSync(process.execPath, ['dist/playbooks/cli.js', '--help'], { stdio: 'ignore' });
    return performance.now() - startedAt;
  });
  return spreadOf(times);
}
