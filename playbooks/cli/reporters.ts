import { listReporter } from '../reporters/list.ts';
import { logReporter } from '../reporters/log.ts';
import { secretsOf, type Config } from '../runner/config.ts';
import { createLogger } from '../runner/log.ts';
import type { Reporter } from '../engine/record.ts';
import type { GlobalOptions } from './options.ts';

/**
 * A live list on a terminal that has a size, log lines elsewhere, nothing for people who want quiet. Runs at the same
 * time would draw over each other's list, so they get log lines, too.
 */
export function progressReporters(
  { json, quiet, verbose }: GlobalOptions,
  config: Config,
  { concurrency = 1, stream = process.stderr }: { concurrency?: number; stream?: NodeJS.WriteStream } = {},
): Reporter[] {
  if (quiet) return [];
  const live = stream.isTTY && stream.rows > 0;
  if (live && !json && concurrency === 1) return [listReporter(stream)];
  const secrets = secretsOf(config);
  return [logReporter(createLogger({ json: json === true, verbose: verbose === true, secrets, stream }))];
}
