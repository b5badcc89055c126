import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SecretProviderError, type SecretProvider } from './provider.ts';

interface Lookup {
  file: string;
  args: string[];
  /** What it ends with where there is no such entry. */
  absent: number;
}

/** The platform's own command that prints an entry; only names are ever on its command line. */
const lookups: Partial<Record<NodeJS.Platform, (service: string, name: string) => Lookup>> = {
  darwin: (service, name) => ({
    file: 'security',
    args: ['find-generic-password', '-s', service, '-a', name, '-w'],
    absent: 44,
  }),
  linux: (service, name) => ({ file: 'secret-tool', args: ['lookup', 'service', service, 'account', name], absent: 1 }),
  win32: (service, name) => ({
    file: 'powershell.exe',
    args: ['-NoProfile', '-NonInteractive', '-Command', windowsScript(service, name)],
    absent: 44,
  }),
};

/** The keychain of the operating system: Keychain, Secret Service, or the Credential Locker. */
export class KeychainSecrets implements SecretProvider {
  readonly name: string;
  private readonly service: string;

  constructor(service: string) {
    this.name = `keychain:${service}`;
    this.service = service;
  }

  async read(name: string): Promise<string | null> {
    const lookup = lookups[process.platform]?.(this.service, name);
    if (!lookup) throw this.unavailable(`${process.platform} has no keychain that is known`);
    try {
      const { stdout } = await promisify(execFile)(lookup.file, lookup.args, {
        env: ownEnvironment(),
        timeout: 30_000,
      });
      return stdout.replace(/\r?\n$/, '') || null;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === lookup.absent) return null;
      throw this.unavailable(code === 'ENOENT' ? `there is no command ${lookup.file}` : `${lookup.file} failed`);
    }
  }

  /** What the command printed may hold a secret, so it is not told. */
  private unavailable(problem: string): SecretProviderError {
    const hint = 'Unlock or install it, or name another place in PLAYBOOK_SECRETS.';
    return new SecretProviderError(this.name, problem, hint);
  }
}

/** What the keychain's command needs, and nothing else of this process. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { PATH = '', HOME = '', DBUS_SESSION_BUS_ADDRESS: bus, SystemRoot: root } = process.env;
  return { PATH, HOME, ...(bus && { DBUS_SESSION_BUS_ADDRESS: bus }), ...(root && { SystemRoot: root }) };
}

function windowsScript(service: string, name: string): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  return [
    '[void][Windows.Security.Credentials.PasswordVault,Windows.Security.Credentials,ContentType=WindowsRuntime]',
    `try { $c = (New-Object Windows.Security.Credentials.PasswordVault).Retrieve(${quoted(service)}, ${quoted(name)}) } catch { exit 44 }`,
    '$c.RetrievePassword(); [Console]::Out.Write($c.Password)',
  ].join('; ');
}
