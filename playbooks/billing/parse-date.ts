import { DateParseError } from './format-errors.ts';

type Field = 'year' | 'month' | 'day';

/**
 * Reads a date as a regional format prints it, with figures or with the name of the month.
 *
 * @returns `YYYY-MM-DD`.
 * @throws DateParseError when the text is anything but one date that exists.
 */
export function parseDate(text: string, regionalFormat: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200e\u200f]/g, '')
    .trim();
  const date = readFields(plain, regionalFormat);
  if (!date) throw new DateParseError(text, regionalFormat);
  const { year, month, day } = date;
  const utc = new Date(Date.UTC(year, month - 1, day));
  if (utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== day) throw new DateParseError(text, regionalFormat);
  return utc.toISOString().slice(0, 10);
}

function readFields(text: string, locale: string): Record<Field, number> | null {
  const conventions = conventionsOf(locale);
  const figures: string[] = text.match(/\d+/g) ?? [];
  if (figures.length === 3) return inOrder(figures, conventions.inFigures, conventions);
  const month = monthNamed(text.toLocaleLowerCase(locale), conventions);
  if (figures.length !== 2 || month === null) return null;
  const date = inOrder(figures, conventions.besideName, conventions);
  return date && { ...date, month };
}

/** Null when a figure is too long or too short for what stands in its place. */
function inOrder(
  figures: readonly string[],
  order: readonly Field[],
  { shortYears }: Conventions,
): Record<Field, number> | null {
  const date = { year: 0, month: 0, day: 0 };
  for (const [at, field] of order.entries()) {
    const { length } = figures[at] ?? '';
    const fits = field === 'year' ? length === 4 || (length === 2 && shortYears) : length <= 2;
    if (!fits) return null;
    date[field] = Number(figures[at]);
  }
  return { ...date, year: date.year < 100 ? 2000 + date.year : date.year };
}

/** The one month whose name, in full or short, is a word of the text: "tem" is July in Turkish, and part of "September". */
function monthNamed(text: string, { months }: Conventions): number | null {
  const words: string[] = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const found = months.filter(({ names }) => names.some(name => words.includes(name)));
  return found.length === 1 ? (found[0]?.month ?? null) : null;
}

/** How a regional format prints dates. */
interface Conventions {
  /** The order of all three as figures, and of day and year where the month has its name. */
  inFigures: Field[];
  besideName: Field[];
  /** Whether it prints years with two figures; otherwise they have four. */
  shortYears: boolean;
  months: { month: number; names: string[] }[];
}

const known = new Map<string, Conventions>();

function conventionsOf(locale: string): Conventions {
  const conventions = known.get(locale) ?? readConventions(locale);
  known.set(locale, conventions);
  return conventions;
}

function readConventions(locale: string): Conventions {
  const short = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
  return {
    inFigures: orderOf(locale, 'numeric'),
    besideName: orderOf(locale, 'long').filter(field => field !== 'month'),
    shortYears: short.some(({ type, value }) => type === 'year' && value.length === 2),
    months: Array.from({ length: 12 }, (_, at) => ({ month: at + 1, names: namesOf(at + 1, locale) })),
  };
}

function orderOf(locale: string, month: 'numeric' | 'long'): Field[] {
  const parts = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month,
    day: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(0);
  return parts.map(({ type }) => type).filter(type => type === 'year' || type === 'month' || type === 'day');
}

/** Some formats have figures where others have a short name; those are no names. */
function namesOf(month: number, locale: string): string[] {
  const date = Date.UTC(2026, month - 1, 15);
  const names = (['long', 'short'] as const).map(style => {
    const parts = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' }).formatToParts(
      date,
    );
    const name = parts.find(({ type }) => type === 'month')?.value ?? '';
    return name.toLocaleLowerCase(locale).replace(/\.$/, '').normalize('NFKC');
  });
  return names.filter(name => /\p{L}/u.test(name));
}
