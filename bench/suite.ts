import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { shareOf, spreadOf, timed } from './statistics.ts';
import { closeWorld, openWorld, type World } from './world.ts';

/** What the kit costs: against plain Playwright, to start, to make tenants, and with long lists. */
const { values } = parseArgs({
  options: { tests: { type: 'string', default: '20' }, rounds: { type: 'string', default: '3' } },
});
const rounds = Math.max(Number(values.rounds), 1);
const megabyte = 1024 * 1024;

const Start = z.object({ startMs: z.number(), tenantMs: z.array(z.number()), memory: z.number() });
const Report = z.object({
  suites: z.array(
    z.object({
      specs: z.array(
        z.object({
          ok: z.boolean(),
          tests: z.array(
            z.object({
              results: z.array(
                z.object({
                  duration: z.number(),
                  annotations: z.array(z.object({ type: z.string(), description: z.string().default('') })),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
});

execFileSync(process.execPath, ['scripts/build.ts']);
const starts = Array.from({ length: 5 }, () =>
  Start.parse(JSON.parse(execFileSync(process.execPath, ['bench/suite/portal-start.mjs'], { encoding: 'utf8' }))),
);
const suites = Array.from({ length: rounds }, () => ({ plain: runSuite('plain'), kit: runSuite('kit') }));
const world = await openWorld();
const [short, long] = await measureFirstPage(world, 5 + rounds);
await closeWorld(world);

const median = (numbers: readonly number[]) => spreadOf(numbers).median;
const perMinute = (way: 'plain' | 'kit') => median(suites.map(suite => 60_000 / suite[way].milliseconds));
const memory = (way: 'plain' | 'kit') => median(suites.map(suite => suite[way].memory)) / megabyte;
const rows = [
  ['Tests a minute: plain Playwright', perMinute('plain').toFixed(1), ''],
  [
    'Tests a minute: the kit',
    perMinute('kit').toFixed(1),
    `${(perMinute('plain') / perMinute('kit')).toFixed(2)} × the time of plain (target ≤ 1.10)`,
  ],
  ['Memory of a worker: plain Playwright', `${memory('plain').toFixed(0)} MB`, ''],
  [
    'Memory of a worker: the kit',
    `${memory('kit').toFixed(0)} MB`,
    `${(memory('kit') / memory('plain')).toFixed(2)} × plain (target ≤ 1.10)`,
  ],
  ['Mock portal: start', `${median(starts.map(({ startMs }) => startMs)).toFixed(0)} ms`, 'target ≤ 300 ms'],
  ['Mock portal: memory', `${(median(starts.map(start => start.memory)) / megabyte).toFixed(0)} MB`, 'target ≤ 120 MB'],
  ['A tenant is made: median', `${median(starts.flatMap(({ tenantMs }) => tenantMs)).toFixed(2)} ms`, 'target ≤ 5 ms'],
  [
    'A tenant is made: slowest of a hundred',
    `${shareOf(
      starts.flatMap(({ tenantMs }) => tenantMs),
      0.99,
    ).toFixed(2)} ms`,
    '',
  ],
  ['First page of 10 invoices', `${median(short).toFixed(0)} ms`, ''],
  [
    'First page of 10,000 invoices',
    `${median(long).toFixed(0)} ms`,
    `${(median(long) / median(short)).toFixed(2)} × that of 10 (target ≤ 1.2)`,
  ],
];
const [cpu] = cpus();
const table = ['| What | Median | Compared |', '|---|---|---|', ...rows.map(row => `| ${row.join(' | ')} |`)].join(
  '\n',
);
const document = `# What the kit costs

Measured with \`npm run bench:suite -- --tests ${values.tests} --rounds ${rounds}\`: the same clicks in ${values.tests} tests with the kit and with plain Playwright, in turns, ${rounds} times; the mock portal is started five times.

Machine: ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}.

${table}
`;
writeFileSync('docs/benchmarks-suite.md', document);
process.stdout.write(`${document}\nWritten to docs/benchmarks-suite.md.\n`);

/** The mean time of a test without the first, which starts the browser; and what the worker kept at the end. */
function runSuite(way: 'plain' | 'kit'): { milliseconds: number; memory: number } {
  const args = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '-c',
    'bench/suite/playwright.config.ts',
    `${way}.bench.ts`,
  ];
  const output = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 64 * megabyte,
    env: { ...process.env, BENCH_TESTS: values.tests },
  });
  const specs = Report.parse(JSON.parse(output)).suites.flatMap(suite => suite.specs);
  if (specs.some(({ ok }) => !ok)) throw new Error(`A test of the ${way} suite failed.`);
  const results = specs.flatMap(({ tests }) => tests.flatMap(test => test.results)).slice(1);
  const milliseconds = results.reduce((sum, { duration }) => sum + duration, 0) / results.length;
  const noted = results.at(-1)?.annotations.find(({ type }) => type === 'heap')?.description;
  return { milliseconds, memory: Number(noted) };
}

/** From the address to the first row, in turns, on tenants that were made before. */
async function measureFirstPage({ mockPortal, browser }: World, times: number): Promise<[number[], number[]]> {
  const found: [number[], number[]] = [[], []];
  const tenants = [10, 10_000].map(invoices => mockPortal.createTenant({ invoices }));
  for (let round = -1; round < times; round += 1)
    for (const [at, tenant] of tenants.entries()) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      await context.addCookies(tenant.signedInCookies());
      const page = await context.newPage();
      const time = await timed(async () => {
        await page.goto(`${tenant.urls.portal}/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices`);
        await page
          .getByRole('link', { name: /^[GT]\d/ })
          .first()
          .waitFor();
      });
      if (round >= 0) found[at]?.push(time);
      await context.close();
    }
  return found;
}
