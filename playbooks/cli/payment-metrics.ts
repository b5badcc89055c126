import { accessSync, constants } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Ledger } from '../runner/ledger/ledger.ts';
import { writeMetrics, type RunNumbers } from '../runner/metrics.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError when numbers could not be written there: told before anything is paid. */
export function refuseUnwritableMetrics(file: string | undefined): void {
  if (file === undefined) return;
  const folder = dirname(resolve(file));
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new UsageError(`--metrics ${file}: the folder ${folder} does not exist, or can’t be written to.`);
  }
}

/** Payments are made by now: that numbers are missing must not take their report away. */
export function writePaymentMetrics(file: string, ledger: Ledger, numbers: RunNumbers): void {
  try {
    writeMetrics(file, ledger, numbers);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The numbers for Prometheus were not written: ${reason}\n`);
  }
}
