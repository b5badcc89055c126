import { readConfig, type Config, type ConfigKey } from '../runner/config.ts';
import { refuseUnsafeEnvironment } from '../runner/safe-environment.ts';
import { withSecrets } from '../runner/secrets/with-secrets.ts';
import type { GlobalOptions } from './options.ts';

/** The configuration in force for a command, with what its options say on top. */
export function configurationOf(
  options: GlobalOptions & {
    account?: unknown;
    tenant?: unknown;
    policy?: unknown;
    keepDays?: unknown;
    keepRuns?: unknown;
  },
): Config {
  const {
    headed,
    slowMo,
    trace,
    screenshots,
    language,
    regionalFormat,
    config: file,
    account,
    tenant,
    policy,
    keepDays,
    keepRuns,
  } = options;
  const flags: Partial<Record<ConfigKey, unknown>> = {
    headed,
    slowMo,
    trace,
    language,
    regionalFormat,
    billingAccount: account,
    tenant,
    policyFile: policy,
    keepDays,
    keepRuns,
    ...(screenshots === false && { screenshots }),
  };
  return readConfig({ flags, environment: process.env, folder: process.cwd(), file });
}

/**
 * The same for commands that sign in or ask the read API: with secrets from wherever they are kept.
 *
 * @throws ConfigError where the environment switches protection off.
 */
export async function secureConfigurationOf(options: Parameters<typeof configurationOf>[0]): Promise<Config> {
  const config = configurationOf(options);
  refuseUnsafeEnvironment(process.env, config.portalUrl);
  return withSecrets(config);
}
