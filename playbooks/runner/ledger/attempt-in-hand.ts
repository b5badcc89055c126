import { createHash } from 'node:crypto';
import type { KnownPayments } from '../../billing/new-payments.ts';
import type { Attempt } from './attempts.ts';
import type { Book } from './book.ts';
import { LedgerLockedError } from './errors.ts';
import type { EventBody } from './events.ts';
import { isSinceArmed, type EventBeforeArmed, type EventSinceArmed } from './states.ts';

/** What is about to be clicked, as it was read back. */
export interface Intent {
  /** Brand and last four digits, never more. */
  card: string;
  known: KnownPayments | null;
  latch: 'strict' | 'observe' | 'off';
}

/** How an attempt can end before the click. */
type Exit = Exclude<EventBeforeArmed, 'planned' | 'approved' | 'prepared'>;

/** How an attempt can go on after the click. */
type Outcome = Exclude<EventSinceArmed, 'released'>;

/** An attempt that is this process's to make. */
export class ClaimedAttempt {
  attempt: Attempt;
  protected readonly book: Book;
  protected readonly actor: string;

  constructor(book: Book, actor: string, attempt: Attempt) {
    this.book = book;
    this.actor = actor;
    this.attempt = attempt;
  }

  /** A second person agreed to it, where the rules ask for that. The approval is used up for this attempt. */
  approve({ by, id, reason }: { by: string; id: string; reason: string }): void {
    const event = { name: 'approved' as const, actor: this.actor, body: { by, reason, approval: id } };
    const use = () => this.book.approvals.use(id, this.attempt, this.book.now());
    this.attempt = this.book.record(this.attempt, event, {}, use);
  }

  /** Everything was read back and compared. */
  prepare({ card, known, latch }: Intent): PreparedAttempt {
    const { payKey, amountMinor, currency } = this.attempt;
    const intent = createHash('sha256')
      .update(JSON.stringify([payKey, amountMinor, currency, card]))
      .digest('hex');
    const knownPayments = known && JSON.stringify(known);
    const event = { name: 'prepared' as const, actor: this.actor, body: { intent, card, latch } };
    this.attempt = this.book.record(this.attempt, event, { intentHash: intent, card, knownPayments });
    return new PreparedAttempt(this.book, this.actor, this.attempt);
  }

  /**
   * Nothing was clicked, and nothing will be in this run. One that is armed stays so: the commit that armed it may
   * have held although what came after it failed.
   */
  leave(name: Exit, body: EventBody): void {
    if (isSinceArmed(this.book.attempts.last(this.attempt.payKey)?.state ?? this.attempt.state)) return;
    this.attempt = this.book.record(this.attempt, { name, actor: this.actor, body });
  }
}

/** The only thing that can be armed: it exists when everything before the click is done. */
export class PreparedAttempt {
  private readonly book: Book;
  private readonly actor: string;
  private readonly attempt: Attempt;

  constructor(book: Book, actor: string, attempt: Attempt) {
    this.book = book;
    this.actor = actor;
    this.attempt = attempt;
  }

  /**
   * On the disk when it returns. Only then, and only once, may be clicked: what it gives can't be armed again.
   *
   * @param only - looked at in the same commit; throws to forbid it.
   * @throws LedgerLockedError when the lease is over or nearly so, or when another run was faster.
   */
  arm({ policy, only }: { policy?: string; only?: () => void } = {}): ArmedAttempt {
    const { fence, resource } = this.attempt;
    const event = { name: 'armed' as const, actor: this.actor, body: { fence, ...(policy && { policy }) } };
    const armed = this.book.record(this.attempt, event, { armedAt: this.book.now().toISOString() }, () => {
      only?.();
      if (!this.book.leases.isSafe(resource, fence))
        throw new LedgerLockedError(resource, 'nobody any more, or by another run');
    });
    return new ArmedAttempt(this.book, this.actor, armed);
  }
}

/** The click may have been made. From here on it can only be told what became of it. */
export class ArmedAttempt {
  attempt: Attempt;
  private readonly book: Book;
  private readonly actor: string;

  constructor(book: Book, actor: string, attempt: Attempt) {
    this.book = book;
    this.actor = actor;
    this.attempt = attempt;
  }

  record(name: Outcome, body: EventBody): Attempt {
    const change = { observedAt: this.book.now().toISOString() };
    this.attempt = this.book.record(this.attempt, { name, actor: this.actor, body }, change);
    return this.attempt;
  }
}
