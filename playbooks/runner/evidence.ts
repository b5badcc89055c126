import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import type { Picture, Reporter, RunRecord, StepInfo } from '../engine/record.ts';
import type { Action } from '../portal/surroundings.ts';

/** Keeps what a run leaves behind: its record, written anew after every step, and pictures of what was about to be done. */
export class Evidence implements Reporter {
  readonly folder: string;
  private readonly page: () => Page;
  private readonly screenshots: boolean;
  private pictures: Picture[] = [];
  private count = 0;
  private writing: Promise<void> = Promise.resolve();

  constructor(folder: string, page: () => Page, screenshots: boolean) {
    this.folder = folder;
    this.page = page;
    this.screenshots = screenshots;
  }

  /** Takes a picture with the control that is about to be used; never where a secret is typed. */
  async beforeAction({ kind, control, place, target, secret }: Action): Promise<void> {
    if (!this.screenshots || secret) return;
    const page = this.page();
    const [image, box] = await Promise.all([takePicture(page), target.boundingBox()]);
    this.count += 1;
    const file = `${String(this.count).padStart(2, '0')}.jpg`;
    this.later(() => writeFile(join(this.folder, file), image, { mode: 0o600 }));
    const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
    this.pictures.push({ file, width, height, action: `${kind} ${control} in ${place}`, target: box });
  }

  async takePictures(_step: StepInfo): Promise<Picture[]> {
    const taken = this.pictures;
    this.pictures = [];
    return taken;
  }

  async onBegin(run: RunRecord): Promise<void> {
    await this.write(JSON.stringify(run, null, 2));
  }

  /** A step need not wait for the disk; what is written, and in which order, stays the same. */
  onStepEnd(_step: unknown, run: RunRecord): void {
    const text = JSON.stringify(run, null, 2);
    this.later(() => this.write(text));
  }

  async onEnd(run: RunRecord): Promise<void> {
    await this.writing;
    await this.write(JSON.stringify(run, null, 2));
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

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Chromium's own screenshot of what it shows right now; Playwright's, several times slower, for other browsers. */
async function takePicture(page: Page): Promise<Buffer> {
  try {
    const session = sessions.get(page) ?? page.context().newCDPSession(page);
    sessions.set(page, session);
    const { data } = await (
      await session
    ).send('Page.captureScreenshot', { format: 'jpeg', quality: 60, optimizeForSpeed: true });
    return Buffer.from(data, 'base64');
  } catch {
    return page.screenshot({ type: 'jpeg', quality: 60, animations: 'allow', caret: 'initial', scale: 'css' });
  }
}
