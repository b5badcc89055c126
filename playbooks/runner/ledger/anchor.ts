import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { LedgerIntegrityError } from './errors.ts';
import { Head, type Journal } from './journal.ts';

/** The ledger's head as it was noted down last, and when. */
const Anchor = Head.extend({ at: z.iso.datetime() });
export type Anchor = z.infer<typeof Anchor>;

/**
 * The head of the ledger, kept in a file apart from it. A ledger that was restored from a backup, or deleted, no
 * longer holds the event that is noted here: it may have forgotten payments.
 */
export class HeadAnchor {
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** Null where none was ever written. @throws LedgerIntegrityError when there is one that can't be read. */
  read(): Anchor | null {
    let text: string;
    try {
      text = readFileSync(this.file, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw this.failed('can’t be read', error);
    }
    const parsed = Anchor.safeParse(parseJson(text));
    if (!parsed.success) throw this.failed('is not as it was written', parsed.error);
    return parsed.data;
  }

  /** On the disk when this returns. A process that comes late may write an older head, which does no harm. */
  write({ seq, hash }: Head, at: Date): void {
    const part = `${this.file}.${process.pid}`;
    try {
      mkdirSync(dirname(this.file), { recursive: true, mode: 0o700 });
      const handle = openSync(part, 'w', 0o600);
      writeSync(handle, `${JSON.stringify({ seq, hash, at: at.toISOString() } satisfies Anchor)}\n`);
      fsyncSync(handle);
      closeSync(handle);
      renameSync(part, this.file);
    } catch (error) {
      throw this.failed('can’t be written', error);
    }
  }

  private failed(problem: string, cause: unknown): LedgerIntegrityError {
    return new LedgerIntegrityError(
      'LEDGER_FAILED',
      {
        problem: `${this.file}, which holds the head of the ledger, ${problem}`,
        expected: 'a file that can be read and written',
        hint: 'Choose another folder with PLAYBOOK_ANCHOR_FOLDER, or run "playbook reconcile --full".',
      },
      cause,
    );
  }
}

/** What is wrong when the ledger does not hold the event that was noted down; null when it does. */
export function rollback(anchor: Anchor | null, journal: Journal): LedgerIntegrityError | null {
  if (anchor === null && journal.head.seq === 0) return null;
  if (anchor !== null && journal.hashAt(anchor.seq) === anchor.hash) return null;
  return new LedgerIntegrityError('LEDGER_ROLLED_BACK', {
    problem: anchor
      ? `the ledger once held event ${anchor.seq} of ${anchor.at} and does not hold it now; it may have forgotten payments`
      : 'nothing outside the ledger tells whether it is whole; it may have forgotten payments',
    expected: anchor ? `event ${anchor.seq} with hash ${anchor.hash.slice(0, 12)}` : 'a note of its last event',
    seen: `${journal.head.seq} events`,
    hint: 'Compare it with the portal and accept it by name: "playbook reconcile --full --by <name> --reason <why>".',
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
