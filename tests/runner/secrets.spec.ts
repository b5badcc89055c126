import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { readConfig } from '../../playbooks/runner/config.ts';
import { FileSecrets } from '../../playbooks/runner/secrets/file-secrets.ts';
import { KeychainSecrets } from '../../playbooks/runner/secrets/keychain-secrets.ts';
import { KeyVaultSecrets } from '../../playbooks/runner/secrets/key-vault-secrets.ts';
import { withSecrets } from '../../playbooks/runner/secrets/with-secrets.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'playbook-secrets-'));

function fileWith(text: string, mode = 0o600): string {
  const file = join(folder(), 'secrets');
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
}

const configOf = (environment: Record<string, string>) => readConfig({ flags: {}, environment, folder: folder() });

test('the first place that has a secret decides, the environment before all', async () => {
  const [one, two] = [
    fileWith('PLAYBOOK_PASSWORD=of one\n'),
    fileWith('PLAYBOOK_PASSWORD=of two\nPLAYBOOK_READ_API_TOKEN=t2\nPLAYBOOK_TOTP_SECRET=MFRGGZDF\n'),
  ];
  const environment = { PLAYBOOK_SECRETS: `file:${one} file:${two}`, PLAYBOOK_TOTP_SECRET: 'ORSXG5A=' };

  expect(await withSecrets(configOf(environment))).toMatchObject({
    password: 'of one',
    readApiToken: 't2',
    totpSecret: 'ORSXG5A=',
  });
});

test('a folder has a file for each secret, as clusters mount them', async () => {
  const path = folder();
  writeFileSync(join(path, 'PLAYBOOK_PASSWORD'), 'from a file\n', { mode: 0o600 });
  const secrets = new FileSecrets(path);
  expect(await secrets.read('PLAYBOOK_PASSWORD')).toBe('from a file');
  expect(await secrets.read('PLAYBOOK_TOTP_SECRET')).toBeNull();
});

test('S4: a file that others may read is refused, and so is such a .env', async () => {
  test.skip(process.platform === 'win32', 'Windows keeps people apart by access lists');
  const file = fileWith('PLAYBOOK_PASSWORD=hunter2-hunter2', 0o640);
  await expect(new FileSecrets(file).read('PLAYBOOK_PASSWORD')).rejects.toMatchObject({
    code: 'FILE_MODE_WIDE',
    exitCode: 40,
    hint: `Close it with: chmod 600 ${file}`,
  });
  const path = folder();
  writeFileSync(join(path, '.env'), 'PLAYBOOK_PASSWORD=hunter2-hunter2', { mode: 0o644 });
  expect(() => readConfig({ flags: {}, environment: {}, folder: path })).toThrow(/chmod 600/);
});

test('a place that is not there is told, and which words are known', async () => {
  await expect(new FileSecrets('/nowhere/secrets').read('X')).rejects.toMatchObject({ code: 'SECRETS_UNAVAILABLE' });
  await expect(withSecrets(configOf({ PLAYBOOK_SECRETS: 'vault:x' }))).rejects.toThrow(/keychain, keychain:<name>/);
});

test('a secret that is not as it should be is refused without being told', async () => {
  const file = fileWith('PLAYBOOK_TOTP_SECRET=not-base-32!');
  const reading = withSecrets(configOf({ PLAYBOOK_SECRETS: `file:${file}` }));
  await expect(reading).rejects.toThrow(/totpSecret \(from file:/);
  await expect(reading).rejects.not.toThrow(/base-32/);
});

test.describe('the keychain of Linux', () => {
  test.describe.configure({ mode: 'serial' });
  test.skip(process.platform !== 'linux', 'its command is another one elsewhere');

  /** A keychain that knows one entry. */
  async function withKeychain(body: () => Promise<void>, script: string): Promise<void> {
    const path = folder();
    mkdirSync(join(path, 'bin'));
    writeFileSync(join(path, 'bin', 'secret-tool'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const before = process.env['PATH'];
    process.env['PATH'] = `${join(path, 'bin')}:${before ?? ''}`;
    await body().finally(() => (process.env['PATH'] = before));
  }

  test('is asked by its own command, by name alone', async () => {
    const script = '[ "$*" = "lookup service own account PLAYBOOK_PASSWORD" ] && echo kept || exit 1';
    await withKeychain(async () => {
      expect(await new KeychainSecrets('own').read('PLAYBOOK_PASSWORD')).toBe('kept');
      expect(await new KeychainSecrets('own').read('PLAYBOOK_TOTP_SECRET')).toBeNull();
    }, script);
  });

  test('that fails is told, without what it printed', async () => {
    const reading = () => new KeychainSecrets('own').read('PLAYBOOK_PASSWORD');
    await withKeychain(async () => {
      await expect(reading()).rejects.toMatchObject({
        code: 'SECRETS_UNAVAILABLE',
        message: expect.not.stringContaining('hunter2'),
      });
    }, 'echo hunter2 >&2; exit 7');
  });
});

test.describe('Azure Key Vault', () => {
  const url = 'https://own.vault.azure.net';
  const vault = async () => ({
    getSecret: async (name: string) => {
      if (name === 'playbook-password') return { value: 'from the vault' };
      throw Object.assign(new Error('no'), { statusCode: name === 'playbook-totp-secret' ? 404 : 403 });
    },
  });

  test('is asked for names with dashes; what it does not have is null, what it refuses an error', async () => {
    const secrets = new KeyVaultSecrets(url, vault);
    expect(await secrets.read('PLAYBOOK_PASSWORD')).toBe('from the vault');
    expect(await secrets.read('PLAYBOOK_TOTP_SECRET')).toBeNull();
    await expect(secrets.read('PLAYBOOK_SESSION_KEY')).rejects.toMatchObject({ code: 'SECRETS_UNAVAILABLE' });
  });

  test('needs two packages, which it names', async () => {
    await expect(new KeyVaultSecrets(url).read('PLAYBOOK_PASSWORD')).rejects.toMatchObject({
      hint: 'Install them: npm install @azure/identity @azure/keyvault-secrets',
    });
  });
});
