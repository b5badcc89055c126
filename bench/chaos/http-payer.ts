import { shiftClock } from './shifted-clock.ts';
import { writeSync } from 'node:fs';
import { PlaybookError } from '../../playbooks/billing/errors.ts';
import type { InvoiceFacts } from '../../playbooks/billing/invoice.ts';
import { moneyFromNumber, sameMoney } from '../../playbooks/billing/money.ts';
import { sinceStart } from '../../playbooks/engine/machine-time.ts';
import { ArmReadApi } from '../../playbooks/runner/arm-read-api.ts';
import { hashOfPictures } from '../../playbooks/runner/check-evidence.ts';
import { judge } from '../../playbooks/runner/ledger/judge.ts';
import type { Ledger } from '../../playbooks/runner/ledger/ledger.ts';
import { lookAtOpenPayments } from '../../playbooks/runner/look-at-open-payments.ts';
import { openLedger } from '../../playbooks/runner/open-ledger.ts';
import { PaymentGuard } from '../../playbooks/runner/payment-guard.ts';
import { PolicyGate } from '../../playbooks/runner/policy/gate.ts';
import { policyInForce } from '../../playbooks/runner/policy/policy-in-force.ts';
import { waitForQuiet } from '../../playbooks/runner/wait-for-quiet.ts';
import { HttpPortal } from './http-portal.ts';
import { Job } from './job.ts';

type Result = { outcome: string; reason?: string; paidAt?: string | null; verifiedBy?: ('row' | 'read-api')[] };

/** A process that pays by the ledger's protocol, with plain requests in the place of page objects. It may be killed. */
class HttpPayer {
  private readonly job: Job;
  private readonly ledger: Ledger;
  private readonly portal: HttpPortal;
  private readonly readApi: ArmReadApi;
  private readonly gate: PolicyGate;
  private readonly actor = `run-${process.pid}`;

  constructor(job: Job) {
    this.job = job;
    this.ledger = openLedger(job);
    this.portal = new HttpPortal(job);
    this.gate = new PolicyGate(policyInForce({ policyFile: undefined, portalUrl: job.portal }), {
      ledger: this.ledger,
      portalHost: this.portalHost,
      approvalsOf: () => [],
    });
    const { readApi: url, readApiToken, account } = job;
    this.readApi = new ArmReadApi({ url, token: async () => readApiToken, billingAccount: account.name });
  }

  async work(): Promise<void> {
    const { portalHost, actor } = this;
    say('looking');
    await lookAtOpenPayments(this.ledger, this.readApi, { portalHost, actor }).catch(unlessUnanswered);
    for (const invoice of this.job.release) this.release(invoice);
    await waitForQuiet(this.ledger, portalHost);
    for (const invoice of this.job.invoices) await this.payOne(invoice);
    this.ledger.close();
  }

  private get portalHost(): string {
    return new URL(this.job.portal).host;
  }

  /** A killed process may have released it already. */
  private release(invoice: string): void {
    say('releasing');
    const attempt = this.ledger.attempts({ invoice }).at(-1);
    if (attempt?.state !== 'UNKNOWN') return;
    this.ledger.release(attempt.payKey, { by: 'Dana Finch', reason: 'the card statement shows no charge' });
  }

  private async payOne(invoice: string): Promise<void> {
    const guard = new PaymentGuard(this.ledger, {
      portalHost: this.portalHost,
      hasReadApi: true,
      latch: 'strict',
      runId: this.actor,
      gate: this.gate,
    });
    try {
      guard.conclude({ result: await this.pay(invoice, guard), error: undefined });
    } catch (error) {
      guard.conclude({ result: undefined, error });
      if (error instanceof PlaybookError && error.exitCode === 80) throw error;
    }
  }

  private async pay(invoice: string, guard: PaymentGuard): Promise<Result> {
    say('reading');
    const seenAt = sinceStart();
    const facts = await this.read(invoice);
    const toBePaid = facts.status === 'due' || facts.status === 'past-due';
    guard.sight({
      invoice,
      amount: facts.amountDue,
      person: this.job.username,
      dueDate: facts.dueDate,
      tenant: this.job.directory,
      billingAccount: this.job.account.displayName,
      billingProfile: this.job.profile,
      row: facts.status,
      facts,
      toBePaid,
    });
    if (!toBePaid) return { outcome: 'already-paid' };
    say('opening');
    const shown = await this.portal.amountInPane(invoice);
    const amount = moneyFromNumber(shown.value, shown.currency);
    if (!sameMoney(amount, facts.amountDue)) throw new Error('The pane shows another amount.');
    say('arming');
    const method = {
      label: 'Visa ending in 4242',
      brand: 'visa',
      lastFour: '4242',
      isDefault: false,
      defaultCard: null,
    };
    guard.arm({ invoiceId: invoice, amount, method, before: facts, seenAt });
    say('sending');
    const answer = await this.portal.pay(invoice, shown);
    say('answered');
    guard.answered({ answer }, { stopped: 0, evidence: { run: this.actor, pictures: 0, sha256: hashOfPictures([]) } });
    say('settling');
    return this.confirm(invoice);
  }

  /** By the ledger's own judge, once: what is not settled now is a later process's to find out. */
  private async confirm(invoice: string): Promise<Result> {
    const facts = await this.read(invoice);
    const attempt = this.ledger.attempts({ invoice }).at(-1);
    if (!attempt) throw new Error(`The ledger lost ${invoice}.`);
    const verdict = judge({ facts, row: facts.status, hasReadApi: true }, attempt, new Date());
    const { event, reason, paidAt = null, sources: verifiedBy = [] } = verdict;
    if (event === 'settled') return { outcome: 'paid', paidAt, verifiedBy };
    return { outcome: event === 'declined' ? 'declined' : 'unknown', reason };
  }

  private async read(id: string): Promise<InvoiceFacts> {
    const { invoice } = await this.readApi.readInvoice(id);
    if (!invoice) throw new Error(`The read API has no ${id}.`);
    return invoice;
  }
}

/** A read API that does not answer now is asked by the next process. */
function unlessUnanswered(error: unknown): void {
  if (!(error instanceof PlaybookError) || error.exitCode !== 20) throw error;
}

/** Told at once, without a buffer: who aims at a moment has to hear of it. */
function say(phase: string): void {
  writeSync(1, `${phase}\n`);
}

let input = '';
for await (const text of process.stdin.setEncoding('utf8')) input += String(text);
if (input !== '') {
  const job = Job.parse(JSON.parse(input));
  shiftClock(job.clockShift);
  say('started');
  await new HttpPayer(job).work();
}
