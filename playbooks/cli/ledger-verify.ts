import { openLedger } from '../runner/open-ledger.ts';
import { configurationOf } from './configuration.ts';
import type { GlobalOptions } from './options.ts';

/** `playbook ledger verify`: reads every event again, and ends with 80 when one is not as it was written. */
export async function run(options: GlobalOptions): Promise<number> {
  const ledger = openLedger(configurationOf(options));
  try {
    const { events, attempts, hash } = ledger.verify();
    if (options.json) process.stdout.write(`${JSON.stringify({ file: ledger.file, events, attempts, head: hash })}\n`);
    else
      process.stdout.write(
        `${ledger.file}\n${events} events of ${attempts} attempts are as they were written. Head: ${hash}\n`,
      );
    return 0;
  } finally {
    ledger.close();
  }
}
