/** How a regional format writes numbers. */
export interface NumberConventions {
  decimal: string;
  /** Characters that may separate groups of digits. */
  groups: string[];
  /** Sizes of the groups left of the decimal separator, from the right: `[3]`, or `[3, 2]` in India. */
  sizes: number[];
  /** What is printed for a currency: `$`, `US$`, `Kč`. */
  symbolOf: (currency: string) => string;
}

const cache = new Map<string, NumberConventions>();

export function conventionsOf(regionalFormat: string): NumberConventions {
  const known = cache.get(regionalFormat) ?? readConventions(regionalFormat);
  cache.set(regionalFormat, known);
  return known;
}

function readConventions(locale: string): NumberConventions {
  const parts = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(12_345_678_901.5);
  const integers = parts.filter(({ type }) => type === 'integer').map(({ value }) => [...value].length);
  const group = parts.find(({ type }) => type === 'group')?.value ?? '';
  const sizes = integers.length > 2 ? integers.slice(1).reverse() : [3];
  return {
    decimal: parts.find(({ type }) => type === 'decimal')?.value ?? '.',
    groups: group.trim() === '' ? [' ', '\u00a0', '\u202f'] : [group, ...(group === '’' ? ["'"] : [])],
    sizes: sizes.every(size => size === sizes[0]) ? sizes.slice(0, 1) : sizes.slice(0, 2),
    symbolOf: currency => symbolOf(locale, currency),
  };
}

function symbolOf(locale: string, currency: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(1);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
