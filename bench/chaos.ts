import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startMockPortal, type MockPortal } from '../fixtures/mock-portal/index.ts';
import { BrowserDriver } from './chaos/browser-driver.ts';
import type { Driver } from './chaos/driver.ts';
import { HttpDriver } from './chaos/http-driver.ts';
import { ProgressFile } from './chaos/progress.ts';
import { Round } from './chaos/round.ts';
import { holds, type Tally } from './chaos/tally.ts';

/**
 * Kills processes that pay, at random moments, with faults on, and starts them again until everything is paid or known
 * not to be; then compares the ledger with what was really charged. Without kills there are no faults either, so that
 * `--kills 0 --invoices 200` says how much stays unknown where nothing goes wrong.
 */
const Options = z.object({
  driver: z.enum(['http', 'browser']).default('http'),
  kills: z.coerce.number().int().min(0).default(100),
  seed: z.coerce.number().int().min(0).max(1_000_000).default(1),
  /** The least number of invoices. */
  invoices: z.coerce.number().int().min(0).default(0),
  /** Whether the portal fails as well; `none` leaves the kills alone. */
  faults: z.enum(['some', 'none']).default('some'),
  /** After that many minutes nothing is killed any more, and the round under way is the last. */
  minutes: z.coerce.number().positive().default(60),
  /** A folder that keeps what was counted, to go on later. Default: none is kept. */
  state: z.string().optional(),
});
type Options = z.output<typeof Options>;

const { values } = parseArgs({
  options: {
    driver: { type: 'string' },
    kills: { type: 'string' },
    seed: { type: 'string' },
    invoices: { type: 'string' },
    faults: { type: 'string' },
    minutes: { type: 'string' },
    state: { type: 'string' },
  },
});

/** Large enough that most processes are killed, small enough that little is lost when a run is stopped. */
const invoicesOfRound = { http: 60, browser: 16 };
const killsOfRound = { http: 150, browser: 40 };

const options = Options.parse(values);
const folder = options.state ?? mkdtempSync(join(tmpdir(), 'playbook-chaos-'));
const file = new ProgressFile(folder, options);
const mockPortal = await startMockPortal();
const driver = options.driver === 'http' ? await HttpDriver.open() : new BrowserDriver();
try {
  await play(driver, mockPortal, options, folder);
} finally {
  driver.close();
  await mockPortal.close();
  if (options.state === undefined && holds(file.progress.tally)) rmSync(folder, { recursive: true, force: true });
}
const { rounds, seconds, tally } = file.progress;
process.stdout.write(`${JSON.stringify({ ...tally, driver: options.driver, seed: options.seed, rounds, seconds })}\n`);
process.exitCode = holds(tally) ? 0 : 1;

async function play(driver: Driver, mockPortal: MockPortal, options: Options, folder: string): Promise<void> {
  const end = performance.now() + options.minutes * 60_000;
  const goesOn = () => performance.now() < end;
  while (goesOn() && isUnfinished(file.progress.tally, options)) {
    const startedAt = performance.now();
    const { rounds, tally } = file.progress;
    const place = join(folder, `round-${rounds + 1}`);
    rmSync(place, { recursive: true, force: true });
    const round = new Round(driver, mockPortal, {
      seed: options.seed * 10_000 + rounds,
      folder: place,
      invoices: invoicesLeft(tally, options),
      kills: Math.min(killsOfRound[options.driver], options.kills - tally.kills),
      withFaults: options.faults === 'some' && options.kills > 0,
      goesOn,
    });
    const counted = await round.play();
    file.addRound(counted, (performance.now() - startedAt) / 1_000);
    if (holds(counted)) rmSync(place, { recursive: true, force: true });
    tell(file.progress.tally, options);
  }
}

function isUnfinished({ kills, invoices }: Tally, options: Options): boolean {
  return kills < options.kills || invoices < options.invoices;
}

function invoicesLeft({ invoices }: Tally, { driver, kills, invoices: wanted }: Options): number {
  const most = invoicesOfRound[driver];
  return kills > 0 ? Math.min(most, Math.max(kills, 4)) : Math.min(most, wanted - invoices);
}

function tell({ kills, invoices, charges, unknown, ...rest }: Tally, options: Options): void {
  const wrong = rest.doublePayments + rest.lostRecords + rest.falsePaid + rest.repeatedRequests + rest.failures;
  process.stderr.write(
    `${kills} of ${options.kills} kills, ${invoices} invoices, ${charges} charges, ${unknown} unknown, ${wrong} wrong\n`,
  );
}
