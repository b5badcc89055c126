import { resolve } from 'node:path';
import type { GlobalOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

interface Options extends GlobalOptions {
  time?: string;
  days?: string;
  folder?: string;
}

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `playbook schedule -- pay --all`: prints what systemd or cron need to run a command by themselves. It installs nothing. */
export async function run(
  { time = '06:00', days: wanted = 'Mon-Fri', folder = '.', json }: Options,
  ...command: string[]
): Promise<number> {
  const at = timeIn(time);
  const on = daysIn(wanted);
  const called = command.length > 0 ? command : ['pay', '--all', '--json'];
  const words = [process.execPath, resolve(process.argv[1] ?? 'playbook'), ...called];
  const place = resolve(folder);
  const units = {
    service: serviceOf(words, place),
    timer: timerOf(on('..'), time),
    cron: `${at.minute} ${at.hour} * * ${on('-').toLowerCase()}  cd ${quoted(place)} && umask 077 && ${words.map(quoted).join(' ')}`,
  };
  process.stdout.write(json ? `${JSON.stringify(units)}\n` : inWords(units));
  return 0;
}

function timeIn(time: string): { hour: number; minute: number } {
  const [hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time)?.slice(1) ?? [];
  if (hour === undefined) throw new UsageError(`--time ${time} is no time, as in 06:00.`);
  return { hour: Number(hour), minute: Number(minute) };
}

/** Days as a range; one by one where the range goes over the end of a week, which cron does not know. */
function daysIn(wanted: string): (sign: string) => string {
  const [first = '', last = first, ...rest] = wanted.split('-');
  const [from, to] = [days.indexOf(first), days.indexOf(last)];
  if (from < 0 || to < 0 || rest.length > 0) throw new UsageError(`--days ${wanted} are no days, as in Mon-Fri.`);
  if (to < from) return () => [...days.slice(from), ...days.slice(0, to + 1)].join(',');
  return sign => (from === to ? first : `${first}${sign}${last}`);
}

function inWords({ service, timer, cron }: Record<'service' | 'timer' | 'cron', string>): string {
  return `# ~/.config/systemd/user/playbook.service\n${service}\n# ~/.config/systemd/user/playbook.timer\n${timer}\n# Then: systemctl --user enable --now playbook.timer\n\n# Or by cron:\n${cron}\n`;
}

/** A stop lets a payment finish that was clicked, so it gets the time for that. Nothing starts it again by itself. */
function serviceOf(words: readonly string[], folder: string): string {
  return `[Unit]
Description=Pay invoices of the Azure portal
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
WorkingDirectory=${folder.replaceAll('%', '%%')}
ExecStart=${words.map(systemdWord).join(' ')}
Restart=no
KillSignal=SIGTERM
KillMode=mixed
TimeoutStopSec=300
UMask=0077
LimitCORE=0
NoNewPrivileges=true
PrivateTmp=true
`;
}

/** A time that was missed is made up for: the ledger knows what was paid. */
function timerOf(wanted: string, time: string): string {
  return `[Unit]
Description=When invoices of the Azure portal are paid

[Timer]
OnCalendar=${wanted} ${time}
RandomizedDelaySec=120
Persistent=true

[Install]
WantedBy=timers.target
`;
}

function systemdWord(word: string): string {
  const plain = word.replaceAll('%', '%%').replaceAll('$', '$$$$');
  return /^[\w@%+=:,./-]+$/.test(plain) ? plain : `"${plain.replace(/["\\]/g, character => `\\${character}`)}"`;
}

function quoted(word: string): string {
  const escaped = word.replaceAll('%', '\\%');
  return /^[\w@\\%+=:,./-]+$/.test(escaped) ? escaped : `'${escaped.replaceAll("'", "'\\''")}'`;
}
