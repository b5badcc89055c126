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
  const place = resolve(folder);
  const units = unitsFor(called, place, {
    ...texts.command,
    calendar: `${on('..')} ${time}`,
    cron: `${at.minute} ${at.hour} * * ${on('-').toLowerCase()}`,
  });
  const reconcile = called[0] === 'pay' ? reconcileUnits(called, place, at.minute) : null;
  if (json) process.stdout.write(`${JSON.stringify({ ...units, ...(reconcile && { reconcile }) })}\n`);
  else process.stdout.write(inWords('playbook', units) + (reconcile ? inWords('playbook-reconcile', reconcile) : ''));
  return 0;
}

type Units = Record<'service' | 'timer' | 'cron', string>;

interface When {
  what: string;
  why: string;
  /** As systemd and as cron write it. */
  calendar: string;
  cron: string;
}

const texts = {
  command: { what: 'Pay invoices of the Azure portal', why: 'When invoices of the Azure portal are paid' },
  reconcile: {
    what: 'Look what became of payments that are open',
    why: 'When payments that are open are looked at: the portal takes up to 48 hours to show them',
  },
};

/**
 * Every hour, on every day: a payment of Friday is due to be looked at on Sunday. Each run looks at the moments that
 * come until shortly before the next payments; where nothing is open it ends at once.
 */
function reconcileUnits(pay: readonly string[], place: string, payMinute: number): Units {
  const minute = (payMinute + 15) % 60;
  const command = ['reconcile', '--when-open', '--wait', '40m', '--quiet', ...shared(pay)];
  const calendar = `*-*-* *:${String(minute).padStart(2, '0')}`;
  return unitsFor(command, place, { ...texts.reconcile, calendar, cron: `${minute} * * * *` });
}

/** What says which ledger and which account are meant. */
function shared(words: readonly string[]): string[] {
  return ['--account', '--config'].flatMap(option => {
    const at = words.findIndex(word => word === option || word.startsWith(`${option}=`));
    const [word = '', value = ''] = at < 0 ? [] : words.slice(at, at + 2);
    return at < 0 ? [] : word === option ? [word, value] : [word];
  });
}

function unitsFor(command: readonly string[], place: string, when: When): Units {
  const words = [process.execPath, resolve(process.argv[1] ?? 'playbook'), ...command];
  return {
    service: serviceOf(words, place, when.what),
    timer: timerOf(when),
    cron: `${when.cron}  cd ${quoted(place)} && umask 077 && ${words.map(quoted).join(' ')}`,
  };
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

function inWords(name: string, { service, timer, cron }: Units): string {
  const file = `# ~/.config/systemd/user/${name}`;
  return `${file}.service\n${service}\n${file}.timer\n${timer}\n# Then: systemctl --user enable --now ${name}.timer\n\n# Or by cron:\n${cron}\n\n`;
}

/** A stop lets a payment finish that was clicked, so it gets the time for that. Nothing starts it again by itself. */
function serviceOf(words: readonly string[], folder: string, description: string): string {
  return `[Unit]
Description=${description}
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
function timerOf({ why, calendar }: When): string {
  return `[Unit]
Description=${why}

[Timer]
OnCalendar=${calendar}
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
