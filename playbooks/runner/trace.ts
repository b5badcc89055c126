import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BrowserContext } from 'playwright';
import type { Config } from './config.ts';
import { formsOf } from './secret-forms.ts';

const masked = '********';

/** Tokens and cookies that only the page knows: bearer tokens, and headers as a trace keeps them. */
const credentials = [
  /(\bBearer )[\w.~+/=-]+/g,
  /("name":"(?:authorization|cookie|set-cookie)","value":")(?:[^"\\]|\\.)*/gi,
  /("(?:access_?token|refresh_?token|id_?token)":")(?:[^"\\]|\\.)*/gi,
];

/**
 * Records a Playwright trace of a run. It starts after the sign-in, and before it is kept every secret that is
 * known is written over in every file of it: Playwright itself has no way to leave secrets out.
 */
export class Trace {
  private readonly context: BrowserContext;
  private readonly mode: Config['trace'];
  private running = false;

  constructor(context: BrowserContext, mode: Config['trace']) {
    this.context = context;
    this.mode = mode;
  }

  async start(): Promise<void> {
    if (this.mode === 'off' || this.running) return;
    await this.context.tracing.start({ screenshots: true, snapshots: true });
    this.running = true;
  }

  /** @returns the file in the folder, or null where no trace is kept. */
  async stop(
    folder: string,
    { passed, secrets }: { passed: boolean; secrets: readonly string[] },
  ): Promise<string | null> {
    if (!this.running) return null;
    this.running = false;
    if (passed && this.mode !== 'on') {
      await this.context.tracing.stop();
      return null;
    }
    const file = join(folder, 'trace.zip');
    await this.context.tracing.stop({ path: file });
    const cookies = (await this.context.cookies()).map(({ value }) => value);
    await scrub(file, [...secrets, ...cookies]);
    return 'trace.zip';
  }
}

/** A trace that can't be cleaned is not kept at all. */
async function scrub(file: string, secrets: readonly string[]): Promise<void> {
  try {
    const wanted = formsOf(secrets);
    const entries = Object.entries(unzipSync(new Uint8Array(await readFile(file))));
    const clean = entries.map(
      ([name, data]) => [name, isImage(name) ? data : strToU8(without(strFromU8(data, true), wanted), true)] as const,
    );
    await writeFile(file, zipSync(Object.fromEntries(clean)), { mode: 0o600 });
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

function without(text: string, secrets: readonly string[]): string {
  const known = secrets.reduce((rest, secret) => rest.replaceAll(secret, masked), text);
  return credentials.reduce((rest, pattern) => rest.replace(pattern, `$1${masked}`), known);
}

function isImage(name: string): boolean {
  return /\.(jpe?g|png|webp|woff2?)$/.test(name);
}
