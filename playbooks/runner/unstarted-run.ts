import type { z } from 'zod';
import { PlaybookError } from '../billing/errors.ts';
import { toErrorRecord } from '../engine/errors.ts';
import type { RunRecord } from '../engine/record.ts';

/** Which portal a run was for. */
interface Meant {
  portalUrl: string;
  language: string;
  regionalFormat: string;
}

/** The record of a run that could not begin: its input was wrong, there was no browser, or the ledger did not allow it. */
export function unstartedRun(
  { name, title }: { name: string; title: string },
  { runId, input, config, error }: { runId: string; input: unknown; config: Meant; error: unknown },
): RunRecord {
  const { portalUrl, language, regionalFormat } = config;
  const unknown = error instanceof PlaybookError && error.exitCode === 30;
  return {
    schemaVersion: 1,
    runId,
    playbook: name,
    title,
    portal: { origin: URL.canParse(portalUrl) ? new URL(portalUrl).origin : portalUrl, language, regionalFormat },
    status: unknown ? 'unknown' : 'failed',
    outcome: unknown ? 'unknown' : null,
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
