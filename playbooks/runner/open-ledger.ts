import type { Config } from './config.ts';
import { Ledger } from './ledger/ledger.ts';
import { anchorFolderFor, ledgerFileIn } from './ledger/locations.ts';

/** The ledger that the configuration names. @throws LedgerIntegrityError, LedgerLockedError */
export function openLedger({ stateFolder, anchorFolder }: Pick<Config, 'stateFolder' | 'anchorFolder'>): Ledger {
  return new Ledger({
    file: ledgerFileIn(stateFolder),
    anchorFolder: anchorFolder ?? anchorFolderFor(stateFolder),
  });
}
