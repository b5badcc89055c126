import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { StoredEvent } from './ledger/events.ts';

/** Pictures of a run that are not what the ledger says they were. */
export interface EvidenceProblem {
  run: string;
  problem: 'missing' | 'changed';
}

/** One hash over pictures, in the order in which they were taken. */
export function hashOfPictures(pictures: readonly { file: string; sha256: string }[]): string {
  return hash('sha256', pictures.map(({ file, sha256 }) => `${file} ${sha256}`).join('\n'));
}

/** Compares what was kept of each payment with what the ledger noted of it, at the moment that the pane answered. */
export function checkEvidence(events: Iterable<StoredEvent>, runsFolder: string): EvidenceProblem[] {
  const problems: EvidenceProblem[] = [];
  for (const { body } of events) {
    if (!body.evidence) continue;
    const { run, sha256, pictures } = body.evidence;
    const found = readPictures(join(runsFolder, basename(run)), pictures);
    if (found === null) problems.push({ run, problem: 'missing' });
    else if (hashOfPictures(found) !== sha256) problems.push({ run, problem: 'changed' });
  }
  return problems;
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
