/** How a regional format writes amounts of a currency. */
export interface AmountConventions {
  decimal: string;
  /** Characters that may separate groups of digits. */
  groups: string[];
  /** Sizes of the groups left of the decimal separator, from the right: `[3]`, or `[3, 2]` in India. */
  sizes: number[];
}

const cache = new Map<string, AmountConventions>();

/** Some formats write amounts with other separators than plain numbers, so that the currency has a part in it. */
export function conventionsOf(regionalFormat: string, currency: string): AmountConventions {
  const key = `${regionalFormat} ${currency}`;
  const known = cache.get(key) ?? readConventions(regionalFormat, currency);
  cache.set(key, known);
  return known;
}

/** What a regional format prints for a currency: `$`, `US$`, `Kč`. */
export function symbolOf(regionalFormat: string, currency: string): string {
  const parts = new Intl.NumberFormat(regionalFormat, { style: 'currency', currency }).formatToParts(1);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

const spaces = [' ', '\u00a0', '\u202f'];
const apostrophes = ["'", '’'];

/** Browsers and Node know Switzerland by different editions of CLDR: neither a space nor an apostrophe is a decimal sign. */
function groupsLike(group: string): string[] {
  if (group.trim() === '') return spaces;
  return apostrophes.includes(group) ? [...apostrophes, ...spaces] : [group];
}

function readConventions(locale: string, currency: string): AmountConventions {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(12_345_678_901.5);
  const integers = parts.filter(({ type }) => type === 'integer').map(({ value }) => value.length);
  const group = parts.find(({ type }) => type === 'group')?.value ?? '';
  const sizes = integers.length > 2 ? integers.slice(1).reverse() : [3];
  return {
    decimal: parts.find(({ type }) => type === 'decimal')?.value ?? '.',
    groups: groupsLike(group),
    sizes: sizes.every(size => size === sizes[0]) ? sizes.slice(0, 1) : sizes.slice(0, 2),
  };
}
