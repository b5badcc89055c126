import { secretsOf, type Config } from '../runner/config.ts';
import type { Reporter } from '../engine/record.ts';
import type { GlobalOptions } from './options.ts';

/**
 * A live list on a terminal that has a size, log lines elsewhere, nothing for people who want quiet. Runs at the same
 * time would draw over each other's list, so they get log lines, too. What is not needed is not loaded.
 */
export async function progressReporters(
  { json, quiet, verbose }: GlobalOptions,
  config: Config,
  { concurrency = 1, stream = process.stderr }: { concurrency?: number; stream?: NodeJS.WriteStream } = {},
): Promise<Reporter[]> {
  if (quiet) return [];
  const live = stream.isTTY && stream.rows > 0;
  if (live && !json && concurrency === 1) {
    const { listReporter } = await import('../reporters/list.ts');
    return [listReporter(stream)];
  }
  const { logReporter } = await import('../reporters/log.ts');
  const { createLogger } = await import('../runner/log.ts');
  const secrets = secretsOf(config);
  return [logReporter(createLogger({ json: json === true, verbose: verbose === true, secrets, stream }))];
}
