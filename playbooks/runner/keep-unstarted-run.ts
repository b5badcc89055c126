import { join } from 'node:path';
import { runReport } from '../reporters/html/run-report.ts';
import { readRoughConfig, type ConfigSources } from './config.ts';
import { Evidence } from './evidence.ts';
import { redactor } from './redact.ts';
import { newRunId } from './run-id.ts';
import { unstartedRun } from './unstarted-run.ts';

/** Keeps a record of a run whose configuration or input was wrong, so that a night's timer leaves word of it. */
export async function keepUnstartedRun(
  playbook: { name: string; title: string },
  { input, error, sources }: { input: unknown; error: unknown; sources: ConfigSources },
): Promise<void> {
  const { runsFolder, secrets, ...config } = readRoughConfig(sources);
  const runId = newRunId(playbook.name);
  const evidence = new Evidence(join(runsFolder, runId), () => undefined, false, redactor(secrets));
  const record = unstartedRun(playbook, { runId, input, config, error });
  await evidence.onEnd(record);
  await evidence.writeReport(record, clean => runReport(clean, () => null));
}
