import { z } from 'zod';
import { InvoiceId, type InvoiceRow } from '../billing/invoice.ts';
import type { BillingReadApi } from '../billing/read-api.ts';
import type { LedgerNote } from '../reporters/ledger-note.ts';
import { secretsOf, type Config } from './config.ts';
import type { Guard } from './guard.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Attempt } from './ledger/attempts.ts';
import { LedgerIntegrityError } from './ledger/errors.ts';
import { heartbeat } from './ledger/leases.ts';
import type { Ledger } from './ledger/ledger.ts';
import { mayBeSame } from './ledger/payment-identity.ts';
import { pendingStates, stoppingStates } from './ledger/states.ts';
import { lookAtOpenPayments, settleByRows, type Looker } from './look-at-open-payments.ts';
import { openLedger } from './open-ledger.ts';
import { PaymentHeldError, PaymentsStoppedError } from './payment-errors.ts';
import { PaymentGuard } from './payment-guard.ts';
import { PaymentRehearsal } from './payment-rehearsal.ts';
import { approvalsFolderIn, approvalsOf } from './policy/approval-files.ts';
import { PolicyGate } from './policy/gate.ts';
import { policyInForce } from './policy/policy-in-force.ts';
import { readApiOf } from './session.ts';
import { standingCodes } from './standing.ts';
import { isLoopback } from './trusted-hosts.ts';
import { waitForQuiet } from './wait-for-quiet.ts';

const Named = z.object({
  invoice: InvoiceId,
  tenant: z.string().nullable().default(null),
  billingAccount: z.string().nullable().default(null),
});

interface Options {
  /** Asks ledger and policy, and writes nothing. */
  rehearsal?: boolean | undefined;
  /** Told why nothing happens for a while. */
  tell?: ((text: string) => void) | undefined;
}

/** The payments of a command: its ledger, looked through once before anything is paid, its policy, and a guard for each run. */
export class Payments {
  readonly gate: PolicyGate;
  readonly ledger: Ledger;
  private readonly config: Config;
  private readonly options: Options;
  private readonly readApi: BillingReadApi | undefined;
  private isClosed = false;
  private timer: NodeJS.Timeout | undefined;
  /** What the read API was just asked about, and still is open. */
  private open: Promise<readonly Attempt[]> | undefined;
  private quiet: Promise<void> | undefined;

  /** @throws PolicyFileError, LedgerIntegrityError, LedgerLockedError */
  constructor(config: Config, options: Options = {}) {
    const inForce = policyInForce(config);
    this.config = config;
    this.options = options;
    this.readApi = readApiOf(config);
    this.ledger = openLedger(config);
    const folder = approvalsFolderIn(config.stateFolder);
    this.gate = new PolicyGate(inForce, {
      ledger: this.ledger,
      portalHost: this.portalHost,
      rehearsal: options.rehearsal,
      approvalsOf: invoice => approvalsOf(folder, invoice),
    });
  }

  /**
   * The guard of one run. An invoice that was begun before, and that the read API was just asked about, needs no
   * browser to be told. Any other waits until no browser of a run that died can be alive: only reading needs no quiet.
   *
   * @throws PaymentHeldError when the input names such an invoice, PaymentsStoppedError when any other shows that no
   *   payment can be trusted, LedgerIntegrityError when the ledger knows nothing of this portal yet, StoppedError when
   *   it was told to stop while it waited.
   */
  async guard(runId: string, input: unknown, stop?: AbortSignal): Promise<Guard> {
    const { portalHost, ledger, gate } = this;
    if (this.options.rehearsal) return new PaymentRehearsal(ledger, gate, portalHost);
    this.refuseNewLedger();
    const held = (await this.look(runId)).find(attempt => attempt.state !== 'PAID' && this.isNamed(attempt, input));
    if (held) throw new PaymentHeldError(held);
    const stopping = ledger.attempts({ portalHost, only: stoppingStates });
    if (stopping.length > 0) throw new PaymentsStoppedError(stopping);
    await (this.quiet ??= waitForQuiet(ledger, portalHost, { stop, tell: this.options.tell }));
    const { latch } = this.config;
    const hasReadApi = this.readApi !== undefined;
    return new PaymentGuard(ledger, { portalHost, runId, latch, gate, hasReadApi, secrets: secretsOf(this.config) });
  }

  /** Asks the read API what became of payments of before; once for each command. */
  look(actor: string): Promise<readonly Attempt[]> {
    if (this.options.rehearsal) return Promise.resolve([]);
    this.open ??= this.askReadApi(actor);
    return this.open;
  }

  /** The same by the portal's own list, where there is no read API. */
  lookAtRows(actor: string, rows: readonly Pick<InvoiceRow, 'id' | 'status'>[]): void {
    if (!this.options.rehearsal && !this.readApi) settleByRows(this.ledger, rows, this.lookerFor(actor));
  }

  /** What payments that are open now make the command end with, also those that it was not asked for. */
  get standing(): ExitCode[] {
    const open = this.ledger.attempts({ portalHost: this.portalHost, only: [...pendingStates, ...stoppingStates] });
    return standingCodes(open.filter(attempt => !this.ledger.isUnderWay(attempt)));
  }

  /** Every attempt at this portal. */
  get attempts(): Attempt[] {
    return this.ledger.attempts({ portalHost: this.portalHost });
  }

  /**
   * One command at a time pays as one person at one portal: two would sign each other out, or take each other's turn.
   *
   * @throws LedgerLockedError that says which process is at it.
   */
  takeTurn(): void {
    const resource = `${this.portalHost} as ${this.config.username ?? 'whoever is signed in'}`;
    const fence = this.ledger.takeTurn(resource);
    this.timer = setInterval(() => this.ledger.keepTurn(resource, fence), heartbeat).unref();
  }

  /** @returns what is open now, and the ledger's last event. */
  close(): LedgerNote | undefined {
    clearInterval(this.timer);
    if (this.isClosed) return undefined;
    this.isClosed = true;
    try {
      const open = this.ledger.attempts({ only: [...stoppingStates, ...pendingStates] });
      return {
        head: this.ledger.head.hash,
        open: open.map(({ invoice, state, armedAt }) => ({ invoice, state, armedAt })),
      };
    } catch {
      return undefined;
    } finally {
      this.ledger.close();
    }
  }

  private get portalHost(): string {
    return new URL(this.config.portalUrl).host;
  }

  /** Without an answer of the read API, the portal's own pages decide later. */
  private async askReadApi(actor: string): Promise<Attempt[]> {
    if (!this.readApi) return [];
    return lookAtOpenPayments(this.ledger, this.readApi, this.lookerFor(actor));
  }

  private lookerFor(actor: string): Looker {
    const { billingAccount, billingAccountId } = this.config;
    return { portalHost: this.portalHost, billingAccount, billingAccountId, actor };
  }

  /** The same number in another account is another invoice. */
  private isNamed(attempt: Attempt, input: unknown): boolean {
    const { data } = Named.safeParse(input);
    const billingAccountId = this.config.billingAccountId ?? null;
    return data !== undefined && mayBeSame(attempt, { ...data, billingAccountId, portalHost: this.portalHost });
  }

  /** What was paid by another machine, or before the ledger was lost, is not in it. */
  private refuseNewLedger(): void {
    if (isLoopback(this.config.portalUrl) || !this.ledger.isNewAt(this.portalHost)) return;
    throw new LedgerIntegrityError('LEDGER_NEW', {
      problem: `the ledger is new at ${this.portalHost}, or was restored, and may have forgotten payments of there`,
      expected: 'a ledger that a person has compared with the portal',
      seen: this.ledger.file,
      hint: 'Compare it with the portal and accept it by name: "playbook reconcile --full --by <name> --reason <why>".',
    });
  }
}
