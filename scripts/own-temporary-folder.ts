import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * From now on this process, and those that it starts, have a folder of their own for temporary files.
 *
 * @returns what removes it, with all that was left behind in it.
 */
export function takeTemporaryFolder(prefix: string): () => void {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  // A browser that was killed may still be writing.
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
