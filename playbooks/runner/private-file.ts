import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { PlaybookError } from '../billing/errors.ts';

/** A file with a secret in it may be read by other people of this machine. It was not used. */
class WideFileError extends PlaybookError {
  override readonly name = 'WideFileError';

  constructor(file: string, mode: string) {
    super({
      code: 'FILE_MODE_WIDE',
      message: `${file} holds secrets and is open to other people of this machine (mode ${mode}), so it is not used.`,
      expected: 'mode 600',
      seen: `mode ${mode}`,
      hint: `Close it with: chmod 600 ${file}`,
      exitCode: 40,
    });
  }
}

/** Whether others than its owner may read or change it. Windows keeps people apart by access lists instead. */
export function isWide(mode: number): boolean {
  return process.platform !== 'win32' && (mode & 0o077) !== 0;
}

/** Reads a file that nobody else can read. @throws WideFileError, or the system's own error where there is none. */
export function readPrivateFile(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const { mode } = fstatSync(handle);
    if (isWide(mode)) throw new WideFileError(file, (mode & 0o777).toString(8));
    return readFileSync(handle, 'utf8');
  } finally {
    closeSync(handle);
  }
}
