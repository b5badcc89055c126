import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { PlaybookError } from '../billing/errors.ts';
import { formsOf } from './secret-forms.ts';

/** A secret stood in a file that a run left behind. */
class LeakError extends PlaybookError {
  override readonly name = 'LeakError';

  constructor(files: readonly string[]) {
    super({
      code: 'SECRET_LEAKED',
      message: `A secret stood in ${files.join(', ')}, which ${files.length === 1 ? 'was' : 'were'} deleted.`,
      expected: 'no secret in any file of a run',
      seen: `${files.length} with one`,
      hint: 'Change the secret: it was on the disk. What the ledger says of the payment is right.',
      exitCode: 80,
    });
  }
}

/**
 * Searches everything that a run left behind for every known secret, in all the forms that one may take. Whatever
 * holds one is deleted: this is the last gate, behind redaction and scrubbing.
 *
 * @param paths - files and folders.
 * @param codes - one-time codes: six figures, which are one only where no other figure stands beside them.
 * @throws LeakError
 */
export function refuseLeaks(paths: readonly string[], secrets: readonly string[], codes: readonly string[] = []): void {
  const forms = formsOf(secrets);
  if (forms.length + codes.length === 0) return;
  const wanted = {
    forms: forms.map(form => Buffer.from(form)),
    codes: codes.length > 0 ? new RegExp(`(?<![\\d.])(?:${codes.join('|')})(?!\\d)`) : null,
  };
  const leaking = paths.flatMap(filesIn).filter(file => holdsOne(readFileSync(file), wanted));
  for (const file of leaking) rmSync(file, { force: true });
  if (leaking.length > 0) throw new LeakError(leaking);
}

function filesIn(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}

interface Wanted {
  forms: readonly Buffer[];
  codes: RegExp | null;
}

function holdsOne(data: Uint8Array, wanted: Wanted): boolean {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (isZip(bytes)) return Object.values(unzipSync(bytes)).some(part => holdsOne(part, wanted));
  const texts = isUtf16(bytes) ? [bytes, Buffer.from(bytes.toString('utf16le'))] : [bytes];
  return texts.some(
    text => wanted.forms.some(form => text.includes(form)) || wanted.codes?.test(text.toString('latin1')) === true,
  );
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'));
}

function isUtf16(bytes: Buffer): boolean {
  return bytes.length > 1 && bytes[0] === 0xff && bytes[1] === 0xfe;
}
