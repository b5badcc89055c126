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
const { commits, withLedger, without } = await measureProtocol(Number(values.payments));
const cost = (share: number) => shareOf(withLedger, share) - shareOf(without, share);
const races = await measureRaces(4, 500);
const resume = await measureResume(Number(values.rounds));
const audit = measureAudit(Number(values.events));

const ms = (times: readonly number[], share: number) => `${shareOf(times, share).toFixed(2)} ms`;
const rows = [
  ['One durable commit, with its event', `p50 ${ms(commits, 0.5)}, p99 ${ms(commits, 0.99)}`, ''],
  ['One payment without a ledger', `p50 ${ms(without, 0.5)}, p99 ${ms(without, 0.99)}`, ''],
  ['The same with the whole protocol', `p50 ${ms(withLedger, 0.5)}, p99 ${ms(withLedger, 0.99)}`, ''],
  ['What the protocol costs', `p50 ${cost(0.5).toFixed(2)} ms, p99 ${cost(0.99).toFixed(2)} ms`, 'target p99 ≤ 10 ms'],
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
  payments: withLedger.length,
  commitP50Ms: shareOf(commits, 0.5),
  commitP99Ms: shareOf(commits, 0.99),
  protocolP50Ms: cost(0.5),
  protocolP99Ms: cost(0.99),
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
