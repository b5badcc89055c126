import { join } from 'node:path';
import type { Browser } from 'playwright';
import type { z } from 'zod';
import { toErrorRecord } from '../engine/errors.ts';
import type { Host } from '../engine/host.ts';
import type { Playbook, Result, Steps } from '../engine/playbook.ts';
import { RunRecord, type Reporter, type StepInfo } from '../engine/record.ts';
import { run, type Run } from '../engine/run.ts';
import type { SignedInAs } from '../portal/account-menu.ts';
import { mayBeSeen } from '../portal/may-be-seen.ts';
import { endingOf } from '../reporters/ending.ts';
import type { LedgerNote } from '../reporters/ledger-note.ts';
import { runReport } from '../reporters/html/run-report.ts';
import { secretsOf, type Config } from './config.ts';
import { DryRunEnd } from './dry-run.ts';
import { Evidence } from './evidence.ts';
import { exitCodeOf, isRiskier } from './exit-codes.ts';
import { Latch } from './latch.ts';
import { refuseLeaks } from './leak-gate.ts';
import type { Guard } from './guard.ts';
import { Payments } from './payments-of.ts';
import { newRunId } from './run-id.ts';
import { pictureReader } from './picture-reader.ts';
import { redactor } from './redact.ts';
import { secretCookies } from './secret-cookies.ts';
import { openSession, type Session } from './session.ts';
import { Identity } from './sign-in/identity.ts';
import { StoppedError } from './stopped-error.ts';
import { Trace } from './trace.ts';
import { unstartedRun } from './unstarted-run.ts';

interface Options {
  /** Ends before the step that can't be taken back, when everything else was done and checked. */
  dryRun?: boolean | undefined;
  /** What several runners share; without it a runner has its own. */
  payments?: Payments | undefined;
  /** When it is aborted, a run ends before its next step, unless the click was made: then it finishes. */
  stop?: AbortSignal | undefined;
  /** Who is signed in; several runners may share it. */
  identity?: Identity | undefined;
  /** One that is open already, and stays open; without it a runner starts its own. */
  browser?: Browser | undefined;
}

type Ended<Output extends Result> = Run<Output> & { folder: string };

/** Runs playbooks one after another in one signed-in session, each with a folder of its own for what it leaves behind. */
export class PlaybookRunner {
  private readonly config: Config;
  private readonly options: Options;
  private readonly identity: Identity;
  private readonly secrets: readonly string[];
  private session: Session | undefined;
  private latch: Latch | undefined;
  private payments: Payments | undefined;
  private note: LedgerNote | undefined;
  private evidence: Evidence | undefined;
  /** A pane or a dialog of the last run may still be open, and would be in the way of the next one. */
  private unfinished = false;
  /** Whether the run at hand has clicked: then it is not stopped any more. */
  private committed = false;

  constructor(config: Config, options: Options = {}) {
    this.config = config;
    this.options = options;
    this.payments = options.payments;
    this.identity = options.identity ?? new Identity(config);
    this.secrets = secretsOf(config);
  }

  /** Carries out one playbook. Whatever happens, its folder holds a record, even when there is no browser. */
  async run<Input extends z.ZodType, Output extends Result, S extends Steps>(
    playbook: Playbook<Input, Output, S>,
    input: z.input<Input>,
    reporters: readonly Reporter[],
  ): Promise<Ended<Output>> {
    const runId = newRunId(playbook.name);
    const evidence = this.newEvidence(runId);
    let guard: Guard | undefined;
    this.committed = false;
    try {
      this.refuseWhenStopped();
      guard = await this.guardFor(playbook, input, runId);
      this.session ??= await this.open();
      if (this.unfinished) await this.startAfresh(this.session);
    } catch (error) {
      const record = unstartedRun(playbook, { runId, input, config: this.config, error });
      await this.keep(record, evidence);
      return this.withoutSecrets<Output>({ record, result: undefined, error, folder: evidence.folder });
    }
    const trace = new Trace(this.session.context, this.config.trace);
    const host = this.hostFor(this.session, evidence, trace, guard);
    const ended = await run(playbook, input, { ...host, runId, reporters: [...reporters, evidence] });
    const { portal } = this.session;
    // Before the ledger concludes, so that its event vouches for the picture, too.
    await evidence.takeLastPicture(ended.record, page => mayBeSeen(page, portal.describe().origin, portal.labels));
    await this.conclude(ended, guard, evidence);
    await this.remember(this.session).catch(() => undefined);
    this.unfinished = ended.error !== undefined || exitCodeOf(ended) !== 0 || this.isUnsure;
    await this.keep(ended.record, evidence, trace);
    return this.withoutSecrets({ ...ended, folder: evidence.folder });
  }

  /** What the ledger knows of the payment stays as it is; the run is told as one that left a secret behind. */
  private async withoutSecrets<Output extends Result>(ended: Ended<Output>): Promise<Ended<Output>> {
    const secrets = [...this.secrets, ...(await secretCookies(this.session?.context))];
    const record = RunRecord.parse(redactor(secrets)(ended.record));
    try {
      refuseLeaks([ended.folder], secrets, this.identity.codes);
      return { ...ended, record };
    } catch (error) {
      return { ...ended, error, record: { ...record, error: toErrorRecord(error) } };
    }
  }

  /**
   * Signs in before the first run, so that others can go on with the session.
   *
   * @throws SignInError, SignedOutError, PortalUnavailableError, NoBrowserError
   */
  async signIn(): Promise<SignedInAs> {
    this.session ??= await this.open();
    const { portal, context } = this.session;
    if (!(await portal.isOpen())) await portal.open();
    const signedInAs = await portal.accountMenu.readSignedInAs();
    await this.identity.remember(context, signedInAs.user);
    return signedInAs;
  }

  /** Whether the page may hold something back, or has been elsewhere, as at a bank that asked a person. */
  private get isUnsure(): boolean {
    try {
      this.session?.refuseStray();
      return this.latch?.holdsMore === true;
    } catch {
      return true;
    }
  }

  /** What the ledger says at the end; undefined where nothing was to be paid, or the ledger can't be read. */
  get ledger(): LedgerNote | undefined {
    return this.note;
  }

  async close(): Promise<void> {
    try {
      await this.latch?.letGo();
      await this.session?.close();
    } finally {
      if (!this.options.payments) this.note = this.payments?.close();
      this.payments = this.options.payments;
    }
  }

  private async startAfresh(session: Session): Promise<void> {
    await this.latch?.letGo();
    await session.startAfresh();
  }

  private open(): Promise<Session> {
    return openSession(this.config, {
      identity: this.identity,
      beforeAction: async (...action) => this.evidence?.beforeAction(...action),
      ownSignals: this.options.stop !== undefined,
      owner: this.payments?.ledger.owner,
      browser: this.options.browser,
    });
  }

  /** A session that can't be kept is no reason to end a run. */
  private async remember({ portal, context }: Session): Promise<void> {
    if (!this.identity.hasSignedIn || !(await portal.isOpen())) return;
    const { user } = await portal.accountMenu.readSignedInAs();
    await this.identity.remember(context, user);
  }

  /** Whatever can pay goes through policy and ledger; a rehearsal is held to them, too. */
  private async guardFor(playbook: { steps: Steps }, input: unknown, runId: string): Promise<Guard | undefined> {
    const pays = Object.values(playbook.steps).some(({ effect }) => effect === 'commit');
    if (!pays) return undefined;
    this.payments ??= new Payments(this.config, { rehearsal: this.options.dryRun });
    return this.payments.guard(runId, input, this.options.stop);
  }

  /** When the ledger can't be written any more, that is how the run ends, unless it ended worse before. */
  private async conclude(ended: Run<Result>, guard: Guard | undefined, evidence: Evidence): Promise<void> {
    this.latch?.disarm();
    if (!guard) return;
    const sealed = await evidence.seal();
    try {
      guard.conclude(ended, sealed);
    } catch (error) {
      if (ended.error !== undefined && isRiskier(ended.error, error)) return;
      ended.error = error;
      ended.record.error = toErrorRecord(error);
      ended.record.status = ended.record.committedAt === null ? 'failed' : 'unknown';
    }
  }

  private newEvidence(runId: string): Evidence {
    const { runsFolder, screenshots } = this.config;
    const page = () => this.session?.portal.page;
    this.evidence = new Evidence(join(runsFolder, runId), page, screenshots, redactor(this.secrets));
    return this.evidence;
  }

  /** The first step signs in, so the trace begins with the second. */
  private hostFor({ portal }: Session, evidence: Evidence, trace: Trace, guard: Guard | undefined): Host {
    return {
      portal,
      onSighting: async sighting => guard?.sight(sighting),
      takePictures: step => evidence.takePictures(step),
      beforeCommit: (step, input) => this.beforeCommit(step, input, evidence, guard),
      afterCommit: async (_step, output) => {
        guard?.answered(output, { stopped: this.latch?.stopped ?? 0, evidence: await evidence.seal() });
      },
      around: async (step, body) => {
        this.refuseWhenStopped();
        if (!this.committed) this.session?.refuseStray();
        if (step.number > 1) await trace.start();
        return body();
      },
    };
  }

  /** The ledger comes last: when it has written, the very next thing is the click. */
  private async beforeCommit(
    step: StepInfo,
    input: unknown,
    evidence: Evidence,
    guard: Guard | undefined,
  ): Promise<void> {
    if (this.options.dryRun) {
      guard?.arm(input);
      throw new DryRunEnd(step);
    }
    await evidence.beforeCommit();
    if (!guard || !this.session) return;
    const { latch: mode, payRequest } = this.config;
    this.latch ??= new Latch(this.session.context, { mode, payRequest });
    await this.latch.arm(this.session.portal.page);
    this.refuseWhenStopped();
    this.session.refuseStray();
    guard.arm(input);
    this.committed = true;
  }

  private refuseWhenStopped(): void {
    const { stop } = this.options;
    if (stop?.aborted && !this.committed) throw new StoppedError(stop.reason);
  }

  /** The trace is kept only where something went wrong, unless it was asked for. */
  private async keep(record: RunRecord, evidence: Evidence, trace?: Trace): Promise<void> {
    const passed = record.status === 'passed' || endingOf(record) === 'dry-run';
    const file = await trace?.stop(evidence.folder, { passed, secrets: this.secrets }).catch(() => null);
    if (file) record.attachments.push({ name: 'Playwright trace', file });
    await evidence.onEnd(record);
    await evidence.writeReport(record, clean => runReport(clean, pictureReader(this.config.runsFolder)));
  }
}
