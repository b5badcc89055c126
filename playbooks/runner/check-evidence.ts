import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { EvidenceHash, StoredEvent } from './ledger/events.ts';
import { runsIn } from './retention.ts';

/** What was kept of a run and what the ledger says of it do not fit. */
export interface EvidenceProblem {
  run: string;
  /** Pictures are gone, or not as they were; or the run began a payment, and no event is of it. */
  problem: 'missing' | 'changed' | 'without-events';
}

/** One hash over pictures, in the order in which they were taken. */
export function hashOfPictures(pictures: readonly { file: string; sha256: string }[]): string {
  return hash('sha256', pictures.map(({ file, sha256 }) => `${file} ${sha256}`).join('\n'));
}

/** Compares what was kept of each payment with what the ledger noted of it, in both directions. */
export function checkEvidence(events: Iterable<StoredEvent>, runsFolder: string): EvidenceProblem[] {
  const problems = new Map<string, EvidenceProblem['problem']>();
  const known = new Set<string>();
  for (const { actor, body } of events) {
    known.add(actor);
    const problem = body.evidence && problemOf(body.evidence, runsFolder);
    if (body.evidence && problem) problems.set(body.evidence.run, problem);
  }
  for (const run of runsIn(runsFolder))
    if (!known.has(run) && beganPayment(join(runsFolder, run))) problems.set(run, 'without-events');
  return [...problems].map(([run, problem]) => ({ run, problem }));
}

function problemOf({ run, sha256, pictures }: EvidenceHash, runsFolder: string): EvidenceProblem['problem'] | null {
  const found = readPictures(join(runsFolder, basename(run)), pictures);
  if (found === null) return 'missing';
  return hashOfPictures(found) === sha256 ? null : 'changed';
}

const Begun = z.object({ committedAt: z.string() });

/** A record is written before the step that pays begins, so it tells even of a run that was killed there. */
function beganPayment(folder: string): boolean {
  try {
    return Begun.safeParse(JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8'))).success;
  } catch {
    return false;
  }
}

function readPictures(folder: string, count: number): { file: string; sha256: string }[] | null {
  try {
    const files = readdirSync(folder).filter(file => /^\d+\.jpg$/.test(file));
    const first = files.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).slice(0, count);
    return first.map(file => ({ file, sha256: hash('sha256', readFileSync(join(folder, file))) }));
  } catch {
    return null;
  }
}
