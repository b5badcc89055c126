import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '../../fixtures/index.ts';
import type { SceneInput, Tenant } from '../../fixtures/mock-portal/index.ts';
import type { RunRecord } from '../../playbooks/engine/record.ts';
import { payInvoice } from '../../playbooks/pay-invoice.ts';
import { readConfig } from '../../playbooks/runner/config.ts';
import { exitCodeOf } from '../../playbooks/runner/exit-codes.ts';
import type { Ledger } from '../../playbooks/runner/ledger/ledger.ts';
import { openLedger } from '../../playbooks/runner/open-ledger.ts';
import { PlaybookRunner } from '../../playbooks/runner/run-playbook.ts';
import { environmentOf } from '../cli/playbook.ts';

export { expect } from '../../fixtures/index.ts';

interface Paid {
  code: number;
  record: RunRecord;
}

interface Fixtures {
  /** The variables of one machine: runs that share them share a ledger. */
  machine: Record<string, string>;
  /** Pays by a process of its own, as it were: a new browser, a new session, the machine's ledger. */
  pay: (invoice?: string, more?: Record<string, string>) => Promise<Paid>;
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
  machine: async ({ tenant }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'playbook-payments-'));
    await use({
      ...environmentOf(tenant),
      PLAYBOOK_STATE_FOLDER: join(folder, 'state'),
      PLAYBOOK_RUNS_FOLDER: join(folder, 'runs'),
      PLAYBOOK_SCREENSHOTS: 'false',
      PLAYBOOK_TRACE: 'off',
      PLAYBOOK_CONFIRM_SECONDS: '1',
      ...(process.env['PLAYBOOK_BROWSER'] && { PLAYBOOK_BROWSER: process.env['PLAYBOOK_BROWSER'] }),
    });
  },

  pay: async ({ machine }, use) => {
    await use(async (invoice = 'G000000101', more = {}) => {
      const runner = new PlaybookRunner(configOf({ ...machine, ...more }));
      try {
        const ended = await runner.run(payInvoice, { invoice }, []);
        return { code: exitCodeOf(ended), record: ended.record };
      } finally {
        await runner.close();
      }
    });
  },

  ledger: async ({ machine }, use) => {
    const ledger = openLedger(configOf(machine));
    await use(ledger);
    ledger.close();
  },
});

export function configOf(environment: Record<string, string>) {
  return readConfig({ flags: {}, environment, folder: tmpdir() });
}

/** How often a request to pay reached the server. */
export function posts({ payAttempts }: Tenant): number {
  return payAttempts.length;
}
