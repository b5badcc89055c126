import { styleText } from 'node:util';
import { PlaybookError } from '../billing/errors.ts';
import { printable } from '../reporters/printable.ts';
import type { GlobalOptions } from './options.ts';

/** Says what went wrong and what to do; a stack trace only for people who ask for it. Answers with the exit code. */
export function printError(error: unknown, { json, verbose }: GlobalOptions): number {
  const known = error instanceof PlaybookError ? error : null;
  const message = error instanceof Error ? error.message : String(error);
  if (json) process.stdout.write(`${JSON.stringify({ error: known ?? { code: 'UNEXPECTED', message } })}\n`);
  const stream = process.stderr;
  stream.write(`${styleText('red', known?.code ?? 'UNEXPECTED', { stream })}: ${printableLines(message)}\n`);
  if (known?.hint) stream.write(`${printableLines(known.hint)}\n`);
  if (!known && !verbose)
    stream.write('This is an error of the program itself. Run again with --verbose and report what it says.\n');
  if (verbose && error instanceof Error) stream.write(`${error.stack ?? ''}\n`);
  return known?.exitCode ?? 70;
}

/** A message may quote a page, and have lines of its own. */
function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
