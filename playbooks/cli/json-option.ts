import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/** The value of an option that takes JSON, or `@` and the name of a file with JSON. */
export function readJson(text: string, option: string): unknown {
  try {
    return JSON.parse(text.startsWith('@') ? readFileSync(text.slice(1), 'utf8') : text);
  } catch (error) {
    throw new UsageError(
      `${option} is not JSON, nor a file with JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
