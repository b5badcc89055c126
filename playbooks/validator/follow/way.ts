import { billingArea, type PlacedLabel } from '../../portal/label-places.ts';
import { placesOf } from './known-places.ts';

type LabelKey = PlacedLabel['label'];

/** How far a play has come through the portal. */
interface Progress {
  /** What was used last; null before the first. */
  at: PlacedLabel | null;
  /** How many places it has been at. */
  places: number;
}

/** What stands between two labels of the way: an article may have lost the words for it, but not the way. */
export function placeBetween(before: readonly (LabelKey | null)[], after: LabelKey | null): PlacedLabel | null {
  const { at } = progressOf(before);
  const next = behind(at);
  const leading = next.filter(place => behind(place).some(({ label }) => label === after));
  const [only, ...others] = next;
  if (leading.length === 1) return leading[0] ?? null;
  return only && others.length === 0 && (after === null || after === only.label) ? only : null;
}

/** Where one is after these labels. One that is named twice in a row is one place. */
export function progressOf(labels: readonly (LabelKey | null)[]): Progress {
  let progress: Progress = { at: null, places: 0 };
  for (const label of labels) {
    if (label === progress.at?.label) continue;
    const place = firstBehind(progress.at, label) ?? placesOf(label)[0];
    if (place) progress = { at: place, places: progress.places + 1 };
  }
  return progress;
}

function behind(place: PlacedLabel | null): readonly PlacedLabel[] {
  return place === null ? [billingArea] : (place.next ?? []);
}

/** The nearest place of that label behind another. */
function firstBehind(place: PlacedLabel | null, label: LabelKey | null): PlacedLabel | null {
  let level = behind(place);
  while (level.length > 0) {
    const found = level.find(candidate => candidate.label === label);
    if (found) return found;
    level = level.flatMap(candidate => candidate.next ?? []);
  }
  return null;
}
