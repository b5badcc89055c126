import { billingArea, type PlacedLabel } from '../../portal/label-places.ts';

type LabelKey = PlacedLabel['label'];

const places = Map.groupBy(withAllBehind(billingArea), ({ label }) => label);

/** Labels of groups of the left menu. */
export const menuGroups: ReadonlySet<LabelKey> = new Set(
  [...places.values()].flat().flatMap(({ group }) => group ?? []),
);

export function isMenuItem(key: LabelKey): boolean {
  return placesOf(key).some(({ stands }) => stands === 'menu');
}

/** Where controls stand that have this label, from the first on the way to the last. */
export function placesOf(key: LabelKey | null): readonly PlacedLabel[] {
  return key === null ? [] : (places.get(key) ?? []);
}

/** Whether a link leads to where a label leads, whatever its words are. */
export function leadsTo(key: LabelKey | null, url: string | null): boolean {
  return url !== null && placesOf(key).some(({ address }) => address?.test(url));
}

/** Whether a link leads to where another label leads. */
export function leadsElsewhere(key: LabelKey, url: string | null): boolean {
  return url !== null && !leadsTo(key, url) && [...places.keys()].some(other => leadsTo(other, url));
}

/** The address of what a label leads to; null where it has none of its own. */
export function deepLinkOf(key: LabelKey | null): string | null {
  return placesOf(key).find(({ link }) => link !== undefined)?.link ?? null;
}

function withAllBehind(place: PlacedLabel): PlacedLabel[] {
  return [place, ...(place.next ?? []).flatMap(withAllBehind)];
}
