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
  const figures = text.match(/\d+/g)?.map(Number) ?? [];
  if (figures.length === 3) return inOrder(figures, orderOf(locale, 'numeric'));
  const month = monthNamed(text, locale);
  if (figures.length !== 2 || month === null) return null;
  const order = orderOf(locale, 'long').filter(field => field !== 'month');
  return { ...inOrder(figures, order), month };
}

function inOrder(figures: number[], order: Field[]): Record<Field, number> {
  const date = { year: 0, month: 0, day: 0 };
  order.forEach((field, at) => (date[field] = figures[at] ?? 0));
  return { ...date, year: date.year < 100 ? 2000 + date.year : date.year };
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

/** The one month whose name, in full or short, is in the text. */
function monthNamed(text: string, locale: string): number | null {
  const words = text.toLocaleLowerCase(locale);
  const months = Array.from({ length: 12 }, (_, at) => at + 1).filter(month =>
    namesOf(month, locale).some(name => words.includes(name)),
  );
  return months.length === 1 ? (months[0] ?? null) : null;
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
