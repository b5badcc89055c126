import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Bindings } from '../validator/follow/hand.ts';
import { UsageError } from './usage-error.ts';

const Values = z.record(z.string().min(1), z.string());

/**
 * Values for what sentences leave open: a JSON object from words of the sentence to what is typed or chosen.
 *
 * @throws UsageError for a file that is not there, or is no such object.
 */
export async function readBindings(file: string | undefined): Promise<Bindings> {
  if (file === undefined) return {};
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`--bindings ${file}: there is no such file.`);
  });
  const parsed = Values.safeParse(parse(file, text));
  if (!parsed.success) throw new UsageError(`--bindings ${file} is no JSON object with texts as values.`);
  return parsed.data;
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`--bindings ${file} is no JSON.`);
  }
}
