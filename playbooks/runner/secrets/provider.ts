import { PlaybookError } from '../../billing/errors.ts';

/** Somewhere that keeps secrets by name: `PLAYBOOK_PASSWORD` is the name of the password. */
export interface SecretProvider {
  /** As it was configured, for messages. */
  readonly name: string;
  /** Null where it does not have that one. @throws SecretProviderError when it can't be asked. */
  read(name: string): Promise<string | null>;
}

/** A place that keeps secrets can't be asked. Nothing was started. */
export class SecretProviderError extends PlaybookError {
  override readonly name = 'SecretProviderError';

  constructor(provider: string, problem: string, hint: string, cause?: unknown) {
    super({
      code: 'SECRETS_UNAVAILABLE',
      message: `Secrets can't be read from ${provider}: ${problem}.`,
      expected: 'a place that keeps secrets',
      seen: problem,
      hint,
      exitCode: 40,
      cause,
    });
  }
}
