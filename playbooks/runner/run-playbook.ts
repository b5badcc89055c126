import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Host } from '../engine/host.ts';
import type { Playbook, Result, Steps } from '../engine/playbook.ts';
import type { Reporter, RunRecord, StepInfo } from '../engine/record.ts';
import { run, type Run } from '../engine/run.ts';
import { endingOf } from '../reporters/ending.ts';
import { runReport, type ReadPicture } from '../reporters/html/run-report.ts';
import { secretKeys, type Config } from './config.ts';
import { DryRunEnd } from './dry-run.ts';
import { Evidence } from './evidence.ts';
import { exitCodeOf } from './exit-codes.ts';
import { redactor } from './redact.ts';
import { openSession, type Session } from './session.ts';
import { Trace } from './trace.ts';
import { unstartedRun } from './unstarted-run.ts';

interface Options {
  /** Ends before the step that can't be taken back, when everything else was done and checked. */
  dryRun?: boolean | undefined;
}

type Ended<Output extends Result> = Run<Output> & { folder: string };

/** Runs playbooks one after another in one signed-in session, each with a folder of its own for what it leaves behind. */
export class PlaybookRunner {
  private readonly config: Config;
  private readonly options: Options;
  private readonly secrets: readonly string[];
  private session: Session | undefined;
  private evidence: Evidence | undefined;
  /** A pane or a dialog of the last run may still be open, and would be in the way of the next one. */
  private unfinished = false;

  constructor(config: Config, options: Options = {}) {
    this.config = config;
    this.options = options;
    this.secrets = secretKeys.flatMap(key => config[key] ?? []);
  }

  /** Carries out one playbook. Whatever happens, its folder holds a record, even when there is no browser. */
  async run<Input extends z.ZodType, Output extends Result, S extends Steps>(
    playbook: Playbook<Input, Output, S>,
    input: z.input<Input>,
    reporters: readonly Reporter[],
  ): Promise<Ended<Output>> {
    const runId = newRunId(playbook.name);
    const evidence = this.newEvidence(runId);
    try {
      this.session ??= await openSession(this.config, async (...action) => this.evidence?.beforeAction(...action));
      if (this.unfinished) await this.session.startAfresh();
    } catch (error) {
      const record = unstartedRun(playbook, { runId, input, config: this.config, error });
      await this.keep(record, evidence);
      return { record, result: undefined, error, folder: evidence.folder };
    }
    const trace = new Trace(this.session.context, this.config.trace);
    const host = this.hostFor(this.session, evidence, trace);
    const ended = await run(playbook, input, { ...host, runId, reporters: [...reporters, evidence] });
    this.unfinished = ended.error !== undefined || exitCodeOf(ended) !== 0;
    await this.keep(ended.record, evidence, trace);
    return { ...ended, folder: evidence.folder };
  }

  async close(): Promise<void> {
    await this.session?.close();
  }

  private newEvidence(runId: string): Evidence {
    const { runsFolder, screenshots } = this.config;
    const page = () => this.session?.portal.page;
    this.evidence = new Evidence(join(runsFolder, runId), page, screenshots, redactor(this.secrets));
    return this.evidence;
  }

  /** The first step signs in, so the trace begins with the second. */
  private hostFor({ portal }: Session, evidence: Evidence, trace: Trace): Host {
    return {
      portal,
      takePictures: step => evidence.takePictures(step),
      beforeCommit: step => this.beforeCommit(step, evidence),
      around: async (step, body) => {
        if (step.number > 1) await trace.start();
        return body();
      },
    };
  }

  private async beforeCommit(step: StepInfo, evidence: Evidence): Promise<void> {
    if (this.options.dryRun) throw new DryRunEnd(step);
    await evidence.beforeCommit();
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

/** Reads the pictures of runs from their folders. */
export function pictureReader(runsFolder: string): ReadPicture {
  return ({ runId }, { file }) => {
    try {
      return readFileSync(join(runsFolder, runId, file));
    } catch {
      return null;
    }
  };
}

/** Sorts by time, and tells runs of one second apart. */
function newRunId(playbook: string): string {
  const time = new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  return `${time}-${playbook}-${randomBytes(3).toString('hex')}`;
}
