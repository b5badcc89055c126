import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Tenant } from '../../fixtures/mock-portal/index.ts';
import { openLedger } from '../../playbooks/runner/open-ledger.ts';
import type { Job } from './job.ts';
import { attemptsIn, type AttemptLine } from './ledger-view.ts';
import { count, emptyTally, type Tally } from './tally.ts';

const Kept = z.object({ committedAt: z.string().nullable(), input: z.object({ invoice: z.string() }) });

/** Compares what the ledger says with what was really charged, invoice by invoice. */
export function check(tenant: Tenant, job: Job, { keepsRecords }: { keepsRecords: boolean }): Tally {
  const tally = emptyTally();
  tally.failures += verify(job);
  const attempts = attemptsIn(job.stateFolder);
  const recorded = keepsRecords ? committedIn(job.runsFolder) : null;
  for (const invoice of job.invoices) {
    const mine = attempts.filter(attempt => attempt.invoice === invoice);
    checkOne(tally, { invoice, attempts: mine, tenant, recorded });
  }
  return tally;
}

interface Case {
  invoice: string;
  attempts: readonly AttemptLine[];
  tenant: Tenant;
  /** How many runs left word that they were about to pay, by invoice. */
  recorded: Map<string, number> | null;
}

function checkOne(tally: Tally, { invoice, attempts, tenant, recorded }: Case): void {
  const posts = tenant.payAttempts.filter(attempt => attempt.invoice === invoice).length;
  const charges = tenant.charges.filter(charge => charge.invoice === invoice).length;
  const armed = attempts.filter(({ armedAt }) => armedAt !== null).length;
  const state = attempts.at(-1)?.state ?? 'never begun';
  tally.invoices += 1;
  tally.charges += charges;
  tally.doublePayments += charges > 1 ? 1 : 0;
  tally.lostRecords += Math.max(0, charges - armed, recorded ? charges - (recorded.get(invoice) ?? 0) : 0);
  tally.falsePaid += state === 'PAID' && charges !== 1 ? 1 : 0;
  tally.unknown += state === 'UNKNOWN' ? 1 : 0;
  tally.unknownCharged += state === 'UNKNOWN' && charges > 0 ? 1 : 0;
  tally.repeatedRequests += Math.max(0, posts - armed);
  count(tally.endings, charges > 0 ? `${state}, charged` : state);
}

/** The chain, the states beside it, and the head that was noted down elsewhere. */
function verify(job: Job): number {
  const ledger = openLedger(job);
  try {
    ledger.verify();
    return 0;
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    return 1;
  } finally {
    ledger.close();
  }
}

function committedIn(runsFolder: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const folder of existsSync(runsFolder) ? readdirSync(runsFolder) : []) {
    const file = join(runsFolder, folder, 'record.json');
    if (!existsSync(file)) continue;
    const kept = Kept.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!kept.success || kept.data.committedAt === null) continue;
    counts.set(kept.data.input.invoice, (counts.get(kept.data.input.invoice) ?? 0) + 1);
  }
  return counts;
}
