import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { add, emptyTally, Tally } from './tally.ts';

const Progress = z.object({
  driver: z.enum(['http', 'browser']),
  seed: z.int(),
  rounds: z.int(),
  seconds: z.number(),
  tally: Tally,
});
export type Progress = z.infer<typeof Progress>;

/** What the rounds so far came to, in a folder, so that a run that was stopped goes on after its last whole round. */
export class ProgressFile {
  private readonly file: string;
  progress: Progress;

  /** @throws Error when the folder holds the progress of another run. */
  constructor(folder: string, { driver, seed }: Pick<Progress, 'driver' | 'seed'>) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.file = join(folder, 'progress.json');
    this.progress = this.read() ?? { driver, seed, rounds: 0, seconds: 0, tally: emptyTally() };
    if (this.progress.driver !== driver || this.progress.seed !== seed)
      throw new Error(`${folder} holds a run of --driver ${this.progress.driver} --seed ${this.progress.seed}.`);
  }

  addRound(tally: Tally, seconds: number): void {
    const { progress } = this;
    this.progress = {
      ...progress,
      rounds: progress.rounds + 1,
      seconds: progress.seconds + seconds,
      tally: add(progress.tally, tally),
    };
    writeFileSync(`${this.file}.part`, `${JSON.stringify(this.progress, null, 2)}\n`);
    renameSync(`${this.file}.part`, this.file);
  }

  private read(): Progress | null {
    try {
      return Progress.parse(JSON.parse(readFileSync(this.file, 'utf8')));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }
}
