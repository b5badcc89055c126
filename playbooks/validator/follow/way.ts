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
const beginning: Progress = { at: null, places: 0 };

/** What stands between a place and a label of the way: an article may have lost the words for it, but not the way. */
export function placeBetween(at: PlacedLabel | null, after: LabelKey | null): PlacedLabel | null {
  const next = behind(at);
  const leading = next.filter(place => behind(place).some(({ label }) => label === after));
  const [only, ...others] = next;
  if (leading.length === 1) return leading[0] ?? null;
  return only && others.length === 0 && (after === null || after === only.label) ? only : null;
}

/** Where one is after these labels. */
export function progressOf(labels: readonly (LabelKey | null)[]): Progress {
  return labels.reduce(progressBy, beginning);
}

/** Where one is before each of these labels, and after the last of them. */
export function progressAlong(labels: readonly (LabelKey | null)[]): Progress[] {
  const all = [beginning];
  for (const label of labels) all.push(progressBy(all.at(-1) ?? beginning, label));
  return all;
}

/** One that is named twice in a row is one place. */
function progressBy(progress: Progress, label: LabelKey | null): Progress {
  if (label === null || label === progress.at?.label) return progress;
  const place = firstBehind(progress.at, label) ?? placesOf(label)[0];
  return place ? { at: place, places: progress.places + 1 } : progress;
}

function behind(place: PlacedLabel | null): readonly PlacedLabel[] {
  return place === null ? [billingArea] : (place.next ?? []);
}

/** The nearest place of that label behind another. */
function firstBehind(place: PlacedLabel | null, label: LabelKey): PlacedLabel | null {
  let level = behind(place);
  while (level.length > 0) {
    const found = level.find(candidate => candidate.label === label);
    if (found) return found;
    level = level.flatMap(candidate => candidate.next ?? []);
  }
  return null;
}
