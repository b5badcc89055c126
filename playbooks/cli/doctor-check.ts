import { PlaybookError } from '../billing/errors.ts';

/** One thing that a run needs. */
export interface Check {
  name: string;
  ok: boolean;
  found: string;
  /** How to mend it. */
  hint: string | null;
}

/** Looks, and tells what was found or what is wrong. */
export async function check(
  name: string,
  look: () => string | Promise<string>,
  hint: string | null = null,
): Promise<Check> {
  try {
    return { name, ok: true, found: await look(), hint: null };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { name, ok: false, found, hint: (error instanceof PlaybookError ? error.hint : undefined) ?? hint };
  }
}
