import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Ledger } from '../../playbooks/runner/ledger/ledger.ts';
import { shareOf } from '../statistics.ts';
import { withLedgerFolder } from './world.ts';

export interface AuditTimes {
  events: number;
  /** Seconds on the clock, and seconds that a processor worked: on a machine that others use, the two differ. */
  verifySeconds: number;
  verifyProcessorSeconds: number;
  openSeconds: number;
}

/** How long a ledger of that many events takes to be read again, and to be opened: medians of three. */
export function measureAudit(events: number): AuditTimes {
  return withLedgerFolder(({ file, anchorFolder }) => {
    execFileSync(process.execPath, [join(import.meta.dirname, 'filler.ts'), file, anchorFolder, String(events)]);
    const rounds = [1, 2, 3].map(() => {
      const [ledger, open] = timed(() => new Ledger({ file, anchorFolder }));
      const before = process.cpuUsage();
      const [verified, verify] = timed(() => ledger.verify());
      const { user, system } = process.cpuUsage(before);
      ledger.close();
      return { open, verify, processor: (user + system) / 1e6, events: verified.events };
    });
    return {
      events: rounds[0]?.events ?? 0,
      verifySeconds: shareOf(
        rounds.map(({ verify }) => verify),
        0.5,
      ),
      verifyProcessorSeconds: shareOf(
        rounds.map(({ processor }) => processor),
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
