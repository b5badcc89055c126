import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Picture, Reporter, RunRecord, StepInfo } from '../engine/record.ts';
import type { Action } from '../portal/surroundings.ts';

/** Keeps what a run leaves behind: its record, written anew after every step, and pictures of what was about to be done. */
export class Evidence implements Reporter {
  readonly folder: string;
  private readonly page: () => Page;
  private readonly screenshots: boolean;
  private pictures: Picture[] = [];
  private count = 0;

  constructor(folder: string, page: () => Page, screenshots: boolean) {
    this.folder = folder;
    this.page = page;
    this.screenshots = screenshots;
  }

  /** Takes a picture with the control that is about to be used; never where a secret is typed. */
  async beforeAction({ kind, control, place, target, secret }: Action): Promise<void> {
    if (!this.screenshots || secret) return;
    const page = this.page();
    const [image, box] = await Promise.all([
      page.screenshot({ type: 'jpeg', quality: 60, animations: 'allow', caret: 'initial', scale: 'css' }),
      target.boundingBox(),
    ]);
    this.count += 1;
    const file = `${String(this.count).padStart(2, '0')}.jpg`;
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, file), image);
    const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
    this.pictures.push({ file, width, height, action: `${kind} ${control} in ${place}`, target: box });
  }

  async takePictures(_step: StepInfo): Promise<Picture[]> {
    const taken = this.pictures;
    this.pictures = [];
    return taken;
  }

  async onBegin(run: RunRecord): Promise<void> {
    await this.write(run);
  }

  async onStepEnd(_step: unknown, run: RunRecord): Promise<void> {
    await this.write(run);
  }

  async onEnd(run: RunRecord): Promise<void> {
    await this.write(run);
  }

  /** Written beside and moved into place, so that a run that is killed leaves a whole record. */
  private async write(run: RunRecord): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = join(this.folder, 'record.json');
    await writeFile(`${file}.part`, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}
