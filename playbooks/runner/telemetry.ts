import type { Telemetry } from '../reporters/spans.ts';
import { ConfigError } from './config-error.ts';

/** Named in a variable, so that the package is not needed to build this one. */
const api = '@opentelemetry/api';

/**
 * OpenTelemetry's API, which passes spans on to whatever was set up in this process with `node --import`.
 *
 * @throws ConfigError when it was asked for and is not installed.
 */
export async function loadTelemetry(wanted: boolean): Promise<Telemetry | null> {
  if (!wanted) return null;
  try {
    return (await import(api)) as Telemetry;
  } catch {
    throw new ConfigError([`openTelemetry: ${api} is not installed; install it with: npm install ${api}`]);
  }
}
