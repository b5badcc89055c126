import { styleText } from 'node:util';
import { PlaybookError } from '../billing/errors.ts';
import { printable } from '../reporters/printable.ts';
import type { GlobalOptions } from './options.ts';

/** Says what went wrong and what to do; a stack trace only for people who ask for it. Answers with the exit code. */
export function printError(error: unknown, { json, verbose }: GlobalOptions): number {
  const { code, message, hint, exitCode } = error instanceof PlaybookError ? error : unexpected(error, verbose);
  if (json) process.stdout.write(`${JSON.stringify({ error: jsonOf(error, code, message) })}\n`);
  const stream = process.stderr;
  stream.write(`${styleText('red', code, { stream })}: ${printableLines(message)}\n`);
  if (hint) stream.write(`${printableLines(hint)}\n`);
  if (verbose && error instanceof Error) stream.write(`${error.stack ?? ''}\n`);
  return exitCode;
}

function unexpected(error: unknown, verbose: boolean | undefined) {
  return {
    code: 'UNEXPECTED',
    message: error instanceof Error ? error.message : String(error),
    hint: verbose
      ? undefined
      : 'This is an error of the program itself. Run again with --verbose and report what it says.',
    exitCode: 70,
  };
}

function jsonOf(error: unknown, code: string, message: string): unknown {
  return error instanceof PlaybookError ? error : { code, message };
}

/** A message may quote a page, and have lines of its own. */
function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
