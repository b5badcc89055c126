import { uptime } from 'node:os';

/** Milliseconds since the machine started: they never jump, and go on while the machine sleeps. */
export function sinceStart(): number {
  return uptime() * 1_000;
}
