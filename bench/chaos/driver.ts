import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Random } from '../../fixtures/mock-portal/billing/random.ts';
import type { Tenant } from '../../fixtures/mock-portal/index.ts';
import type { Job } from './job.ts';

/** When to kill: a moment that the process comes to for the nth time, and how long after it, in milliseconds. */
export interface Aim {
  phase: string;
  nth: number;
  delay: number;
}

/** How a process ended. */
export interface Ended {
  /** Whether it was alive when it was killed. */
  killed: boolean;
  code: number | null;
  /** The end of what it said on its error stream. */
  complaint: string;
}

/** A process at work, and the moments that it comes to. */
export interface Started {
  child: ChildProcess;
  /** Tells of every moment; stops when the process has ended. */
  watch: (onPhase: (phase: string) => void) => () => void;
}

/** A way to pay: what a killed process is. */
export interface Driver {
  readonly name: 'http' | 'browser';
  /** Moments that can be aimed at, and how long after them it is still worth to kill, in milliseconds. */
  readonly moments: Readonly<Record<string, number>>;
  /** Those that come for each invoice anew. */
  readonly repeated: ReadonlySet<string>;
  /** Faults besides those of every driver, for the round as a whole. */
  readonly hasPages: boolean;
  start: (job: Job, tenant: Tenant) => Started;
  /** Before the first process and after the last one of a round. */
  close: () => void;
}

/** Aims evenly at all moments, so that short ones are hit as often as long ones; mostly at the first invoice. */
export function aimAt({ moments, repeated }: Driver, random: Random): Aim {
  const [first = '', ...others] = Object.keys(moments);
  const phase = random.pick([first, ...others]);
  return {
    phase,
    nth: repeated.has(phase) && random.next() < 0.4 ? random.int(2, 3) : 1,
    delay: random.next() * (moments[phase] ?? 0),
  };
}

/** Lets a process work until it ends, or until the moment at which it is killed without warning. */
export async function letWork({ child, watch }: Started, aim: Aim | null): Promise<Ended> {
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint = `${complaint}${text}`.slice(-2_000)));
  let seen = 0;
  let timer: NodeJS.Timeout | undefined;
  const stop = watch(phase => {
    if (phase !== aim?.phase || timer) return;
    seen += 1;
    if (seen === aim.nth) timer = setTimeout(() => child.kill('SIGKILL'), aim.delay);
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  clearTimeout(timer);
  stop();
  return { killed: signal === 'SIGKILL', code, complaint };
}
