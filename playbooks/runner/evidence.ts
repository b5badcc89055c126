import { hash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright';
import { RunRecord, type Picture, type Reporter, type StepInfo } from '../engine/record.ts';
import { takePicture } from '../portal/picture.ts';
import type { Action } from '../portal/surroundings.ts';
import { hashOfPictures } from './check-evidence.ts';
import type { EvidenceHash } from './ledger/events.ts';
import { redactor } from './redact.ts';

/** A page that does not answer any more has no picture; the run must not wait for it. */
const lastLookMilliseconds = 3_000;

/** Keeps what a run leaves behind: its record, written anew after every step, and pictures of what was about to be done and of the end. */
export class Evidence implements Reporter {
  readonly folder: string;
  private readonly page: () => Page | undefined;
  private readonly screenshots: boolean;
  private readonly redact: (value: unknown) => unknown;
  private readonly pictures: Picture[] = [];
  private readonly taking: Promise<void>[] = [];
  private readonly kept: { file: string; sha256: string }[] = [];
  private count = 0;
  private run: RunRecord | undefined;
  private writing: Promise<void> = Promise.resolve();

  /** @param redact - leaves out what must not be kept. Default: card numbers and values under telling names. */
  constructor(folder: string, page: () => Page | undefined, screenshots: boolean, redact = redactor([])) {
    this.folder = folder;
    this.page = page;
    this.screenshots = screenshots;
    this.redact = redact;
  }

  /**
   * Takes a picture with the control that is about to be used; never where a secret is typed. The browser takes it
   * of what it shows now, so that a click which only leads somewhere need not wait for it to arrive.
   */
  async beforeAction({ kind, control, place, target, secret, decisive }: Action, timeout: number): Promise<void> {
    const page = this.page();
    if (!this.screenshots || secret || !page) return;
    const box = await target.boundingBox({ timeout });
    const picture = this.nextPicture(page, `${kind} ${control} in ${place}`, box);
    const taken = takePicture(page).then(image => this.keepPicture(picture, image));
    this.taking.push(taken);
    if (decisive) await taken;
  }

  /**
   * One more picture, of what the run has left on the screen: its result, or what it failed at.
   *
   * @param maySee - whether nothing secret is on the screen.
   */
  async takeLastPicture(run: RunRecord, maySee: (page: Page) => Promise<boolean>): Promise<void> {
    const [page, step] = [this.page(), run.steps.at(-1)];
    if (!this.screenshots || !page || !step) return;
    const image = await Promise.race([lookAt(page, maySee), setTimeout(lastLookMilliseconds, null, { ref: false })]);
    if (!image) return;
    const picture = this.nextPicture(page, 'the screen at the end', null);
    this.keepPicture(picture, image);
    step.pictures.push(...this.pictures.splice(0));
  }

  async takePictures(_step: StepInfo): Promise<Picture[]> {
    await Promise.allSettled(this.taking.splice(0));
    return this.pictures.splice(0);
  }

  async onBegin(run: RunRecord): Promise<void> {
    this.run = run;
    await this.write(this.textOf(run));
  }

  /** Written before the step begins, not after: a program that is killed in the middle of it leaves word of it. */
  async beforeCommit(): Promise<void> {
    await this.writing;
    await this.write(this.textOf({ ...this.run, committedAt: new Date().toISOString() }));
  }

  /** One hash over all pictures so far, which are on the disk when it is given: the ledger keeps it. */
  async seal(): Promise<EvidenceHash> {
    await Promise.allSettled(this.taking);
    await this.writing;
    const kept = this.kept.toSorted((a, b) => Number.parseInt(a.file, 10) - Number.parseInt(b.file, 10));
    return { run: basename(this.folder), pictures: kept.length, sha256: hashOfPictures(kept) };
  }

  /** A step need not wait for the disk; what is written, and in which order, stays the same. */
  onStepEnd(_step: unknown, run: RunRecord): void {
    const text = this.textOf(run);
    this.later(() => this.write(text));
  }

  async onEnd(run: RunRecord): Promise<void> {
    await this.writing;
    await this.write(this.textOf(run));
  }

  async writeReport(run: RunRecord, report: (clean: RunRecord) => string): Promise<void> {
    const clean = RunRecord.parse(this.redact(run));
    await writeFile(join(this.folder, 'report.html'), report(clean), { mode: 0o600 });
  }

  private nextPicture(page: Page, action: string, target: Picture['target']): Picture {
    this.count += 1;
    const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
    return { file: `${String(this.count).padStart(2, '0')}.jpg`, width, height, action, target };
  }

  private keepPicture(picture: Picture, image: Buffer): void {
    this.pictures.push(picture);
    this.kept.push({ file: picture.file, sha256: hash('sha256', image) });
    this.later(() => writeFile(join(this.folder, picture.file), image, { mode: 0o600, flush: true }));
  }

  private textOf(run: Partial<RunRecord>): string {
    return JSON.stringify(this.redact(run), null, 2);
  }

  private later(work: () => Promise<void>): void {
    this.writing = this.writing.then(work).catch(() => undefined);
  }

  /** Written beside and moved into place, so that a run that is killed leaves a whole record. */
  private async write(text: string): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = join(this.folder, 'record.json');
    await writeFile(`${file}.part`, `${text}\n`, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}

/** Looks twice whether that is allowed: a page may go on to the sign-in meanwhile. */
async function lookAt(page: Page, maySee: (page: Page) => Promise<boolean>): Promise<Buffer | null> {
  try {
    const image = (await maySee(page)) ? await takePicture(page) : null;
    return image && (await maySee(page)) ? image : null;
  } catch {
    return null;
  }
}
