import { listReporter } from '../reporters/list.ts';
import { logReporter } from '../reporters/log.ts';
import { secretsOf, type Config } from '../runner/config.ts';
import { createLogger } from '../runner/log.ts';
import type { Reporter } from '../engine/record.ts';
import type { GlobalOptions } from './options.ts';

/** A live list on a terminal that has a size, log lines elsewhere, nothing for people who want quiet. */
export function progressReporters({ json, quiet, verbose }: GlobalOptions, config: Config): Reporter[] {
  if (quiet) return [];
  if (process.stderr.isTTY && process.stderr.rows > 0 && !json) return [listReporter(process.stderr)];
  const secrets = secretsOf(config);
  return [logReporter(createLogger({ json: json === true, verbose: verbose === true, secrets }))];
}
