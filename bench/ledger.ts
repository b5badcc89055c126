import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { measureAudit } from './ledger/audit.ts';
import { measureProtocol } from './ledger/protocol.ts';
import { measureRaces } from './ledger/races.ts';
import { measureResume } from './ledger/resume.ts';
import { shareOf } from './statistics.ts';

const { values } = parseArgs({
  options: {
    payments: { type: 'string', default: '2000' },
    events: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});

// The start of the command is measured on what ships.
execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'ignore' });
const { commits, payments } = measureProtocol(Number(values.payments));
const races = await measureRaces(4, 500);
const resume = await measureResume(Number(values.rounds));
const audit = measureAudit(Number(values.events));

const ms = (times: readonly number[], share: number) => `${shareOf(times, share).toFixed(2)} ms`;
const rows = [
  ['One durable commit, with its event', `p50 ${ms(commits, 0.5)}, p99 ${ms(commits, 0.99)}`, ''],
  ['The whole protocol of one payment', `p50 ${ms(payments, 0.5)}, p99 ${ms(payments, 0.99)}`, 'target p99 ≤ 10 ms'],
  [
    `4 processes × ${races.keys} invoices`,
    `${races.singleWinners} with one winner, ${races.doubleWinners} with more`,
    `target ${races.keys} and 0`,
  ],
  ['From a start after a kill to the first question', `p50 ${ms(resume, 0.5)}`, 'target ≤ 1,500 ms'],
  [
    `${audit.events} events read again`,
    `${audit.verifySeconds.toFixed(2)} s, ${audit.verifyProcessorSeconds.toFixed(2)} s of a processor`,
    'target ≤ 5 s',
  ],
  [`A ledger of ${audit.events} events opened`, `${audit.openSeconds.toFixed(2)} s`, ''],
];
if (!values.json)
  process.stdout.write(
    `| What | Measured | |\n|---|---|---|\n${rows.map(row => `| ${row.join(' | ')} |\n`).join('')}\n`,
  );
const result = {
  payments: payments.length,
  commitP50Ms: shareOf(commits, 0.5),
  commitP99Ms: shareOf(commits, 0.99),
  paymentP50Ms: shareOf(payments, 0.5),
  paymentP99Ms: shareOf(payments, 0.99),
  raceKeys: races.keys,
  singleWinners: races.singleWinners,
  doubleWinners: races.doubleWinners,
  resumeMs: shareOf(resume, 0.5),
  events: audit.events,
  verifySeconds: audit.verifySeconds,
  verifyProcessorSeconds: audit.verifyProcessorSeconds,
  openSeconds: audit.openSeconds,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
