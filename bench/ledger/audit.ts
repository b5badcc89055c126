import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Ledger } from '../../playbooks/runner/ledger/ledger.ts';
import { shareOf } from '../statistics.ts';
import { withLedgerFolder } from './world.ts';

/** How long a ledger of that many events takes to be read again, and to be opened: medians of three. Seconds. */
export function measureAudit(events: number): { events: number; verifySeconds: number; openSeconds: number } {
  return withLedgerFolder(({ file, anchorFolder }) => {
    execFileSync(process.execPath, [join(import.meta.dirname, 'filler.ts'), file, anchorFolder, String(events)]);
    const rounds = [1, 2, 3].map(() => {
      const [ledger, open] = timed(() => new Ledger({ file, anchorFolder }));
      const [verified, verify] = timed(() => ledger.verify());
      ledger.close();
      return { open, verify, events: verified.events };
    });
    return {
      events: rounds[0]?.events ?? 0,
      verifySeconds: shareOf(
        rounds.map(({ verify }) => verify),
        0.5,
      ),
      openSeconds: shareOf(
        rounds.map(({ open }) => open),
        0.5,
      ),
    };
  });
}

function timed<Result>(body: () => Result): [Result, number] {
  const startedAt = performance.now();
  return [body(), (performance.now() - startedAt) / 1_000];
}
