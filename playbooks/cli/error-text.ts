import type { ErrorRecord } from '../engine/record.ts';
import { printable } from '../reporters/printable.ts';

/** An error of a record as people read it: its code and what happened, then what to do. */
export function errorText({ code, message, hint }: Pick<ErrorRecord, 'code' | 'message' | 'hint'>): string {
  return [`${code}: ${message}`, hint ?? ''].filter(Boolean).map(printable).join('\n');
}
