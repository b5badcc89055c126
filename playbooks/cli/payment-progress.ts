import type { RunRecord } from '../engine/record.ts';
import { endingOf } from '../reporters/ending.ts';
import { durationInWords } from './duration.ts';
import type { GlobalOptions } from './options.ts';
import type { Progress } from './pay-many.ts';

/** How many of which ending there were. */
export function endingsOf(records: readonly RunRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(endingOf(record), (counts.get(endingOf(record)) ?? 0) + 1);
  return counts;
}

/** Says after each of several payments how many there were, and about how long the rest will take. */
export function progressTeller({ quiet }: GlobalOptions): (progress: Progress) => void {
  const startedAt = performance.now();
  return ({ records, total }) => {
    if (quiet || total < 2 || records.length >= total) return;
    const counts = [...endingsOf(records)].map(([ending, count]) => `${count} ${ending}`).join(', ');
    const each = (performance.now() - startedAt) / records.length;
    process.stderr.write(
      `${records.length} of ${total}: ${counts}; about ${durationInWords(each * (total - records.length))} left\n`,
    );
  };
}
