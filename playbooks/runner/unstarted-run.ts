import type { z } from 'zod';
import { toErrorRecord } from '../engine/errors.ts';
import type { RunRecord } from '../engine/record.ts';
import type { Config } from './config.ts';

/** The record of a run that could not begin, because there was no browser to run it in. */
export function unstartedRun(
  { name, title }: { name: string; title: string },
  { runId, input, config, error }: { runId: string; input: unknown; config: Config; error: unknown },
): RunRecord {
  const { portalUrl, language, regionalFormat } = config;
  return {
    schemaVersion: 1,
    runId,
    playbook: name,
    title,
    portal: { origin: new URL(portalUrl).origin, language, regionalFormat },
    status: 'failed',
    outcome: null,
    startedAt: new Date().toISOString(),
    durationMs: 0,
    committedAt: null,
    input: input === undefined ? null : (JSON.parse(JSON.stringify(input)) as z.core.util.JSONType),
    output: null,
    steps: [],
    error: toErrorRecord(error),
    attachments: [],
  };
}
