import { execFileSync } from 'node:child_process';
import { InvoicesBlade } from '../playbooks/portal/invoices-blade.ts';
import { PaymentPane } from '../playbooks/portal/payment-pane.ts';
import { payBare, payRow } from './bare-script.ts';
import { spreadOf, timed, type Spread } from './statistics.ts';
import { openPortal, payByPlaybook, withTenant, type World } from './world.ts';

const invoicesLink = '#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices';

/** Bare script, playbook, and playbook with evidence, in turns, so that a slow moment of the machine hits all alike. */
export async function measurePayment(
  world: World,
  runs: number,
): Promise<{ bare: Spread; playbook: Spread; evidence: Spread }> {
  const bare: number[] = [];
  const playbook: number[] = [];
  const evidence: number[] = [];
  for (let round = -1; round < runs; round += 1) {
    const times = [
      await payOnce(world, 'bare'),
      await payOnce(world, 'playbook'),
      await payOnce(world, 'evidence'),
    ] as const;
    if (round < 0) continue;
    bare.push(times[0]);
    playbook.push(times[1]);
    evidence.push(times[2]);
  }
  return { bare: spreadOf(bare), playbook: spreadOf(playbook), evidence: spreadOf(evidence) };
}

function payOnce(world: World, way: 'bare' | 'playbook' | 'evidence'): Promise<number> {
  return withTenant(world, {}, async (tenant, context) => {
    const invoice = tenant.payableInvoices[0]?.name ?? '';
    if (way === 'bare') {
      const page = await context.newPage();
      return timed(() => payBare(page, tenant.urls.portal, invoice));
    }
    const opened = await openPortal(tenant, context, way === 'evidence');
    return timed(() => payByPlaybook(opened, invoice));
  });
}

/** From the open list to the open pane of one invoice, the last one that can be paid. */
export async function measureLookup(world: World, invoices: number, runs: number): Promise<Spread> {
  const times: number[] = [];
  for (let round = -1; round < runs; round += 1) {
    const time = await withTenant(world, { invoices }, async (tenant, context) => {
      const { portal } = await openPortal(tenant, context, false);
      await portal.open(invoicesLink);
      await portal.blade(InvoicesBlade);
      await portal.page.evaluate(atRest);
      const invoice = tenant.payableInvoices.at(-1)?.name ?? '';
      return timed(async () => {
        const blade = await portal.blade(InvoicesBlade);
        await blade.find(invoice);
        await blade.row(invoice).payNow(invoice);
        await portal.blade(PaymentPane);
      });
    });
    if (round >= 0) times.push(time);
  }
  return spreadOf(times);
}

/** Runs in the page: resolves when it has nothing left to draw. */
function atRest(): Promise<void> {
  return new Promise(resolve => requestIdleCallback(() => resolve()));
}

/** Invoices a minute when many are paid in one session. */
export async function measureMany(world: World, count: number): Promise<{ bare: number; playbook: number }> {
  const scene = { invoices: Array.from({ length: count }, () => ({ status: 'Due' as const, total: '22.31' })) };
  const bare = await withTenant(world, scene, async (tenant, context) => {
    const names = tenant.payableInvoices.map(({ name }) => name);
    const page = await context.newPage();
    return timed(async () => {
      const [first = '', ...others] = names;
      await payBare(page, tenant.urls.portal, first);
      for (const name of others) await payRow(page, name);
    });
  });
  const playbook = await withTenant(world, scene, async (tenant, context) => {
    const opened = await openPortal(tenant, context, false);
    return timed(async () => {
      for (const { name } of tenant.payableInvoices) await payByPlaybook(opened, name);
    });
  });
  return { bare: (count / bare) * 60_000, playbook: (count / playbook) * 60_000 };
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
