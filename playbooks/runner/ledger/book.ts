import { HeadAnchor } from './anchor.ts';
import { Approvals } from './approvals.ts';
import { Attempts, type Attempt, type AttemptChange } from './attempts.ts';
import { LedgerDatabase } from './database.ts';
import { LedgerLockedError } from './errors.ts';
import type { LedgerEvent } from './events.ts';
import { Journal } from './journal.ts';
import { isRunning, Leases, sinceBoot, type LeaseOptions } from './leases.ts';
import { anchorFileFor } from './locations.ts';
import { Outbox } from './outbox.ts';
import { reduce } from './reduce.ts';

export interface BookOptions {
  file: string;
  anchorFolder: string;
  now?: (() => Date) | undefined;
  lease?: Partial<LeaseOptions> | undefined;
}

const leaseDefaults: LeaseOptions = { duration: 60_000, quiet: 10_000, monotonic: sinceBoot, isAlive: isRunning };

/** The parts of a ledger, and the one way to write in it: event, state and message together, or nothing. */
export class Book {
  readonly database: LedgerDatabase;
  readonly journal: Journal;
  readonly attempts: Attempts;
  readonly leases: Leases;
  readonly approvals: Approvals;
  readonly outbox: Outbox;
  readonly anchor: HeadAnchor;
  readonly now: () => Date;

  constructor({ file, anchorFolder, now = () => new Date(), lease }: BookOptions) {
    this.database = new LedgerDatabase(file);
    this.journal = new Journal(this.database);
    this.attempts = new Attempts(this.database);
    this.leases = new Leases(this.database, { ...leaseDefaults, ...lease });
    this.approvals = new Approvals(this.database);
    this.outbox = new Outbox(this.database);
    this.anchor = new HeadAnchor(anchorFileFor(file, anchorFolder));
    this.now = now;
  }

  /**
   * Writes one event about an attempt, durably.
   *
   * @param only - looked at in the same commit; throws to forbid it.
   * @throws TransitionError when it can't follow, LedgerLockedError when somebody else has gone on with the attempt.
   */
  record(
    attempt: Attempt,
    event: LedgerEvent,
    change: AttemptChange = {},
    only: () => void = () => undefined,
  ): Attempt {
    const written = this.database.commit(() => {
      only();
      return this.write(attempt, event, change);
    });
    if (event.name === 'armed') this.noteHead();
    return written;
  }

  /** The part of a commit that writes one event. */
  write(attempt: Attempt, event: LedgerEvent, change: AttemptChange): Attempt {
    const at = this.now();
    const state = reduce(attempt.state, event.name);
    if (!this.attempts.change(attempt, state, change, at)) throw movedOn(attempt);
    const head = this.journal.append(event, { ref: attempt, state, at });
    const { invoice, portalHost, billingAccount, amountMinor, currency } = attempt;
    const message = { invoice, portalHost, billingAccount, amountMinor, currency, state, ...event.body };
    this.outbox.put(event.name, message, head, at);
    return this.lastOf(attempt);
  }

  /** Noted before each click, and at the end: a ledger that lacks a click is found out. */
  noteHead(): void {
    this.anchor.write(this.journal.head, this.now());
  }

  private lastOf({ payKey }: Attempt): Attempt {
    const last = this.attempts.last(payKey);
    if (!last) throw new Error(`The ledger lost the attempt ${payKey} in the middle of a commit.`);
    return last;
  }
}

function movedOn({ invoice }: Attempt): LedgerLockedError {
  return new LedgerLockedError(invoice, 'another run, which was faster');
}
