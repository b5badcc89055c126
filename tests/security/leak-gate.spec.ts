import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from '../../fixtures/index.ts';
import type { SceneInput } from '../../fixtures/mock-portal/index.ts';
import type { RunRecord } from '../../playbooks/engine/record.ts';
import { runReport } from '../../playbooks/reporters/html/run-report.ts';
import { summaryReport } from '../../playbooks/reporters/html/summary-report.ts';
import { Evidence } from '../../playbooks/runner/evidence.ts';
import { refuseLeaks } from '../../playbooks/runner/leak-gate.ts';
import { createLogger } from '../../playbooks/runner/log.ts';
import { redactor } from '../../playbooks/runner/redact.ts';
import { environmentOf, playbook, usualEvidence } from '../cli/playbook.ts';
import { encodings, secrets, tellsOf } from './encodings.ts';

const known = Object.values(secrets);
const redact = redactor(known);

function recordOf(text: string): RunRecord {
  return {
    schemaVersion: 1,
    runId: 'run-1',
    playbook: 'pay-invoice',
    title: text,
    portal: { origin: 'http://x.localhost', language: 'en', regionalFormat: 'en-us' },
    status: 'failed',
    outcome: null,
    startedAt: '2026-06-01T10:00:00.000Z',
    durationMs: 1,
    committedAt: null,
    input: { invoice: text, [text]: text },
    output: { reason: text },
    steps: [],
    error: { code: 'X', message: text, expected: text, seen: text, hint: text },
    attachments: [],
  };
}

/** Everything that a text can go into, and what comes out of it. */
const sinks: Record<string, (text: string) => string | Promise<string>> = {
  'a log for people': text => logged(false, text),
  'a log for programs': text => logged(true, text),
  'an error': text => JSON.stringify(redact(new Error(text))),
  'the cause of an error': text => JSON.stringify(redact(new Error('x', { cause: new Error(text) }))),
  'deep inside': text => JSON.stringify(redact({ a: [{ b: new Map([[1, text]]), c: [text, { d: text }] }] })),
  'the name of a value': text => JSON.stringify(redact({ [text]: 1 })),
  'a record on the disk': async text => kept(text, 'record.json'),
  'a report on the disk': async text => kept(text, 'report.html'),
  'the report of a command': text => summaryReport('Payments', [redact(recordOf(text)) as RunRecord], () => null),
};

async function logged(json: boolean, text: string): Promise<string> {
  const stream = new PassThrough({ encoding: 'utf8' });
  const logger = createLogger({ json, verbose: true, secrets: known, stream });
  logger.warn(text, { text, error: { message: text, at: [text] } });
  const [line] = await once(stream, 'data');
  return String(line);
}

async function kept(text: string, file: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-leaks-'));
  const evidence = new Evidence(folder, () => undefined, false, redact);
  await evidence.onEnd(recordOf(text));
  await evidence.writeReport(recordOf(text), clean => runReport(clean, () => null));
  return readFileSync(join(folder, file), 'utf8');
}

const combinations = Object.keys(secrets).length * Object.keys(encodings).length * Object.keys(sinks).length;

test(`S1 S3: of ${combinations} secrets, in every writing and every place, none comes through`, async () => {
  const leaks: string[] = [];
  const written = Object.entries(secrets).flatMap(([kind, secret]) =>
    Object.entries(encodings).map(([writing, encode]) => ({
      name: `${kind} ${writing}`,
      secret,
      text: encode(secret),
    })),
  );
  for (const { name, secret, text } of written)
    for (const [place, sink] of Object.entries(sinks)) {
      const output = await sink(text);
      if (tellsOf(secret).some(tell => output.includes(tell))) leaks.push(`${name} in ${place}`);
    }
  expect(leaks).toEqual([]);
  expect(combinations).toBeGreaterThanOrEqual(500);
});

test.describe('the gate behind everything', () => {
  test('S1: deletes what holds a secret, in whatever writing, and keeps the rest', () => {
    for (const [kind, secret] of Object.entries(secrets))
      for (const [writing, encode] of Object.entries(encodings)) {
        const folder = mkdtempSync(join(tmpdir(), 'playbook-gate-'));
        const [bad, zipped, good] = ['bad.txt', 'trace.zip', 'good.txt'].map(name => join(folder, name));
        writeFileSync(bad ?? '', encode(secret));
        writeFileSync(zipped ?? '', zipSync({ 'trace.network': strToU8(encode(secret)) }));
        writeFileSync(good ?? '', 'Invoice G000123456');

        expect(() => refuseLeaks([folder], known), `${kind} ${writing}`).toThrow(
          expect.objectContaining({ code: 'SECRET_LEAKED', exitCode: 80 }),
        );
        expect([bad, zipped, good].map(file => existsSync(file ?? ''))).toEqual([false, false, true]);
      }
  });

  test('S1: a one-time code is one where it stands alone, and not inside of a time or another number', () => {
    const folder = mkdtempSync(join(tmpdir(), 'playbook-gate-'));
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    const harmless = '{"durationMs":12.345678,"at":1345678,"other":3456789,"id":"a0345678"}';
    write('good.json', harmless);
    refuseLeaks([folder], [], ['345678']);
    write('bad.json', '{"typed":"345678"}');
    write('worse.txt', 'otc=345678&flow=1');
    expect(() => refuseLeaks([folder], [], ['345678'])).toThrow(expect.objectContaining({ code: 'SECRET_LEAKED' }));
    expect(readdirSync(folder)).toEqual(['good.json']);
  });

  test('S1: the error names files, and never the secret', () => {
    const folder = mkdtempSync(join(tmpdir(), 'playbook-gate-'));
    writeFileSync(join(folder, 'a.txt'), known.join(' '));
    let said = '';
    try {
      refuseLeaks([folder], known);
    } catch (error) {
      said = JSON.stringify(error) + String(error);
    }
    expect(said).toContain('a.txt');
    expect(known.filter(secret => said.includes(secret))).toEqual([]);
  });
});

test.describe('a command that pays', () => {
  test.use({
    scene: { signIn: { mfa: 'code' }, invoices: [{ name: 'G000000101', status: 'OverDue', total: '22.31' }] },
  });
  test.setTimeout(90_000);

  const echoes = {
    'as names of accounts': { fault: (text: string) => ({ name: 'xssText', text }) as const, code: 80, charges: 0 },
    'in a dialog at the click': {
      fault: (text: string) => ({ name: 'alert', text, at: 'pay' }) as const,
      code: 30,
      charges: 1,
    },
  };
  for (const [where, { fault, code, charges }] of Object.entries(echoes))
    test(`S1 S3 S5: leaves no secret behind where the portal prints the password ${where}`, async ({ mockPortal }) => {
      const scene: SceneInput = {
        seed: 77,
        signIn: { mfa: 'code' },
        invoices: [{ name: 'G000000101', status: 'OverDue' }],
      };
      const { password } = mockPortal.createTenant(scene).user;
      const echo = fault(`${password} ${Buffer.from(password).toString('base64')}`);
      const lag = { name: 'statusLag', milliseconds: 3_600_000 } as const;
      const tenant = mockPortal.createTenant({ ...scene, faults: [echo, lag] });
      const own = { ...secrets, password, totpSecret: tenant.user.totpSecret, readApiToken: tenant.armToken };
      const ended = await playbook(['pay', 'G000000101', '--json', '--verbose'], {
        ...environmentOf(tenant),
        PLAYBOOK_TOTP_SECRET: own.totpSecret,
        PLAYBOOK_SESSION_KEY: secrets['sessionKey'] ?? '',
        PLAYBOOK_WEBHOOK_SECRET: secrets['webhookSecret'] ?? '',
        ...usualEvidence,
        PLAYBOOK_TRACE: 'on',
      });

      expect(tenant.user.password).toBe(password);
      expect([ended.code, tenant.charges.length], ended.stderr).toEqual([code, charges]);
      const everything = new Map([
        ...filesBelow(ended.folder),
        ['stdout', Buffer.from(ended.stdout)],
        ['stderr', Buffer.from(ended.stderr)],
      ]);
      expect([...everything.keys()].some(name => name.includes('trace.zip'))).toBe(true);
      const leaks = [...everything].flatMap(([name, data]) =>
        Object.entries(own).flatMap(([kind, secret]) =>
          tellsOf(secret).some(tell => data.includes(tell)) ? [`${kind} in ${name}`] : [],
        ),
      );
      expect(leaks).toEqual([]);
      const sessions = [...everything].filter(([, data]) =>
        /portal-session=[0-9a-f-]{30}/.test(data.toString('latin1')),
      );
      expect(sessions.map(([name]) => name)).toEqual([]);
    });

  test('S1: is searched as well where no browser could be started', async ({ tenant }) => {
    const { code, folder } = await playbook(['pay', 'G000000101', '--json'], {
      ...environmentOf(tenant),
      PLAYBOOK_BROWSER: '/nowhere/browser',
      PLAYBOOK_WEBHOOK_SECRET: '<meta name="viewport"',
    });
    expect(code).toBe(80);
    expect([...filesBelow(join(folder, 'runs')).keys()].filter(name => name.endsWith('.html'))).toEqual([]);
  });

  test('S1: that would leave one ends with 80, and what held it is gone', async ({ tenant }) => {
    // The words of the report itself play a secret that nothing redacts.
    const { code, folder, stdout } = await playbook(['pay', 'G000000101', '--json'], {
      ...environmentOf(tenant),
      PLAYBOOK_TOTP_SECRET: tenant.user.totpSecret,
      PLAYBOOK_WEBHOOK_SECRET: '<meta name="viewport"',
      PLAYBOOK_TRACE: 'off',
    });

    expect(code).toBe(80);
    expect(stdout).not.toContain('<meta name=');
    expect([...filesBelow(join(folder, 'runs')).keys()].filter(name => name.endsWith('.html'))).toEqual([]);
    expect(tenant.charges).toHaveLength(1);
    const ledger = await playbook(['ledger', 'list', '--json'], { PLAYBOOK_STATE_FOLDER: join(folder, 'state') });
    expect(ledger.stdout).toContain('PAID');
  });
});

/** Files by their paths; what is in an archive counts as a file. */
function filesBelow(folder: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const data = readFileSync(path);
    files.set(path, data);
    if (path.endsWith('.zip'))
      for (const [name, part] of Object.entries(unzipSync(new Uint8Array(data))))
        files.set(`${path}/${name}`, Buffer.from(part));
  }
  return files;
}
