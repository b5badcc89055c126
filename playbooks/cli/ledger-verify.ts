import { checkEvidence, type EvidenceProblem } from '../runner/check-evidence.ts';
import { openLedger } from '../runner/open-ledger.ts';
import { configurationOf } from './configuration.ts';
import type { GlobalOptions } from './options.ts';

/**
 * `playbook ledger verify`: reads every event again, and the pictures that they vouch for. It ends with 80 when one of
 * them is not as it was written. Pictures that are gone are told, since they may have been cleared away; and runs that
 * began a payment of which the ledger has no event, since another ledger may have it.
 */
export async function run(options: GlobalOptions): Promise<number> {
  const config = configurationOf(options);
  const ledger = openLedger(config);
  try {
    const { events, attempts, hash } = ledger.verify();
    const evidence = checkEvidence(ledger.history(), config.runsFolder);
    const facts = { file: ledger.file, events, attempts, head: hash, evidence };
    process.stdout.write(options.json ? `${JSON.stringify(facts)}\n` : text(facts));
    return evidence.some(({ problem }) => problem === 'changed') ? 80 : 0;
  } finally {
    ledger.close();
  }
}

interface Facts {
  file: string;
  events: number;
  attempts: number;
  head: string;
  evidence: readonly EvidenceProblem[];
}

function text({ file, events, attempts, head, evidence }: Facts): string {
  const pictures = evidence.map(({ run, problem }) =>
    problem === 'without-events'
      ? `${run} began a payment, and this ledger has no event of it.\n`
      : `Pictures of ${run} are ${problem}.\n`,
  );
  return `${file}\n${events} events of ${attempts} attempts are as they were written. Head: ${head}\n${pictures.join('')}`;
}
