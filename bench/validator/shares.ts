import type { Judgement } from './judge.ts';
import type { Mutant } from './mutants.ts';

/** What became of a mutant. */
export interface Row extends Judgement {
  language: string;
  mutant: Mutant;
  /** Whether `--fix` set it right; null where no label is wrong. */
  mended: boolean | null;
}

/** How many of the mutants were found, named and mended: as counts, so that parts of a bench add up, and in percent. */
export function sharesOf(rows: readonly Row[]) {
  const labels = rows.filter(({ mutant }) => mutant.isLabel);
  const places = rows.flatMap(({ place }) => place ?? []);
  const counts = {
    mutants: rows.length,
    languages: new Set(rows.map(({ language }) => language)).size,
    found: rows.filter(({ found }) => found).length,
    toSuggest: places.length,
    first: places.filter(place => place === 1).length,
    topThree: places.filter(place => place > 0 && place <= 3).length,
    labels: labels.length,
    mended: labels.filter(({ mended }) => mended).length,
    wrongEdits: rows.filter(({ wrongEdit }) => wrongEdit).length,
  };
  return {
    counts,
    foundPercent: share(counts.found, counts.mutants),
    firstPercent: share(counts.first, counts.toSuggest),
    topThreePercent: share(counts.topThree, counts.toSuggest),
    mendedPercent: share(counts.mended, counts.labels),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1_000 * part) / whole) / 10;
}
