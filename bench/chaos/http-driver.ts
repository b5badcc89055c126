import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Tenant } from '../../fixtures/mock-portal/index.ts';
import type { Driver, Started } from './driver.ts';
import { bundled } from './bundle.ts';
import { environmentOfProcess } from './environment.ts';
import type { Job } from './job.ts';

/** Pays with plain requests. A process says itself where it is; the next one is loaded while it works. */
export class HttpDriver implements Driver {
  readonly name = 'http';
  readonly hasPages = false;
  readonly moments = {
    started: 25,
    looking: 15,
    releasing: 4,
    reading: 8,
    opening: 6,
    arming: 4,
    sending: 6,
    answered: 4,
    settling: 6,
  };
  readonly repeated = new Set(['reading', 'opening', 'arming', 'sending', 'answered', 'settling']);
  private readonly payer: string;
  private waiting: ChildProcess | undefined;

  private constructor(payer: string) {
    this.payer = payer;
  }

  static async open(): Promise<HttpDriver> {
    return new HttpDriver(await bundled('http-payer.ts'));
  }

  start(job: Job, _tenant: Tenant): Started {
    const child = this.waiting ?? load(this.payer);
    this.waiting = load(this.payer);
    child.stdin?.end(JSON.stringify(job));
    return {
      child,
      watch: onPhase => {
        let rest = '';
        child.stdout?.setEncoding('utf8').on('data', (text: string) => {
          const lines = `${rest}${text}`.split('\n');
          rest = lines.pop() ?? '';
          lines.forEach(onPhase);
        });
        return () => undefined;
      },
    };
  }

  close(): void {
    this.waiting?.stdin?.end();
    this.waiting = undefined;
    rmSync(dirname(this.payer), { recursive: true, force: true });
  }
}

function load(payer: string): ChildProcess {
  const child = spawn(process.execPath, [payer], { env: environmentOfProcess(), stdio: 'pipe' });
  // One that is killed while it is told what to do leaves a broken pipe.
  child.stdin.on('error', () => undefined);
  return child;
}
