import { z } from 'zod';
import { PlaybookError } from '../../playbooks/billing/errors.ts';
import { Ledger } from '../../playbooks/runner/ledger/ledger.ts';
import { requestFor } from './world.ts';

/** One of several processes that want to pay the same invoices; prints those for which it was allowed to click. */
const { file, anchorFolder, keys, seed, portalHost } = z
  .object({
    file: z.string(),
    anchorFolder: z.string(),
    keys: z.int(),
    seed: z.int(),
    portalHost: z.string().default('portal.azure.com'),
  })
  .parse(JSON.parse(process.argv[2] ?? '{}'));
const ledger = new Ledger({ file, anchorFolder });
const won: number[] = [];
for (let step = 0; step < keys; step += 1) {
  const number = (step + Math.floor(seed / 2)) % keys;
  if (mayClick(number)) won.push(number);
}
ledger.close();
process.stdout.write(JSON.stringify(won));

/** Each has a profile of its own, so that only the key of the payment stands between them. */
function mayClick(number: number): boolean {
  try {
    const claim = ledger.claim({ ...requestFor(number, `profile ${seed}`), portalHost });
    if (claim.held) return false;
    claim.claimed.prepare({ card: 'visa 4242', known: null, latch: 'strict' }).arm();
    return true;
  } catch (error) {
    if (error instanceof PlaybookError && error.code === 'LEDGER_LOCKED') return false;
    throw error;
  }
}
