import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { signedInEnvironmentOf, playbook } from './playbook.ts';

test('schedule prints what systemd and cron need, and installs nothing', async () => {
  const { code, stdout } = await playbook([
    'schedule',
    '--time',
    '05:30',
    '--folder',
    '/srv/50% off',
    '--json',
    '--',
    'pay',
    '--file',
    'two words.csv',
  ]);
  const { service, timer, cron } = JSON.parse(stdout) as Record<'service' | 'timer' | 'cron', string>;

  expect(code).toBe(0);
  expect(service).toMatch(/^WorkingDirectory=\/srv\/50%% off$/m);
  expect(service).toMatch(/^ExecStart=\S+ \S+cli\.ts pay --file "two words\.csv"$/m);
  expect(service).toMatch(/^Restart=no$/m);
  expect(timer).toMatch(/^OnCalendar=Mon\.\.Fri 05:30$/m);
  expect(cron).toMatch(/^30 5 \* \* mon-fri {2}cd '\/srv\/50\\% off' && umask 077 && .* pay --file 'two words\.csv'$/);
});

test('R3: schedule prints a timer for looking at open payments beside the one that pays', async () => {
  const command = [
    'schedule',
    '--time',
    '05:50',
    '--',
    'pay',
    '--all',
    '--account',
    'Fernwood Bakery',
    '--config=a.json',
  ];
  const [json, text, other] = await Promise.all([
    playbook([...command.slice(0, 3), '--json', ...command.slice(3)]),
    playbook(command),
    playbook(['schedule', '--json', '--', 'reconcile']),
  ]);
  const { reconcile } = JSON.parse(json.stdout) as { reconcile: Record<'service' | 'timer' | 'cron', string> };

  const words = /reconcile --when-open --wait 40m --quiet --account "Fernwood Bakery" --config=a\.json$/m;
  expect(reconcile.service).toMatch(words);
  expect(reconcile.timer).toMatch(/^OnCalendar=\*-\*-\* \*:05$/m);
  expect(reconcile.cron).toMatch(
    /^5 \* \* \* \* {2}cd .* reconcile --when-open --wait 40m --quiet --account 'Fernwood Bakery'/,
  );
  expect(text.stdout).toContain('# Then: systemctl --user enable --now playbook-reconcile.timer');
  expect(JSON.parse(other.stdout)).not.toHaveProperty('reconcile');
});

test('schedule names days one by one over the end of a week', async () => {
  const { stdout } = await playbook(['schedule', '--days', 'Sat-Mon', '--json']);
  const { timer, cron } = JSON.parse(stdout) as Record<'timer' | 'cron', string>;

  expect(timer).toMatch(/^OnCalendar=Sat,Sun,Mon 06:00$/m);
  expect(cron).toMatch(/^0 6 \* \* sat,sun,mon /);
});

for (const args of [
  ['--time', '25:00'],
  ['--days', 'Mon-Someday'],
])
  test(`schedule ${args.join(' ')} is refused`, async () => {
    expect((await playbook(['schedule', ...args])).code).toBe(1);
  });

test.describe('a run of several', () => {
  test.use({
    scene: {
      profiles: [{ displayName: 'Fernwood Bakery' }],
      invoices: [
        { name: 'G000000101', status: 'OverDue', total: '22.31' },
        { name: 'G000000102', status: 'Due', total: '64.00' },
      ],
      faults: [{ name: 'pre500', times: 1 }],
    },
  });

  test('says how far it is, writes metrics, and has the unknown one first everywhere', async ({ tenant }) => {
    const metrics = join(mkdtempSync(join(tmpdir(), 'playbook-metrics-')), 'playbook.prom');
    const args = ['pay', '--all', '--json', '--metrics', metrics, '--no-screenshots'];
    const { code, stdout, stderr } = await playbook(args, signedInEnvironmentOf(tenant));
    const { summary, report } = JSON.parse(stdout) as { summary: { unknown: string[] }; report: string };

    expect(code).toBe(30);
    expect(stderr).toMatch(/1 of 2: 1 unknown; about \d+ s left/);
    expect(summary).toMatchObject({ exitCode: 30, unknown: ['G000000101'], endings: { unknown: 1, paid: 1 } });
    expect(JSON.parse(readFileSync(report.replace(/html$/, 'json'), 'utf8'))).toMatchObject(summary);
    const html = readFileSync(report, 'utf8');
    expect(html.indexOf('G000000101')).toBeLessThan(html.indexOf('G000000102'));
    expect(readFileSync(metrics, 'utf8')).toContain('playbook_payments_unknown 1\n');
    expect(existsSync(report)).toBe(true);
  });
});
