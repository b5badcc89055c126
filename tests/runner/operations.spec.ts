import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import type { RunRecord } from '../../playbooks/engine/record.ts';
import { paymentSummary } from '../../playbooks/reporters/payment-summary.ts';
import { spanReporter } from '../../playbooks/reporters/spans.ts';
import { clockSkew } from '../../playbooks/runner/clock-skew.ts';
import { exitCodes } from '../../playbooks/runner/exit-codes.ts';
import { writeMetrics } from '../../playbooks/runner/metrics.ts';
import { clearOldRuns } from '../../playbooks/runner/retention.ts';
import { refuseUnsafeEnvironment } from '../../playbooks/runner/safe-environment.ts';
import { loadTelemetry } from '../../playbooks/runner/telemetry.ts';
import { armed, claimed, makeWorld } from './ledger-world.ts';

const docs = join(import.meta.dirname, '..', '..');

test('the runbook has every exit code, in the words of the program', () => {
  const runbook = readFileSync(join(docs, 'docs', 'runbook.md'), 'utf8');
  const sections = [...runbook.matchAll(/^## (\d+)\n\nMeans: (.*)\.\n\n(.*)$/gm)].map(([, code, means, advice]) => [
    code,
    { means, advice },
  ]);
  expect(Object.fromEntries(sections)).toEqual(exitCodes);
});

test('the README names the same exit codes', () => {
  const readme = readFileSync(join(docs, 'README.md'), 'utf8');
  const codes = [...readme.matchAll(/^\| (\d[\d, ]*) \|/gm)].flatMap(([, cell = '']) => cell.split(', '));
  expect(codes).toEqual(Object.keys(exitCodes));
});

/** Runs of the first days of May, one a day. */
function runsFolder(count: number): { folder: string; name: (day: number) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-runs-'));
  const name = (day: number) => `202605${String(day).padStart(2, '0')}-080000-pay-invoice-00000${day}`;
  for (let day = 1; day <= count; day += 1) {
    mkdirSync(join(folder, name(day)));
    writeFileSync(join(folder, `${name(day)}.html`), '');
  }
  return { folder, name };
}

test('S28: old runs are cleared away, but the newest, those of open payments, and what is no run', () => {
  const { folder, name } = runsFolder(6);
  const ledger = makeWorld().open();
  armed(ledger, { actor: name(1) });
  claimed(ledger, { actor: name(2), invoice: 'G000000102' }).leave('skipped', {});
  mkdirSync(join(folder, 'notes'));
  symlinkSync(tmpdir(), join(folder, '20260401-080000-pay-invoice-abcdef'));
  const now = new Date('2026-05-05T09:00:00Z');
  const gone = clearOldRuns(folder, ledger, { keepDays: 1, keepRuns: 3 }, now);

  expect(gone).toEqual([name(3), name(2)]);
  expect(existsSync(join(folder, name(1)))).toBe(true);
  expect(readdirSync(folder).filter(file => file.endsWith('.html'))).toHaveLength(4);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['notes', '20260401-080000-pay-invoice-abcdef']));
  expect(clearOldRuns(folder, ledger, {}, now)).toEqual([]);
});

test('metrics are written whole, and have what is unknown', () => {
  const { open, folder } = makeWorld();
  const ledger = open();
  armed(ledger);
  armed(ledger, { invoice: 'G000000102' }).record('settled', {});
  const file = join(folder, 'playbook.prom');
  writeMetrics(file, ledger, {
    exitCode: 30,
    durationMs: 1_500,
    endings: new Map([['unknown', 1]]),
    now: new Date('2026-05-01T08:00:00Z'),
  });
  const text = readFileSync(file, 'utf8');

  for (const line of [
    'playbook_payments{state="PAID"} 1',
    'playbook_payments_unknown 1',
    'playbook_payments_to_stop_for 0',
    'playbook_messages_waiting 1',
    'playbook_run_payments{ending="unknown"} 1',
    'playbook_run_exit_code 30',
    'playbook_run_duration_seconds 1.5',
    'playbook_run_timestamp_seconds 1777622400',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).toMatch(/^(# (HELP|TYPE) playbook_\w+ .+\n|playbook_\w+(\{\w+="[\w-]+"\})? [\d.]+\n)+$/);
  expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([]);
  expect(statSync(file).mode & 0o777).toBe(0o644);
});

const record = (invoice: string, more: Partial<RunRecord>): RunRecord => ({
  schemaVersion: 1,
  runId: `run-${invoice}`,
  playbook: 'pay-invoice',
  title: 'Pay an invoice',
  portal: { origin: 'https://portal.example', language: 'en', regionalFormat: 'en-us' },
  status: 'passed',
  outcome: 'paid',
  startedAt: '2026-05-01T08:00:00Z',
  durationMs: 1,
  committedAt: null,
  input: { invoice },
  output: null,
  steps: [],
  error: null,
  attachments: [],
  ...more,
});

test('a summary for programs has what is unknown first', () => {
  const records = [
    record('G000000101', {}),
    record('G000000102', { status: 'failed', outcome: null }),
    record('G000000103', { status: 'unknown', outcome: 'unknown' }),
  ];
  expect(paymentSummary(records, 30)).toMatchObject({
    exitCode: 30,
    unknown: ['G000000103'],
    endings: { unknown: 1, failed: 1, paid: 1 },
    payments: [{ invoice: 'G000000103' }, { invoice: 'G000000102' }, { invoice: 'G000000101', code: null }],
  });
});

test('runs and steps become spans, one inside the other, without what was typed', () => {
  const ended: { name: string; parent: unknown; attributes: Record<string, unknown>; status: unknown }[] = [];
  const reporter = spanReporter({
    trace: {
      getTracer: () => ({
        startSpan: (name, _options, parent) => {
          const span = { name, parent, attributes: {}, status: undefined as unknown };
          return {
            setAttributes: attributes => Object.assign(span.attributes, attributes),
            setStatus: status => (span.status = status),
            end: () => void ended.push(span),
          };
        },
      }),
      setSpan: () => 'in the run',
    },
    context: { active: () => 'outside' },
    SpanStatusCode: { ERROR: 2 },
  });
  const run = record('G000000101', { input: { password: 'hunter2' } });
  const step = { number: 1, name: 'signIn', title: 'Sign in', doc: 'pay-invoice#1', effect: 'read' as const };
  const error = { code: 'SIGNED_OUT', message: 'hunter2', expected: null, seen: null, hint: null };
  void reporter.onBegin?.(run);
  void reporter.onStepBegin?.(step, run);
  void reporter.onStepEnd?.({ ...step, status: 'failed', startedAt: '', durationMs: 1, pictures: [], error }, run);
  void reporter.onEnd?.(run);

  expect(ended).toMatchObject([
    { name: 'signIn', parent: 'in the run', status: { code: 2, message: 'SIGNED_OUT' } },
    { name: 'playbook pay-invoice', parent: 'outside', attributes: { 'playbook.ending': 'paid' } },
  ]);
  expect(JSON.stringify(ended)).not.toContain('hunter2');
});

test('OpenTelemetry is not needed, unless it was asked for', async () => {
  expect(await loadTelemetry(false)).toBeNull();
  await expect(loadTelemetry(true)).rejects.toThrow(/npm install @opentelemetry\/api/);
});

test('F29: a clock that differs from the portal’s by more than a minute ends it with 80', async () => {
  let ahead = 0;
  const server = createServer((_request, response) => {
    response.setHeader('date', new Date(Date.now() - ahead * 1_000).toUTCString());
    response.end();
  }).listen(0, '127.0.0.1');
  server.unref();
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  expect(Math.abs((await clockSkew(url)) ?? 99)).toBeLessThan(30);
  for (const seconds of [120, -120]) {
    ahead = seconds;
    await expect(clockSkew(url)).rejects.toMatchObject({ code: 'CLOCK_SKEWED', exitCode: 80 });
  }
  expect(await clockSkew('http://127.0.0.1:1')).toBeNull();
});

test('S3 S13: at a real portal nothing may switch protection off', () => {
  const refuse =
    (environment: Record<string, string>, url = 'https://portal.azure.com') =>
    () =>
      refuseUnsafeEnvironment(environment, url);
  expect(refuse({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toThrow(/certificates would not be checked/);
  expect(refuse({ DEBUG: 'express,pw:api' })).toThrow(/Playwright would print/);
  expect(refuse({ PWDEBUG: '1' })).toThrow(/PWDEBUG/);
  expect(refuse({ DEBUG: 'express' })).not.toThrow();
  expect(refuse({ DEBUG: 'pw:api' }, 'http://one.localhost:1')).not.toThrow();
});
