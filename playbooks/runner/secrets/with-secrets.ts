import { Config, secretKeys } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import { variableOf } from '../config-sources.ts';
import { FileSecrets } from './file-secrets.ts';
import { KeyVaultSecrets } from './key-vault-secrets.ts';
import { KeychainSecrets } from './keychain-secrets.ts';
import type { SecretProvider } from './provider.ts';

type SecretKey = (typeof secretKeys)[number];

/**
 * The configuration with the secrets that neither the environment nor `.env` has, each from the first place that
 * knows it.
 *
 * @throws SecretProviderError, WideFileError, ConfigError
 */
export async function withSecrets(config: Config, providers = config.secrets.map(providerFor)): Promise<Config> {
  const found: Partial<Record<SecretKey, string>> = {};
  for (const key of secretKeys.filter(key => config[key] === undefined)) {
    const value = await firstOf(providers, key);
    if (value !== null) found[key] = value;
  }
  return { ...config, ...found };
}

async function firstOf(providers: readonly SecretProvider[], key: SecretKey): Promise<string | null> {
  for (const provider of providers) {
    const value = await provider.read(variableOf(key));
    if (value === null) continue;
    if (Config.shape[key].safeParse(value).success) return value;
    throw new ConfigError([`${key} (from ${provider.name}): it is not as it should be`]);
  }
  return null;
}

/** `file:/run/secrets`, `keychain`, `keychain:own name`, `azure:https://name.vault.azure.net`. */
function providerFor(place: string): SecretProvider {
  const [kind = '', ...rest] = place.split(':');
  const where = rest.join(':');
  if (kind === 'file' && where) return new FileSecrets(where);
  if (kind === 'keychain') return new KeychainSecrets(where || 'portal-playbooks');
  if (kind === 'azure' && URL.canParse(where) && new URL(where).protocol === 'https:')
    return new KeyVaultSecrets(where);
  throw new ConfigError([
    `secrets: "${place}" is none of file:<path>, keychain, keychain:<name>, azure:https://<name>.vault.azure.net`,
  ]);
}
