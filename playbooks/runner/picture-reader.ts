import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadPicture } from '../reporters/html/run-report.ts';

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
