import { hash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'playwright';
import { RunRecord, type Picture, type Reporter, type StepInfo } from '../engine/record.ts';
import { takePicture } from '../portal/picture.ts';
import type { Action } from '../portal/surroundings.ts';
import { hashOfPictures } from './check-evidence.ts';
import type { EvidenceHash } from './ledger/events.ts';
import { redactor } from './redact.ts';

/** Keeps what a run leaves behind: its record, written anew after every step, and pictures of what was about to be done. */
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
    this.count += 1;
    const file = `${String(this.count).padStart(2, '0')}.jpg`;
    const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
    const picture = { file, width, height, action: `${kind} ${control} in ${place}`, target: box };
    const taken = takePicture(page).then(image => this.keepPicture(picture, image));
    this.taking.push(taken);
    if (decisive) await taken;
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
