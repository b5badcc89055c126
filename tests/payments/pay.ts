import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { test as base } from '../../fixtures/index.ts';
import type { SceneInput, Tenant } from '../../fixtures/mock-portal/index.ts';
import type { RunRecord } from '../../playbooks/engine/record.ts';
import { payInvoice } from '../../playbooks/pay-invoice.ts';
import { readConfig } from '../../playbooks/runner/config.ts';
import { exitCodeOf } from '../../playbooks/runner/exit-codes.ts';
import type { Ledger } from '../../playbooks/runner/ledger/ledger.ts';
import { openLedger } from '../../playbooks/runner/open-ledger.ts';
import { PlaybookRunner } from '../../playbooks/runner/run-playbook.ts';
import { Patience } from '../../playbooks/runner/try-again.ts';
import { environmentOf } from '../cli/playbook.ts';
import { keptSession } from '../stored-session.ts';

export { expect } from '../../fixtures/index.ts';

interface Paid {
  code: number;
  record: RunRecord;
}

interface Fixtures {
  /** Whether the machine has kept a session, as `playbook login` does; without one each run signs in. */
  keepsSession: boolean;
  /** The variables of one machine: runs that share them share a ledger. */
  machine: Record<string, string>;
  /** Pays as a process of its own does, but for its browser: a new runner, the machine's session and ledger. */
  pay: (invoice?: string, more?: Record<string, string>) => Promise<Paid>;
  /** The same, which is begun again, as a command does it, where the portal does not show in time what it should. */
  payPatiently: (invoice: string) => Promise<Paid>;
  ledger: Ledger;
}

/** One due invoice, and what goes wrong with it. */
export const due = (faults: SceneInput['faults'] = [], more: SceneInput = {}): SceneInput => ({
  profiles: [{ displayName: 'Fernwood Bakery' }],
  invoices: [{ name: 'G000000101', status: 'Due', total: '22.31' }],
  faults,
  ...more,
});

export const test = base.extend<Fixtures>({
  keepsSession: [true, { option: true }],

  machine: async ({ tenant, keepsSession }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'playbook-payments-'));
    await use({
      ...environmentOf(tenant),
      PLAYBOOK_STATE_FOLDER: join(folder, 'state'),
      ...(keepsSession && keptSession(tenant, join(folder, 'state'))),
      PLAYBOOK_RUNS_FOLDER: join(folder, 'runs'),
      PLAYBOOK_SCREENSHOTS: 'false',
      PLAYBOOK_TRACE: 'off',
      PLAYBOOK_CONFIRM_SECONDS: '1',
      ...(process.env['PLAYBOOK_BROWSER'] && { PLAYBOOK_BROWSER: process.env['PLAYBOOK_BROWSER'] }),
    });
  },

  pay: async ({ browser, machine }, use) => {
    await use((invoice = 'G000000101', more = {}) => payOnce(browser, invoice, { ...machine, ...more }));
  },

  payPatiently: async ({ browser, machine }, use) => {
    const inShort = { ...machine, PLAYBOOK_TIMEOUT_SECONDS: '5' };
    await use(invoice => payOnce(browser, invoice, inShort, new Patience()));
  },

  ledger: async ({ machine }, use) => {
    const ledger = openLedger(configOf(machine));
    await use(ledger);
    ledger.close();
  },
});

async function payOnce(
  browser: Browser,
  invoice: string,
  machine: Record<string, string>,
  patience?: Patience,
): Promise<Paid> {
  const runner = new PlaybookRunner(configOf(machine), { browser });
  const run = () => runner.run(payInvoice, { invoice }, []);
  try {
    const ended = await (patience?.run(run) ?? run());
    return { code: exitCodeOf(ended), record: ended.record };
  } finally {
    await runner.close();
  }
}

export function configOf(environment: Record<string, string>) {
  return readConfig({ flags: {}, environment, folder: tmpdir() });
}

/** How often a request to pay reached the server. */
export function posts({ payAttempts }: Tenant): number {
  return payAttempts.length;
}
