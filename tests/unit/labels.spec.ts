import { expect, test } from '@playwright/test';
import { localeOf, locales, named, startsNamed, UnknownLanguageError } from '../../playbooks/portal/labels/index.ts';

test('the portal has 19 languages', () => {
  expect(Object.keys(locales)).toHaveLength(19);
});

for (const [code, locale] of Object.entries({
  de: 'de',
  'de-AT': 'de',
  'zh-TW': 'zh-Hant',
  zh_CN: 'zh-Hans',
  'PT-br': 'pt-BR',
  pt: 'pt-PT',
}))
  test(`${code} is the portal's ${locale}`, () => {
    expect(localeOf(code)).toBe(locale);
  });

test('an unknown language is refused with the nearest one', () => {
  expect(() => localeOf('zh-Hanz')).toThrow(UnknownLanguageError);
  expect(() => localeOf('xx')).toThrow(/no language "xx"/);
});

test('a name matches as a whole, whatever its case and spaces', () => {
  expect(named(['Pay now']).test(' pay\u00a0now ')).toBe(true);
  expect(named(['Pay now']).test('Pay now later')).toBe(false);
  expect(named(['a.c (x)']).test('abc (x)')).toBe(false);
});

test('a beginning ends where a word ends', () => {
  expect(startsNamed(['Pay now']).test('Pay now G000000101')).toBe(true);
  expect(startsNamed(['Pay']).test('Payment methods')).toBe(false);
});

for (const [locale, labels] of Object.entries(locales))
  test(`no word of ${locale} stands for both a row's link and another status`, () => {
    const statuses = [labels.paid, labels.pastDue, labels.void].map(words => words.map(word => word.toLowerCase()));
    const all = statuses.flat();
    expect(new Set(all).size).toBe(all.length);
  });
