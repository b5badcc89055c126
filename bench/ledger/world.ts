import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClaimRequest } from '../../playbooks/runner/ledger/ledger.ts';

/** A folder for one ledger, on the disk that is measured. */
export function makeLedgerFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-ledger-'));
  const place = { file: join(folder, 'state', 'ledger.sqlite'), anchorFolder: join(folder, 'anchor') };
  return { place, remove: () => rmSync(folder, { recursive: true }) };
}

export function withLedgerFolder<Result>(body: (place: { file: string; anchorFolder: string }) => Result): Result {
  const { place, remove } = makeLedgerFolder();
  try {
    return body(place);
  } finally {
    remove();
  }
}

export function requestFor(number: number, billingProfile = 'Fernwood Bakery'): ClaimRequest {
  return {
    portalHost: 'portal.azure.com',
    tenant: 'fernwood.example',
    billingAccount: 'Fernwood Bakery',
    billingAccountId: '5e:b2_2019-05-31',
    billingProfile,
    invoice: invoiceOf(number),
    amountMinor: 2_231,
    currency: 'USD',
    actor: 'bench',
  };
}

export function invoiceOf(number: number): string {
  return `G${String(number).padStart(9, '0')}`;
}
