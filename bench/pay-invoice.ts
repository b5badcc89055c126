import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureHelp, measureLookup, measureMany, measurePayment, type Many } from './measurements.ts';
import type { Spread } from './statistics.ts';
import { closeWorld, openWorld } from './world.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20' }, json: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  process.stderr.write(`--runs takes a whole number from 1, not "${values.runs}".\n`);
  process.exit(1);
}

// The start of the command is measured on what ships.
execFileSync(process.execPath, ['scripts/build.ts']);
const world = await openWorld();
const payment = await measurePayment(world, runs);
const [ten, thousand, tenThousand] = await measureLookup(world, [10, 1_000, 10_000], runs);
const many = await measureMany(world, 50);
await closeWorld(world);
if (!ten || !thousand || !tenThousand) throw new Error('Not every list was measured.');
const help = measureHelp(runs);

const ratio = payment.playbook.median / payment.bare.median;
const ratioWithEvidence = payment.evidence.median / payment.bare.median;
const ratioWithoutReadApi = payment.withoutReadApi.median / payment.bare.median;
const lookupGrowth = tenThousand.whole.median / ten.whole.median;
const lookupGrowthInList = tenThousand.inList.median / ten.inList.median;

const text = ({ median, low, high }: Spread) => `${median.toFixed(0)} ms (${low.toFixed(0)}–${high.toFixed(0)})`;
const perMinute = (many: Many) => `${many.perMinute.toFixed(1)} a minute`;
const growth = (large: Spread, small: Spread) => (large.median / small.median).toFixed(2);
const rows = [
  ['Pay one invoice: bare Playwright script', text(payment.bare), ''],
  ['Pay one invoice: playbook, no reporting', text(payment.playbook), `${ratio.toFixed(2)} × bare (target ≤ 1.10)`],
  [
    'Pay one invoice: playbook, screenshots and record',
    text(payment.evidence),
    `${ratioWithEvidence.toFixed(2)} × bare (target ≤ 1.35)`,
  ],
  [
    'Pay one invoice: playbook without a read API, which looks at the list again',
    text(payment.withoutReadApi),
    `${ratioWithoutReadApi.toFixed(2)} × bare`,
  ],
  ['Open the list, find and open one invoice among 10', text(ten.whole), ''],
  ['… among 1,000', text(thousand.whole), `${growth(thousand.whole, ten.whole)} × among 10`],
  ['… among 10,000', text(tenThousand.whole), `${lookupGrowth.toFixed(2)} × among 10 (target ≤ 1.5)`],
  ['Of that, in the list at rest: among 10', text(ten.inList), ''],
  ['… among 1,000', text(thousand.inList), `${growth(thousand.inList, ten.inList)} × among 10`],
  ['… among 10,000', text(tenThousand.inList), `${lookupGrowthInList.toFixed(2)} × among 10`],
  ['Pay 50 invoices in one session: bare loop', `${perMinute(many.bare)}; each ${text(many.bare.each)}`, ''],
  [
    'Pay 50 invoices in one session: playbook',
    `${perMinute(many.playbook)}; each ${text(many.playbook.each)}`,
    `${(many.playbook.perMinute / many.bare.perMinute).toFixed(2)} × bare`,
  ],
  ['`playbook --help`', text(help), 'target ≤ 150 ms'],
];
const table = [
  '| What | Median (middle half) | Compared |',
  '|---|---|---|',
  ...rows.map(row => `| ${row.join(' | ')} |`),
].join('\n');
const [cpu] = cpus();
const document = `# Benchmarks

Measured with \`npm run bench -- --runs ${runs}\`: ${runs} rounds, in each of which every way to pay, and every length of a list, is measured once on the same mock portal, each with a tenant and a browser context of its own. Fifty invoices are paid once by each way. The bare script makes the same clicks in the same order and waits for Paid; it is in \`bench/bare-script.ts\`.

Machine: ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}, headless Chromium.

${table}

Other figures, each with the command that gives them: [the kit](benchmarks-suite.md), [articles](articles.md), [the ledger](ledger.md) and [payments under faults](reliability.md).
`;
if (values.json) process.stdout.write(`${table}\n`);
else {
  writeFileSync('docs/benchmarks.md', document);
  process.stdout.write(`${document}\nWritten to docs/benchmarks.md.\n`);
}
const result = {
  runs,
  bareMs: payment.bare.median,
  playbookMs: payment.playbook.median,
  evidenceMs: payment.evidence.median,
  withoutReadApiMs: payment.withoutReadApi.median,
  ratio,
  ratioWithEvidence,
  helpMs: help.median,
  lookupGrowth,
  lookupGrowthInList,
  invoicesPerMinute: many.playbook.perMinute,
  bareInvoicesPerMinute: many.bare.perMinute,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
