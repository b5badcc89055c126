import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../../fixtures/mock-portal/billing/random.ts';
import type { MockPortal, SceneInput, Tenant } from '../../fixtures/mock-portal/index.ts';
import { check } from './checker.ts';
import { aimAt, letWork, type Driver, type Ended } from './driver.ts';
import type { Job } from './job.ts';
import { attemptsIn, lastEventIn, type LastEvent } from './ledger-view.ts';
import { roundFaults } from './round-faults.ts';
import { add, count, emptyTally, type Tally } from './tally.ts';

const hour = 3_600_000;

/** Endings that stop a command are paid last, so that the others get their turn. */
const stopping = new Set(['NEEDS_ACTION', 'REVERSED', 'CONTRADICTED', 'DOUBLE_SUSPECTED']);

/** How many new invoices a process gets that is to be killed: on a busy machine it may run on for a while. */
const fewAtOnce = 2;

/** Codes of a process that met a fault, and none of its own making. */
const explained = new Set([0, 10, 20, 30, 31, 32]);

export interface RoundPlan {
  seed: number;
  folder: string;
  invoices: number;
  /** How many processes may be killed. */
  kills: number;
  withFaults: boolean;
  /** Whether there is time left to kill. */
  goesOn: () => boolean;
}

/** A portal and a ledger of its own, some invoices, and processes that are killed until all of them are done with. */
export class Round {
  private readonly driver: Driver;
  private readonly plan: RoundPlan;
  private readonly random: Random;
  private readonly tenant: Tenant;
  private readonly tally: Tally = emptyTally();

  constructor(driver: Driver, mockPortal: MockPortal, plan: RoundPlan) {
    this.driver = driver;
    this.plan = plan;
    this.random = new Random(plan.seed);
    this.tenant = mockPortal.createTenant(this.scene());
    mkdirSync(plan.folder, { recursive: true, mode: 0o700 });
  }

  /** Pays, waits two days, lets a person release what is unknown, pays that, and waits again. */
  async play(): Promise<Tally> {
    await this.pay();
    if (this.plan.kills > 0) {
      await this.wait();
      await this.release();
      await this.pay();
      await this.wait();
    }
    return add(this.tally, check(this.tenant, this.job(), { keepsRecords: this.driver.hasPages }));
  }

  private async pay(): Promise<void> {
    const most = 4 * this.notBegun.length;
    for (let tried = 0; tried < most && this.mayKill && this.notBegun.length > 0; tried += 1) await this.work();
    await this.workUndisturbed();
  }

  /** The documented day passes, and a second one. */
  private async wait(): Promise<void> {
    for (const hours of [1, 25, 50]) {
      this.tenant.clock.advance(hours * hour);
      if (this.mayKill) await this.work();
      await this.workUndisturbed();
    }
  }

  /** A person looks at the card statement, and releases half of what was not charged; its fault is over by then. */
  private async release(): Promise<void> {
    const charged = new Set(this.tenant.charges.map(({ invoice }) => invoice));
    const unknown = attemptsIn(this.plan.folder).filter(({ state }) => state === 'UNKNOWN');
    const released = unknown.filter(({ invoice }) => !charged.has(invoice) && this.random.next() < 0.5);
    if (released.length === 0) return;
    this.tenant.faults.clear();
    for (const { invoice } of released) {
      if (this.mayKill) await this.work([invoice]);
      await this.run(null, [invoice]);
    }
  }

  private async workUndisturbed(): Promise<void> {
    await this.run(null, []);
  }

  private async work(release: string[] = []): Promise<void> {
    await this.run(this.driver, release);
  }

  private async run(killer: Driver | null, release: string[]): Promise<void> {
    const before = lastEventIn(this.plan.folder);
    const job = { ...this.job(release), invoices: this.inTurn(killer ? fewAtOnce : this.plan.invoices) };
    const started = this.driver.start(job, this.tenant);
    const ended = await letWork(started, killer && aimAt(killer, this.random));
    this.tally.processes += 1;
    if (ended.killed) this.noteKill(before);
    else if (!explained.has(ended.code ?? -1)) this.complain(ended);
  }

  private noteKill(before: LastEvent | null): void {
    const last = lastEventIn(this.plan.folder);
    this.tally.kills += 1;
    count(this.tally.killedAt, this.momentOf(last, before));
    const faults = this.tenant.scene.faults.filter(({ match }) => match !== undefined && match === last?.invoice);
    count(this.tally.killedWith, faults[0]?.name ?? 'no fault');
  }

  private momentOf(last: LastEvent | null, before: LastEvent | null): string {
    if (!last || last.seq === before?.seq) return 'before its first event';
    const charged = this.tenant.charges.some(({ invoice }) => invoice === last.invoice);
    return `${last.state ?? last.type}${charged ? ', charged' : ''}`;
  }

  private complain({ code, complaint }: Ended): void {
    this.tally.failures += 1;
    process.stderr.write(`A process ended with ${code}:\n${complaint}\n`);
  }

  private get mayKill(): boolean {
    return this.tally.kills < this.plan.kills && this.plan.goesOn();
  }

  /** Invoices that no process has clicked for yet. */
  private get notBegun(): string[] {
    const known = lastEventIn(this.plan.folder) === null ? [] : attemptsIn(this.plan.folder);
    const armed = new Set(
      known.filter(({ armedAt, state }) => armedAt && state !== 'RELEASED').map(one => one.invoice),
    );
    return this.names.filter(name => !armed.has(name));
  }

  private job(release: string[] = []): Job {
    const { tenant } = this;
    const { folder } = this.plan;
    return {
      ...whatToPay(tenant),
      clockShift: tenant.clock.time() - Date.now(),
      portal: tenant.urls.portal,
      readApi: tenant.urls.arm,
      readApiToken: tenant.armToken,
      session: tenant.signedInCookies()[0]?.value ?? '',
      username: tenant.user.upn,
      password: tenant.user.password,
      directory: tenant.directory.domain,
      stateFolder: folder,
      anchorFolder: join(folder, 'anchor'),
      runsFolder: join(folder, 'runs'),
      invoices: this.names,
      release,
      quietSeconds: 0.02,
      pictures: this.plan.seed % 4 === 0,
    };
  }

  /** What is still to be paid first, then a few of the others, which no process may pay again; the stopping ones last. */
  private inTurn(most: number): string[] {
    const known = lastEventIn(this.plan.folder) === null ? [] : attemptsIn(this.plan.folder);
    const stops = (name: string) => known.some(({ invoice, state }) => invoice === name && stopping.has(state));
    const { notBegun } = this;
    const asked = this.driver.hasPages ? 0.05 : 0.2;
    const others = this.names.filter(name => !notBegun.includes(name)).filter(() => this.random.next() < asked);
    return [...notBegun.slice(0, most), ...others.filter(name => !stops(name)), ...others.filter(stops)];
  }

  private get names(): string[] {
    return Array.from({ length: this.plan.invoices }, (_, at) => `G${String(at + 1).padStart(9, '0')}`);
  }

  private scene(): SceneInput {
    const { names, driver, plan } = this;
    return {
      seed: plan.seed % 1_000_000,
      hosting: this.random.next() < 0.5 ? 'classic' : 'react-view',
      profiles: [{ displayName: 'Fernwood Bakery', methods: [{ isDefault: true }] }],
      invoices: names.map((name, at) => ({ name, total: `${22 + at}.31` })),
      faults: plan.withFaults ? roundFaults(this.random, names, driver.hasPages) : [],
    };
  }
}

function whatToPay({ accounts: [account] }: Tenant): Pick<Job, 'account' | 'profile' | 'card'> {
  const { name = '', displayName = '', profiles: [profile] = [] } = account ?? {};
  return {
    account: { name, displayName },
    profile: profile?.displayName ?? '',
    card: profile?.methods[0]?.id ?? '',
  };
}
