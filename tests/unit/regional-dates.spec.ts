import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { DateParseError, parseDate } from '../../playbooks/billing/regional-format.ts';

const formats = [
  'en-us',
  'en-gb',
  'en-in',
  'cs-cz',
  'de-de',
  'de-ch',
  'es-es',
  'fr-fr',
  'hu-hu',
  'id-id',
  'it-it',
  'ja-jp',
  'ko-kr',
  'nl-nl',
  'pl-pl',
  'pt-br',
  'pt-pt',
  'ru-ru',
  'sv-se',
  'tr-tr',
  'zh-cn',
  'zh-tw',
];
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
        fc.property(days, day => {
          expect(parseDate(format.format(day), regionalFormat)).toBe(day.toISOString().slice(0, 10));
        }),
        { numRuns: 100, seed: 21 },
      );
    });

for (const text of ['31.02.2026', '13/13/2026', 'soon', '2026', '1 2 3 4'])
  test(`"${text}" is refused`, () => {
    expect(() => parseDate(text, 'de-de')).toThrow(DateParseError);
  });
