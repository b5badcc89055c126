import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds between one look and the next: ever more, and then always as many. */
const pauses = [0, 100, 250, 500, 1_000, 2_500];
const lastPause = 5_000;

/** Looks again and again until there is an answer, or the time is over. A look that fails ends it with its error. */
export async function lookUntil(hasAnswer: () => Promise<boolean>, timeout: number): Promise<void> {
  const end = performance.now() + timeout;
  for (let looks = 0; ; looks += 1) {
    const timeIsOver = delay(end - performance.now(), true, { ref: false });
    if (await Promise.race([hasAnswer(), timeIsOver])) return;
    const pause = pauses[looks] ?? lastPause;
    if (performance.now() + pause >= end) return;
    await delay(pause);
  }
}
