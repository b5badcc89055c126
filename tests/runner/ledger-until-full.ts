import { Ledger } from '../../playbooks/runner/ledger/ledger.ts';
import { armed } from './ledger-world.ts';

/** Arms one invoice after the other until the disk refuses, and says how many clicks were allowed. Run by a test. */
const [file = '', anchorFolder = ''] = process.argv.slice(2);
const ledger = new Ledger({ file, anchorFolder });
let clicks = 0;
try {
  for (let number = 0; number < 100_000; number += 1) {
    armed(ledger, { invoice: `G${String(number).padStart(9, '0')}` });
    clicks += 1;
  }
} catch (error) {
  const exitCode = error instanceof Error && 'exitCode' in error ? error.exitCode : String(error);
  process.stdout.write(JSON.stringify({ clicks, exitCode }));
}
process.exit(0);
