import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { ConfigError } from '../../playbooks/runner/config-error.ts';
import { readConfig } from '../../playbooks/runner/config.ts';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-config-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('options win over the environment, that over .env, that over the file', () => {
  const folder = folderWith({
    '.env': 'PLAYBOOK_LANGUAGE=fr\nPLAYBOOK_REGIONAL_FORMAT=fr-fr\nPLAYBOOK_TENANT=dotenv.example',
    'playbook.config.json':
      '{ "language": "it", "regionalFormat": "it-it", "tenant": "file.example", "billingAccount": "File Ltd" }',
  });
  const config = readConfig({
    flags: { language: 'de' },
    environment: { PLAYBOOK_LANGUAGE: 'es', PLAYBOOK_REGIONAL_FORMAT: 'es-es' },
    folder,
  });

  expect(config).toMatchObject({
    language: 'de',
    regionalFormat: 'es-es',
    tenant: 'dotenv.example',
    billingAccount: 'File Ltd',
  });
});

test('every wrong value is named at once, with where it comes from', () => {
  const folder = folderWith({ 'playbook.config.json': '{ "slowMo": "soon", "langauge": "de" }' });
  const read = () => readConfig({ flags: { language: 'xx' }, environment: { PLAYBOOK_TRACE: 'always' }, folder });

  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/language \(from the command line\)/);
  expect(read).toThrow(/trace \(from the environment\)/);
  expect(read).toThrow(/slowMo \(from .*playbook\.config\.json\)/);
  expect(read).toThrow(/langauge .*did you mean language/);
});

test('every unknown variable is named, and those of the test kit are left alone', () => {
  const folder = folderWith({ '.env': 'PLAYBOOK_ACCOUNT=x\nPLAYBOOK_SESSION=session.json\nOTHER=1' });
  const environment = { PLAYBOOK_LANGAUGE: 'de', PLAYBOOK_LATCHES: 'off', PLAYBOOK_ALLOW_COMMITS: 'true', HOME: '/' };
  const read = () => readConfig({ flags: {}, environment, folder });

  expect(read).toThrow(/PLAYBOOK_LANGAUGE \(from the environment\).*did you mean PLAYBOOK_LANGUAGE\?/);
  expect(read).toThrow(/PLAYBOOK_LATCHES \(from the environment\)/);
  expect(read).toThrow(/PLAYBOOK_ACCOUNT \(from \.env\)/);
  expect(read).not.toThrow(/PLAYBOOK_SESSION|PLAYBOOK_ALLOW_COMMITS|OTHER/);
});

test('a file that may be shared holds no secret', () => {
  const folder = folderWith({ 'playbook.config.json': '{ "password": "hunter2-hunter2" }' });
  const read = () => readConfig({ flags: {}, environment: {}, folder });

  expect(read).toThrow(/PLAYBOOK_PASSWORD/);
  expect(read).not.toThrow(/hunter2/);
});

test('F6: less than ten seconds of quiet are for a portal on this machine alone', () => {
  const quiet = (PLAYBOOK_PORTAL_URL: string) =>
    readConfig({ flags: {}, environment: { PLAYBOOK_PORTAL_URL, PLAYBOOK_QUIET_SECONDS: '9' }, folder: tmpdir() });
  expect(quiet('http://127.0.0.1:8080').quietSeconds).toBe(9);
  expect(() => quiet('https://portal.azure.com')).toThrow(/quietSeconds \(from the environment\): it is at least 10/);
});

test('a file that was named must be there, and be JSON', () => {
  const folder = folderWith({ 'bad.json': '{ not json' });
  expect(() => readConfig({ flags: {}, environment: {}, folder, file: 'none.json' })).toThrow(/there is no such file/);
  expect(() => readConfig({ flags: {}, environment: {}, folder, file: 'bad.json' })).toThrow(/not a JSON object/);
});

test('the latch is strict unless somebody says otherwise, and a pattern that is none is refused', () => {
  const read = (environment: Record<string, string>) => readConfig({ flags: {}, environment, folder: folderWith({}) });

  expect(read({}).latch).toBe('strict');
  expect(read({ PLAYBOOK_PAY_REQUEST: '/payments$' }).payRequest).toEqual(/\/payments$/);
  expect(() => read({ PLAYBOOK_PAY_REQUEST: '(' })).toThrow(/payRequest \(from the environment\)/);
  expect(() => read({ PLAYBOOK_LATCH: 'loose' })).toThrow(/latch \(from the environment\)/);
});
