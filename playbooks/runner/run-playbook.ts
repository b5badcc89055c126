import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Playbook, Result, Steps } from '../engine/playbook.ts';
import type { Reporter, RunRecord } from '../engine/record.ts';
import { run, type Run } from '../engine/run.ts';
import { runReport, type ReadPicture } from '../reporters/html/run-report.ts';
import { secretKeys, type Config } from './config.ts';
import { Evidence } from './evidence.ts';
import { openSession, type Session } from './session.ts';
import { Trace } from './trace.ts';

/** Runs playbooks one after another in one signed-in session, each with a folder of its own for what it leaves behind. */
export class PlaybookRunner {
  private readonly config: Config;
  private session: Session | undefined;
  private evidence: Evidence | undefined;

  constructor(config: Config) {
    this.config = config;
  }

  /** Carries out one playbook. @throws NoBrowserError */
  async run<Input extends z.ZodType, Output extends Result, S extends Steps>(
    playbook: Playbook<Input, Output, S>,
    input: z.input<Input>,
    reporters: readonly Reporter[],
  ): Promise<Run<Output> & { folder: string }> {
    const session = (this.session ??= await openSession(
      this.config,
      action => this.evidence?.beforeAction(action) ?? Promise.resolve(),
    ));
    const runId = newRunId(playbook.name);
    const folder = join(this.config.runsFolder, runId);
    const evidence = (this.evidence = new Evidence(folder, () => session.portal.page, this.config.screenshots));
    const trace = new Trace(session.context, this.config.trace);
    const ended = await run(playbook, input, {
      portal: session.portal,
      runId,
      reporters: [...reporters, evidence],
      takePictures: step => evidence.takePictures(step),
      around: async (step, body) => {
        if (step.number > 1) await trace.start();
        return body();
      },
    });
    await this.keep(ended.record, folder, trace);
    return { ...ended, folder };
  }

  async close(): Promise<void> {
    await this.session?.close();
  }

  /** The first step signs in; the trace begins with the second, and is kept only where something went wrong. */
  private async keep(record: RunRecord, folder: string, trace: Trace): Promise<void> {
    const secrets = secretKeys.flatMap(key => this.config[key] ?? []);
    const file = await trace.stop(folder, { passed: record.status === 'passed', secrets }).catch(() => null);
    if (file) record.attachments.push({ name: 'Playwright trace', file });
    await this.evidence?.onEnd(record);
    await writeFile(join(folder, 'report.html'), runReport(record, pictureReader(this.config.runsFolder)), {
      mode: 0o600,
    });
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
