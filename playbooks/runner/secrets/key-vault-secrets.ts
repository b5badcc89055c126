import { z } from 'zod';
import { SecretProviderError, type SecretProvider } from './provider.ts';

/** The part of `SecretClient` that is used. */
interface VaultClient {
  getSecret(name: string): Promise<{ value?: string | undefined }>;
}

export type ConnectVault = (url: string) => Promise<VaultClient>;

/** Azure Key Vault, where `PLAYBOOK_PASSWORD` is the secret `playbook-password`. Its packages are there for those who install them. */
export class KeyVaultSecrets implements SecretProvider {
  readonly name: string;
  private readonly url: string;
  private readonly connect: ConnectVault;
  private client: Promise<VaultClient> | undefined;

  constructor(url: string, connect: ConnectVault = connectVault) {
    this.name = `azure:${url}`;
    this.url = url;
    this.connect = connect;
  }

  async read(name: string): Promise<string | null> {
    this.client ??= this.connect(this.url);
    const client = await this.client;
    try {
      const { value } = await client.getSecret(name.toLowerCase().replaceAll('_', '-'));
      return value ?? null;
    } catch (error) {
      if (Failure.safeParse(error).data?.statusCode === 404) return null;
      throw new SecretProviderError(
        this.name,
        'the vault refused, or can’t be reached',
        'Check its address and whether this identity may get secrets of it.',
        error,
      );
    }
  }
}

const Failure = z.looseObject({ statusCode: z.number() });

/** Named in variables, so that neither package is needed to build this one. */
const packages = { identity: '@azure/identity', vault: '@azure/keyvault-secrets' };

async function connectVault(url: string): Promise<VaultClient> {
  try {
    const { DefaultAzureCredential } = (await import(packages.identity)) as {
      DefaultAzureCredential: new () => unknown;
    };
    const { SecretClient } = (await import(packages.vault)) as {
      SecretClient: new (url: string, credential: unknown) => VaultClient;
    };
    return new SecretClient(url, new DefaultAzureCredential());
  } catch (error) {
    throw new SecretProviderError(
      `azure:${url}`,
      `${packages.identity} and ${packages.vault} are not installed`,
      `Install them: npm install ${packages.identity} ${packages.vault}`,
      error,
    );
  }
}
