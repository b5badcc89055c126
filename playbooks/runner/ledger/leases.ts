import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { z } from 'zod';
import type { LedgerDatabase } from './database.ts';
import { LedgerLockedError } from './errors.ts';

const Row = z.object({
  owner: z.string(),
  pid: z.int(),
  host: z.string(),
  fence: z.int().positive(),
  takenAt: z.int(),
  until: z.int(),
});
type Row = z.infer<typeof Row>;

const select = 'SELECT owner, pid, host, fence, taken_at AS takenAt, until FROM leases';

export interface LeaseOptions {
  /** How long a lease lasts, in milliseconds. */
  duration: number;
  /** How long after its death the browser of a process may still be alive, in milliseconds. */
  quiet: number;
  /** Milliseconds of a clock that never jumps and that all processes of this machine share. */
  monotonic: () => number;
  isAlive: (pid: number) => boolean;
}

/** How much of a lease must be left for a click, in milliseconds. */
const clickReserve = 10_000;

/** How often who holds a lease makes it last longer, in milliseconds. Who has not for longer than that is gone. */
export const heartbeat = 5_000;

/** Somebody whose process is gone and who gave nothing back: what it started may still be alive. */
export interface LeftBehind {
  owner: string;
  pid: number;
  /** How long nothing is begun yet, in milliseconds. */
  quietFor: number;
}

/**
 * Who works with which billing profile. A lease ends by itself; each new owner gets a higher number, the fence,
 * so that one who slept through the end of a lease can't write any more.
 */
export class Leases {
  /** Unique to this process and this object. */
  readonly owner = randomUUID();
  private readonly database: LedgerDatabase;
  private readonly options: LeaseOptions;
  /** Owners whose process is gone, and when that was seen first. */
  private readonly goneSince = new Map<string, number>();

  constructor(database: LedgerDatabase, options: LeaseOptions) {
    this.database = database;
    this.options = options;
  }

  /** Called inside a commit. @throws LedgerLockedError that says who holds it. */
  take(resource: string): number {
    const current = this.readUnlessHeld(resource);
    const now = this.options.monotonic();
    const mine = current?.owner === this.owner && this.isHeld(current);
    const fence = (current?.fence ?? 0) + (mine ? 0 : 1);
    this.database.change(
      `INSERT INTO leases (resource, owner, pid, host, fence, taken_at, until) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (resource) DO UPDATE SET owner = excluded.owner, pid = excluded.pid, host = excluded.host,
         fence = excluded.fence, taken_at = excluded.taken_at, until = excluded.until`,
      [resource, this.owner, process.pid, hostname(), fence, now, now + this.options.duration],
    );
    return fence;
  }

  /** Makes it last longer. @returns false when it is another's by now. */
  renew(resource: string, fence: number): boolean {
    const now = this.options.monotonic();
    const changed = this.database.change(
      'UPDATE leases SET taken_at = ?, until = ? WHERE resource = ? AND owner = ? AND fence = ? AND until > ?',
      [now, now + this.options.duration, resource, this.owner, fence, now],
    );
    return changed === 1;
  }

  /** Whether enough of it is left to click. */
  isSafe(resource: string, fence: number): boolean {
    const current = this.read(resource);
    const left = (current?.until ?? 0) - this.options.monotonic();
    return current?.owner === this.owner && current.fence === fence && left > clickReserve;
  }

  /** @throws LedgerLockedError when somebody else works with it now. */
  refuseOthers(resource: string): void {
    this.readUnlessHeld(resource);
  }

  /** Whether nobody else works with it now. */
  isFree(resource: string): boolean {
    const current = this.read(resource);
    return !current || current.owner === this.owner || !this.isHeld(current);
  }

  /** Who left something behind so lately that its browser may still be alive. */
  leftBehind(prefix: string): LeftBehind[] {
    const rows = this.database.all(Row, `${select} WHERE substr(resource, 1, length(?1)) = ?1`, [prefix]);
    return rows
      .map(row => ({ owner: row.owner, pid: row.pid, quietFor: this.quietFor(row) }))
      .filter(({ quietFor }) => quietFor > 0);
  }

  /** @throws LedgerLockedError while the browser of who held it last may still be alive. */
  refuseUnquiet(resource: string): void {
    const current = this.read(resource);
    const quietFor = current ? this.quietFor(current) : 0;
    if (!current || quietFor <= 0) return;
    const seconds = Math.ceil(quietFor / 1_000);
    throw new LedgerLockedError(
      resource,
      `the browser of process ${current.pid}, which is gone; it may be alive for ${seconds} s more`,
    );
  }

  /** Gives back what this owner holds. */
  end(): void {
    this.database.change('UPDATE leases SET until = taken_at WHERE owner = ?', [this.owner]);
  }

  private readUnlessHeld(resource: string): Row | null {
    const current = this.read(resource);
    if (current && current.owner !== this.owner && this.isHeld(current))
      throw new LedgerLockedError(resource, `process ${current.pid} on ${current.host}`);
    return current;
  }

  private read(resource: string): Row | null {
    return this.database.one(Row, `${select} WHERE resource = ?`, [resource]);
  }

  /** Counted from when its process was gone at the latest: one heartbeat after its last sign of life, or by now. */
  private quietFor(row: Row): number {
    if (!this.isGone(row)) return 0;
    const now = this.options.monotonic();
    const seen = this.goneSince.get(row.owner) ?? now;
    this.goneSince.set(row.owner, seen);
    return Math.min(seen, row.takenAt + heartbeat) + this.options.quiet - now;
  }

  /** What was given back ends when it was taken; what was taken before the machine started has left nothing. */
  private isGone({ owner, pid, host, takenAt, until }: Row): boolean {
    if (owner === this.owner || host !== hostname() || until <= takenAt) return false;
    return this.options.monotonic() >= takenAt && !this.options.isAlive(pid);
  }

  /** The clock starts anew with the machine: a lease from "later" is one of before. */
  private isHeld({ pid, host, takenAt, until }: Row): boolean {
    const now = this.options.monotonic();
    if (now < takenAt || now >= until) return false;
    return host !== hostname() || this.options.isAlive(pid);
  }
}

/** Milliseconds since the machine started; it does not follow changes of the clock on the wall. */
export function sinceBoot(): number {
  return Math.floor(Number(process.hrtime.bigint() / 1_000_000n));
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
