import { AmountParseError } from './format-errors.ts';
import { decimalsOf, money, type Money } from './money.ts';
import { conventionsOf, symbolOf, type AmountConventions } from './amount-conventions.ts';

/** Marks that change how text runs. Some formats print the harmless ones around a minus; the others are refused. */
const harmlessMarks = /[\u200e\u200f\u061c]/g;
const hostileMarks = /[\u202a-\u202e\u2066-\u2069\u200b-\u200d\ufeff]/;
/** No portal's format prints digits of other widths or scripts, or dots that are none. */
const lookalikes = /(?![0-9])[\p{Nd}\p{No}]|[\u2024\ufe52\uff0e\ufe50\uff0c]/u;
/** Fifteen digits are exact; with separators they take no more letters than this. */
const longest = 22;
const spaces = /[\s\u00a0\u202f]+/g;
const minus = /[-\u2212\u2010\u2011\ufe63\uff0d]/;

/** Currencies that share a sign with others; a sign counts as one of them only where the format settles which. */
const symbolTables = new Map<string, Map<string, string[]>>();

/**
 * Reads an amount strictly as a regional format prints it. What can be read in two ways is refused.
 *
 * @param options.regionalFormat - BCP 47 tag, as in `de-de`.
 * @param options.currencyHint - ISO 4217 code of the invoice; settles a sign that several currencies share.
 * @throws AmountParseError when the text is anything but one amount with one currency.
 */
export function parseAmount(
  text: string,
  options: { regionalFormat: string; currencyHint?: string | undefined },
): Money {
  const { regionalFormat, currencyHint } = options;
  const refuse = (doubt: string) => new AmountParseError(text, regionalFormat, doubt);
  const plain = text.replace(harmlessMarks, '').normalize('NFKC').trim();
  const number = /\d(?:[\d.,'’٫٬\s]*\d)?/.exec(plain)?.[0] ?? '';
  const doubt = doubtAbout(text, number);
  if (doubt !== null) throw refuse(doubt);
  const [before, after] = splitAround(plain, number);
  const negative = minus.test(before) || minus.test(after) || (before.includes('(') && after.includes(')'));
  const sign = `${before} ${after}`.replace(minus, '').replace(/[()]/g, '').replace(spaces, ' ').trim();
  const currency = currencyOf(sign, regionalFormat, currencyHint);
  if (!currency) throw refuse(sign ? `"${sign}" does not name one currency` : 'it names no currency');
  const decimal = toDecimal(number, conventionsOf(regionalFormat, currency), decimalsOf(currency));
  if (decimal === null) throw refuse('its separators are not those of this format');
  return money(`${negative ? '-' : ''}${decimal}`, currency);
}

/** What speaks against reading a text at all. */
function doubtAbout(text: string, number: string): string | null {
  if (hostileMarks.test(text)) return 'it holds invisible control characters';
  if (lookalikes.test(text)) return 'it holds letters that look like digits or separators';
  if (number === '') return 'it holds no number';
  return number.length > longest ? 'it is larger than any invoice' : null;
}

/** A code says which currency it is. A sign does where only one currency has it in this format, or the hint fits. */
function currencyOf(sign: string, regionalFormat: string, hint: string | undefined): string | null {
  const candidates = symbolTable(regionalFormat).get(sign.normalize('NFKC')) ?? [];
  if (hint) return candidates.includes(hint) ? hint : null;
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** Which currencies a sign may stand for: `$` in the United States is USD, since others are written `CA$` there. */
function symbolTable(regionalFormat: string): Map<string, string[]> {
  const known = symbolTables.get(regionalFormat);
  if (known) return known;
  const table = new Map<string, string[]>();
  for (const currency of Intl.supportedValuesOf('currency')) {
    const symbol = symbolOf(regionalFormat, currency).normalize('NFKC').trim();
    for (const sign of new Set([symbol, currency])) table.set(sign, [...(table.get(sign) ?? []), currency]);
  }
  symbolTables.set(regionalFormat, table);
  return table;
}

/** Digits with the format's own separators as `1234.56`; null where anything else is between the digits. */
function toDecimal(number: string, { decimal, groups, sizes }: AmountConventions, decimals: number): string | null {
  const separator = decimal.normalize('NFKC');
  const parts = decimals === 0 ? [number] : number.split(separator);
  const [whole = '', fraction = ''] = parts;
  if (parts.length > 2 || (decimals > 0 && parts.length === 2 && !new RegExp(`^\\d{${decimals}}$`).test(fraction)))
    return null;
  if (decimals > 0 && parts.length === 1) return null;
  const digits = ungroup(whole, groups, sizes);
  return digits === null ? null : fraction ? `${digits}.${fraction}` : digits;
}

/** Digits without their group separators; null where groups are of the wrong size or kind. */
function ungroup(whole: string, separators: string[], sizes: number[]): string | null {
  if (/^\d+$/.test(whole)) return whole;
  const allowed = new Set(separators.map(separator => separator.normalize('NFKC')));
  const used = new Set(whole.replace(/\d/g, ''));
  const [separator] = used;
  if (used.size !== 1 || !separator || !allowed.has(separator)) return null;
  const groups = whole.split(separator).reverse();
  const [first = 3, others = first] = sizes;
  const sized = groups.every(
    (group, at) =>
      group.length === (at === 0 ? first : others) ||
      (at === groups.length - 1 && group.length > 0 && group.length <= others),
  );
  return sized ? groups.reverse().join('') : null;
}

function splitAround(text: string, part: string): [string, string] {
  const at = text.indexOf(part);
  return [text.slice(0, at), text.slice(at + part.length)];
}
