import { csvLine } from '../reporters/csv.ts';
import type { StoredEvent } from '../runner/ledger/events.ts';
import { openLedger } from '../runner/open-ledger.ts';
import { configurationOf } from './configuration.ts';
import type { GlobalOptions } from './options.ts';

const columns = ['seq', 'at', 'payKey', 'attempt', 'type', 'state', 'actor'] as const;

/** `playbook ledger export`: every event, for auditors: one JSON document, or CSV. */
export async function run(options: GlobalOptions & { format?: 'json' | 'csv' }): Promise<number> {
  const ledger = openLedger(configurationOf(options));
  try {
    const out = process.stdout;
    const csv = options.format === 'csv';
    out.write(
      csv ? csvLine([...columns, 'body', 'previous', 'hash']) : `{"head":${JSON.stringify(ledger.head)},"events":[`,
    );
    let separator = '';
    for (const event of ledger.history()) {
      out.write(csv ? eventRow(event) : `${separator}\n${JSON.stringify(event)}`);
      separator = ',';
    }
    if (!csv) out.write('\n]}\n');
    return 0;
  } finally {
    ledger.close();
  }
}

function eventRow(event: StoredEvent): string {
  return csvLine([...columns.map(column => event[column]), JSON.stringify(event.body), event.previous, event.hash]);
}
