import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tenant } from '../../fixtures/mock-portal/index.ts';
import type { Driver, Started } from './driver.ts';
import { environmentOfProcess } from './environment.ts';
import type { Job } from './job.ts';
import { lastEventIn } from './ledger-view.ts';

const cli = join(import.meta.dirname, '..', '..', 'playbooks', 'cli.ts');
const clock = join(import.meta.dirname, 'shifted-clock.ts');

/** How often it is looked where a process is, in milliseconds. */
const interval = 4;

/** Pays by the command that ships, in a real browser. Where it is, is seen at its ledger and at the portal. */
export class BrowserDriver implements Driver {
  readonly name = 'browser';
  readonly hasPages = true;
  readonly moments = {
    started: 2_500,
    planned: 900,
    armed: 60,
    charged: 120,
    submitted: 400,
    settled: 600,
  };
  readonly repeated: ReadonlySet<string> = new Set();

  start(job: Job, tenant: Tenant): Started {
    const child = spawn(process.execPath, ['--import', clock, cli, ...commandOf(job)], {
      cwd: folderOf(job),
      env: { ...environmentOfProcess(), ...environmentOf(job) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return { child, watch: onPhase => watch(job, tenant, onPhase) };
  }

  close(): void {}
}

function commandOf({ release, runsFolder, invoices }: Job): string[] {
  const [released] = release;
  if (released !== undefined)
    return ['release', released, '--by', 'Dana Finch', '--reason', 'the card statement shows no charge'];
  if (invoices.length === 0) return ['reconcile', '--json'];
  const file = join(runsFolder, '..', 'payments.json');
  writeFileSync(file, JSON.stringify(invoices.map(invoice => ({ invoice }))));
  return ['pay', '--file', file, '--quiet'];
}

/** Browsers that lost their process leave folders behind; those go with the round. */
function folderOf({ runsFolder }: Job): string {
  const folder = join(runsFolder, '..', 'tmp');
  mkdirSync(folder, { recursive: true });
  return folder;
}

function environmentOf(job: Job): Record<string, string> {
  const browser = process.env['PLAYBOOK_BROWSER'];
  return {
    TMPDIR: folderOf(job),
    CHAOS_CLOCK_SHIFT: String(job.clockShift),
    PLAYBOOK_PORTAL_URL: job.portal,
    PLAYBOOK_READ_API_URL: job.readApi,
    PLAYBOOK_READ_API_TOKEN: job.readApiToken,
    PLAYBOOK_BILLING_ACCOUNT_ID: job.account.name,
    PLAYBOOK_USERNAME: job.username,
    PLAYBOOK_PASSWORD: job.password,
    PLAYBOOK_STATE_FOLDER: job.stateFolder,
    PLAYBOOK_ANCHOR_FOLDER: job.anchorFolder,
    PLAYBOOK_RUNS_FOLDER: job.runsFolder,
    PLAYBOOK_CONFIRM_SECONDS: '1',
    PLAYBOOK_QUIET_SECONDS: String(job.quietSeconds),
    PLAYBOOK_TIMEOUT_SECONDS: '10',
    PLAYBOOK_TRACE: 'off',
    PLAYBOOK_SCREENSHOTS: String(job.pictures),
    ...(browser && { PLAYBOOK_BROWSER: browser }),
  };
}

/** Between two looks, an attempt may have gone further than the next event. */
function phaseOf(type: string): string {
  return type === 'prepared' ? 'planned' : type;
}

/** Every event of the ledger is a moment, and every charge. */
function watch({ stateFolder }: Job, tenant: Tenant, onPhase: (phase: string) => void): () => void {
  let seq = lastEventIn(stateFolder)?.seq ?? 0;
  let charges = tenant.charges.length;
  onPhase('started');
  const timer = setInterval(() => {
    const last = lastEventIn(stateFolder);
    if (last && last.seq > seq) {
      seq = last.seq;
      onPhase(phaseOf(last.type));
    }
    if (tenant.charges.length > charges) {
      charges = tenant.charges.length;
      onPhase('charged');
    }
  }, interval);
  return () => clearInterval(timer);
}
