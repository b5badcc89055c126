import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { DateParseError, parseDate } from '../../playbooks/billing/regional-format.ts';
import { formats } from './regional-formats.ts';

const days = fc.date({
  min: new Date('2015-01-01T00:00:00Z'),
  max: new Date('2039-12-31T00:00:00Z'),
  noInvalidDate: true,
});

for (const regionalFormat of formats)
  for (const dateStyle of ['short', 'medium', 'long'] as const)
    test(`${dateStyle} dates are read as ${regionalFormat} prints them`, () => {
      const format = new Intl.DateTimeFormat(regionalFormat, { dateStyle, timeZone: 'UTC' });
      fc.assert(
        fc.property(days, day => parseDate(format.format(day), regionalFormat) === day.toISOString().slice(0, 10)),
        { numRuns: 160, seed: 21 },
      );
    });

const printers = new Map<string, Intl.DateTimeFormat>();

function print(day: Date, regionalFormat: string, dateStyle: 'short' | 'medium' | 'long'): string {
  const key = `${regionalFormat} ${dateStyle}`;
  const known = printers.get(key) ?? new Intl.DateTimeFormat(regionalFormat, { dateStyle, timeZone: 'UTC' });
  printers.set(key, known);
  return known.format(day);
}

/** The day itself; and where day and month are mere figures, the one with both exchanged: no reader can tell. */
function readings(day: Date, text: string): (string | null)[] {
  const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-');
  const mereFigures = (text.match(/\d+/g) ?? []).length === 3;
  return [null, `${year}-${month}-${date}`, ...(mereFigures ? [`${year}-${date}-${month}`] : [])];
}

function read(text: string, regionalFormat: string): string | null {
  try {
    return parseDate(text, regionalFormat);
  } catch (error) {
    if (error instanceof DateParseError) return null;
    throw error;
  }
}

const anyFormat = fc.constantFrom(...formats);

test('a date with the whole year, of another regional format, is never read as another day', () => {
  fc.assert(
    fc.property(days, anyFormat, anyFormat, fc.constantFrom('short', 'medium', 'long'), (day, as, of, style) => {
      const text = print(day, as, style);
      fc.pre(text.includes(String(day.getUTCFullYear())));
      return readings(day, text).includes(read(text, of));
    }),
    { numRuns: 10_000, seed: 22 },
  );
});

test('a year of two figures is read only where the regional format prints such years', () => {
  expect(parseDate('3/4/26', 'en-us')).toBe('2026-03-04');
  for (const format of ['hu-hu', 'sv-se', 'ja-jp']) expect(() => parseDate('04.03.26', format)).toThrow(DateParseError);
  for (const text of ['3/4/6', '3/4/026', '003/4/2026']) expect(() => parseDate(text, 'en-us')).toThrow(DateParseError);
});

for (const text of ['31.02.2026', '13/13/2026', 'soon', '2026', '1 2 3 4'])
  test(`"${text}" is refused`, () => {
    expect(() => parseDate(text, 'de-de')).toThrow(DateParseError);
  });
