import { rollback } from './anchor.ts';
import { ArmedAttempt, ClaimedAttempt } from './attempt-in-hand.ts';
import type { Attempt, Spent } from './attempts.ts';
import { Book, type BookOptions } from './book.ts';
import { type LedgerIntegrityError, LedgerRefusal } from './errors.ts';
import type { StoredEvent } from './events.ts';
import { judge, type Sighting } from './judge.ts';
import type { AttemptRef, Head } from './journal.ts';
import type { LeftBehind } from './leases.ts';
import type { AboutRun, Outbox } from './outbox.ts';
import type { PaymentIdentity } from './payment-identity.ts';
import { refuseEarlyHead, refuseRelease } from './release-rules.ts';
import { isSinceArmed, type State } from './states.ts';
import { audit, auditTail, compareStates } from './verify.ts';

/** What is to be paid, before anything is opened for it. */
export interface ClaimRequest extends PaymentIdentity {
  billingProfile: string | null;
  amountMinor: number;
  currency: string;
  /** SHA-256 of the policy that it is held to. */
  policy?: string | undefined;
  /** The run that asks. */
  actor: string;
}

/** Either this process may go on, or the invoice is somebody's already, or was paid, or nobody knows. */
export type Claim = { held: false; claimed: ClaimedAttempt } | { held: true; attempt: Attempt };

/** What an audit found. */
export interface Verified extends Head {
  events: number;
  attempts: number;
}

/**
 * The memory of all payments of this machine: which were begun, and what became of them. It is written before the
 * one click of each, so that whatever happens then, nobody clicks again.
 */
export class Ledger {
  private readonly book: Book;

  /** @throws LedgerIntegrityError when it is damaged, unsafe or not durable; LedgerLockedError when it is busy. */
  constructor(options: BookOptions) {
    this.book = new Book(options);
    this.book.database.check('quick_check');
    auditTail(this.book.journal.tail());
    if (this.head.seq === 0 && this.book.anchor.read() === null) this.book.noteHead();
  }

  get file(): string {
    return this.book.database.file;
  }

  get head(): Head {
    return this.book.journal.head;
  }

  get outbox(): Outbox {
    return this.book.outbox;
  }

  /** What is wrong when the ledger was restored from a backup or replaced; null when it is the one that it was. */
  get rolledBack(): LedgerIntegrityError | null {
    return rollback(this.book.anchor.read(), this.book.journal);
  }

  /**
   * Whether it may have forgotten payments at a portal: it knows of none, or it was restored, and nobody has compared
   * it with that portal since.
   */
  isNewAt(portalHost: string): boolean {
    const { acceptances } = this.book.journal;
    const accepted = acceptances.findLast(({ body }) => body.portalHost === portalHost)?.seq ?? 0;
    const restored = acceptances.findLast(({ body }) => body.restored)?.seq ?? 0;
    return accepted < restored || (accepted === 0 && !this.book.attempts.knows(portalHost));
  }

  /**
   * Asks for an invoice, in one commit: two processes that ask at once get one yes. An earlier attempt that was armed
   * is never begun again; one that ended before that is.
   *
   * @throws LedgerIntegrityError when the ledger may have forgotten payments, LedgerLockedError when another run
   *   works with the same billing profile, or died at it a moment ago.
   */
  claim(request: ClaimRequest): Claim {
    const trouble = this.rolledBack;
    if (trouble) throw trouble;
    return this.book.database.commit(() => {
      const { payKey, known } = this.book.attempts.keyFor(request);
      if (!known) this.book.attempts.addPayment(payKey, request, this.book.now());
      const last = this.book.attempts.last(payKey);
      if (last && isSinceArmed(last.state) && last.state !== 'RELEASED') return { held: true, attempt: last };
      return { held: false, claimed: this.plan(payKey, last, request) };
    });
  }

  /**
   * Takes a whole command's turn; `keepTurn` makes it last, and `close` ends it.
   *
   * @throws LedgerLockedError that says who has it.
   */
  takeTurn(resource: string): number {
    return this.book.database.commit(() => this.book.leases.take(resource));
  }

  keepTurn(resource: string, fence: number): boolean {
    return this.book.leases.renew(resource, fence);
  }

  /** Who died at a payment of this portal so lately that its browser may still be alive. */
  leftBehindAt(portalHost: string): LeftBehind[] {
    return this.book.leases.leftBehind(profilesOf(portalHost));
  }

  /** Who holds what this ledger has taken, in the eyes of other processes. */
  get owner(): string {
    return this.book.leases.owner;
  }

  /** @throws LedgerLockedError while the run that began an attempt is still at it. */
  refuseUnderWay({ resource }: Attempt): void {
    this.book.leases.refuseOthers(resource);
  }

  /** Whether the run that began it is still at it, and says itself what becomes of it. */
  isUnderWay({ resource }: Attempt): boolean {
    return !this.book.leases.isFree(resource);
  }

  /** Makes the lease of a claimed attempt last longer; for a timer. */
  keep({ resource, fence }: Attempt): boolean {
    return this.book.leases.renew(resource, fence);
  }

  /** Writes down what a sighting means for an attempt that was armed, by this run or by one before. */
  settle(attempt: Attempt, sighting: Sighting, actor: string): Attempt {
    const { event, ...body } = judge(sighting, attempt, this.book.now());
    return new ArmedAttempt(this.book, actor, attempt).record(event, body);
  }

  /**
   * An attempt that never came to the click, of an invoice that is paid by now, is over. It is left alone while another
   * run is at it.
   */
  skipPaid(attempt: Attempt, actor: string): void {
    const { attempts, leases } = this.book;
    this.book.database.commit(() => {
      const last = attempts.last(attempt.payKey);
      if (!last || isSinceArmed(last.state) || last.state === 'SKIPPED_PAID' || !leases.isFree(last.resource)) return;
      const body = { reason: 'paid elsewhere' };
      const planned = this.book.write(last, { name: 'planned', actor, body }, {});
      this.book.write(planned, { name: 'skipped', actor, body }, {});
    });
  }

  /**
   * Lets an invoice be paid anew: the one way out of not knowing, and a person's to take. The approval of a second
   * person, where one is needed, is used up by it.
   *
   * @throws LedgerRefusal when it is not known, or too early.
   */
  release(payKey: string, { by, reason, approval }: { by: string; reason: string; approval?: string }): Attempt {
    const attempt = this.book.attempts.last(payKey);
    if (!attempt)
      throw new LedgerRefusal(
        'ATTEMPT_NOT_FOUND',
        'The ledger has no such payment.',
        'Look at "playbook ledger list".',
      );
    refuseRelease(attempt, { by, reason });
    const body = { by, reason, ...(approval && { approval }) };
    const use = () => approval && this.book.approvals.use(approval, attempt, this.book.now());
    return this.book.record(attempt, { name: 'released', actor: 'release', body }, {}, () => void use());
  }

  /** A command ended before it could do what it is for. That, and the message of it, is on the disk when this returns. */
  noteRefusedRun(refusal: AboutRun): void {
    const { database, journal, outbox } = this.book;
    const at = this.book.now();
    database.commit(() => {
      const event = { name: 'runRefused' as const, actor: refusal.command, body: refusal };
      outbox.put('runRefused', refusal, journal.append(event, { ref: null, state: null, at }), at);
    });
  }

  /**
   * What a person accepts who compared the ledger with a portal, when it was new or had been restored.
   *
   * @throws LedgerRefusal while the portal may still hide a payment that the ledger has forgotten.
   */
  acceptHead({ by, reason, portalHost }: { by: string; reason: string; portalHost: string }): void {
    const at = this.book.now();
    const restored = this.rolledBack !== null;
    refuseEarlyHead(this.book.anchor.read(), restored, at);
    const body = { by, reason, portalHost, ...(restored && { restored }) };
    this.book.database.commit(() =>
      this.book.journal.append({ name: 'headAccepted', actor: 'reconcile', body }, { ref: null, state: null, at }),
    );
    this.book.noteHead();
  }

  attempts(filter: { invoice?: string; portalHost?: string; only?: readonly State[] } = {}): Attempt[] {
    return this.book.attempts.list(filter);
  }

  /** The newest attempt to pay an invoice, by everything that is known of it. */
  find(identity: PaymentIdentity): Attempt | null {
    return this.book.attempts.last(this.book.attempts.keyFor(identity).payKey);
  }

  /** What was begun since then at a portal, and was not released: for upper limits of a day. */
  begunSince(since: Date, portalHost: string): Spent[] {
    return this.book.attempts.begunSince(since, portalHost);
  }

  approvalIsFree(id: string, ref: AttemptRef | null): boolean {
    return this.book.approvals.isFree(id, ref);
  }

  eventsOf(payKey: string): StoredEvent[] {
    return this.book.journal.eventsOf(payKey);
  }

  /** Every event, oldest first, one by one. */
  history(): Iterable<StoredEvent> {
    return this.book.journal.history();
  }

  /**
   * Reads everything again: indexes, chain, states, and the head that was noted down elsewhere.
   *
   * @throws LedgerIntegrityError that says what is wrong.
   */
  verify(): Verified {
    const { database, journal, attempts } = this.book;
    database.check('integrity_check(payments)');
    database.check('integrity_check(attempts)');
    const audited = audit(journal.all());
    compareStates(audited, attempts.states());
    const trouble = this.rolledBack;
    if (trouble) throw trouble;
    return { events: audited.events, attempts: audited.attempts, ...audited.head };
  }

  /** Gives back every lease; one that can't be given back ends by itself. */
  close(): void {
    try {
      this.book.leases.end();
      if (!this.rolledBack) this.book.noteHead();
    } catch {
      return;
    } finally {
      this.book.database.close();
    }
  }

  /** The part of a claim's commit that begins an attempt, or begins one again. */
  private plan(payKey: string, last: Attempt | null, request: ClaimRequest): ClaimedAttempt {
    const { amountMinor, currency, billingProfile, actor, policy } = request;
    const { leases, attempts, journal, now } = this.book;
    const resource = resourceOf(request);
    leases.refuseUnquiet(resource);
    const row = { amountMinor, currency, billingProfile, resource, owner: leases.owner, fence: leases.take(resource) };
    const event = {
      name: 'planned' as const,
      actor,
      body: { amountMinor, currency, billingProfile, fence: row.fence, ...(policy && { policy }) },
    };
    if (last && !isSinceArmed(last.state))
      return new ClaimedAttempt(this.book, actor, this.book.write(last, event, row));
    const ref = { payKey, attempt: (last?.attempt ?? 0) + 1 };
    attempts.add(ref, row, now());
    journal.append(event, { ref, state: 'PLANNED', at: now() });
    const planned = attempts.last(payKey);
    if (!planned) throw new Error('The ledger lost an attempt in the middle of a commit.');
    return new ClaimedAttempt(this.book, actor, planned);
  }
}

/** One run at a time works with a billing profile. */
function resourceOf({ portalHost, billingAccountId, billingAccount, billingProfile }: ClaimRequest): string {
  const account = billingAccount ?? billingAccountId ?? 'the account';
  return `${profilesOf(portalHost)}${account} / ${billingProfile ?? 'its profile'}`;
}

/** How what is held for a billing profile of a portal begins. */
function profilesOf(portalHost: string): string {
  return `${portalHost} / `;
}
