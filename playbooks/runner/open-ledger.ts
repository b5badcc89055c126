import type { Config } from './config.ts';
import { Ledger } from './ledger/ledger.ts';
import { anchorFolderFor, ledgerFileIn } from './ledger/locations.ts';

type LedgerConfig = Pick<Config, 'stateFolder' | 'anchorFolder'> & Partial<Pick<Config, 'quietSeconds'>>;

/** The ledger that the configuration names. @throws LedgerIntegrityError, LedgerLockedError */
export function openLedger({ stateFolder, anchorFolder, quietSeconds }: LedgerConfig): Ledger {
  return new Ledger({
    file: ledgerFileIn(stateFolder),
    anchorFolder: anchorFolder ?? anchorFolderFor(stateFolder),
    ...(quietSeconds !== undefined && { lease: { quiet: quietSeconds * 1_000 } }),
  });
}
