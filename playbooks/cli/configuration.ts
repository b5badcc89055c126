import { readConfig, type Config, type ConfigKey, type ConfigSources } from '../runner/config.ts';
import { refuseUnsafeEnvironment } from '../runner/safe-environment.ts';
import { withSecrets } from '../runner/secrets/with-secrets.ts';
import type { GlobalOptions } from './options.ts';

/** Options of commands that are configuration. */
export interface ConfigOptions extends GlobalOptions {
  account?: unknown;
  tenant?: unknown;
  policy?: unknown;
  keepDays?: unknown;
  keepRuns?: unknown;
}

/** The configuration in force for a command, with what its options say on top. */
export function configurationOf(options: ConfigOptions): Config {
  return readConfig(configSourcesOf(options));
}

/** Where the configuration of a command comes from. */
export function configSourcesOf(options: ConfigOptions): ConfigSources {
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
  return { flags, environment: process.env, folder: process.cwd(), file };
}

/**
 * The same for commands that sign in or ask the read API: with secrets from wherever they are kept.
 *
 * @throws ConfigError where the environment switches protection off.
 */
export async function secureConfigurationOf(options: ConfigOptions): Promise<Config> {
  const config = configurationOf(options);
  refuseUnsafeEnvironment(process.env, config.portalUrl);
  return withSecrets(config);
}
