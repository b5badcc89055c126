import type { Reporter, RunRecord } from '../engine/record.ts';
import { payInvoice } from '../pay-invoice.ts';
import { exitCodeOf, type ExitCode } from '../runner/exit-codes.ts';
import type { PlaybookRunner } from '../runner/run-playbook.ts';
import type { Patience } from '../runner/try-again.ts';
import type { Payment } from './payments.ts';

/** What a command has done so far. */
export interface Progress {
  records: RunRecord[];
  codes: ExitCode[];
  /** How many payments there are in all. */
  total: number;
}

interface Work {
  /** Makes a runner for one more profile at a time; the first one is there already. */
  runners: { first: PlaybookRunner; another: () => PlaybookRunner };
  concurrency: number;
  reporters: Reporter[];
  progress: Progress;
  stop: { signal: AbortSignal; stop: (reason: string) => void };
  /** Tries again what ended without a click. */
  patience: Patience;
  /** Told after each payment. */
  onPaid: (progress: Progress) => void;
}

/**
 * Pays profile by profile, some of them at a time. What happens to one payment never ends another, unless it shows
 * that no payment can be trusted.
 */
export async function payMany(groups: readonly Payment[][], work: Work): Promise<void> {
  const { runners, concurrency } = work;
  const queue = [...groups];
  const more = Math.min(concurrency, groups.length) - 1;
  if (more > 0) await runners.first.signIn();
  const others = Array.from({ length: Math.max(more, 0) }, () => runners.another());
  try {
    await Promise.all([runners.first, ...others].map(runner => payQueue(runner, queue, work)));
  } finally {
    await Promise.all(others.map(other => other.close()));
  }
}

async function payQueue(runner: PlaybookRunner, queue: Payment[][], work: Work): Promise<void> {
  const { progress, reporters, stop, patience, onPaid } = work;
  for (let group = queue.shift(); group; group = queue.shift())
    for (const payment of group) {
      if (stop.signal.aborted) return;
      const ended = await patience.run(() => runner.run(payInvoice, payment, reporters));
      const code = exitCodeOf(ended);
      progress.records.push(ended.record);
      progress.codes.push(code);
      onPaid(progress);
      if (stopsTheRest(code, ended.record))
        stop.stop(`what ${ended.record.error?.code ?? 'it'} says of another payment`);
    }
}

const fatal: ReadonlySet<ExitCode> = new Set([32, 40, 50, 80]);

/** A contradiction, a missing browser, a refused sign-in or a bad ledger will not be better for the next one. */
function stopsTheRest(code: ExitCode, { error }: RunRecord): boolean {
  return fatal.has(code) || (code === 31 && error?.code.startsWith('SIGN_IN_') === true);
}

/** Payments by the billing profile that they belong to. Where one is not known, all are one after another. */
export function byProfile(payments: readonly Payment[], profileOf: ReadonlyMap<string, string>): Payment[][] {
  if (payments.some(({ invoice }) => !profileOf.has(invoice))) return [[...payments]];
  const groups = Map.groupBy(payments, ({ invoice }) => profileOf.get(invoice));
  return [...groups.values()];
}
