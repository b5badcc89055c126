import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { AmountParseError, parseAmount } from '../../playbooks/billing/regional-format.ts';
import { formatMoney, sameMoney } from '../../playbooks/billing/money.ts';
import { formats } from './regional-formats.ts';

const decimals: Record<string, number> = {
  USD: 2,
  EUR: 2,
  GBP: 2,
  JPY: 0,
  INR: 2,
  CHF: 2,
  BRL: 2,
  KWD: 3,
  CZK: 2,
  SEK: 2,
};

const amounts = fc.record({
  minor: fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }),
  currency: fc.constantFrom(...Object.keys(decimals)),
});

function print(regionalFormat: string, minor: number, currency: string, currencyDisplay: 'code' | 'symbol'): string {
  const text = `${minor < 0 ? '-' : ''}${String(Math.abs(minor)).padStart(4, '0')}`;
  const places = decimals[currency] ?? 2;
  const decimal = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  return printer(regionalFormat, currency, currencyDisplay).format(decimal as `${number}`);
}

const printers = new Map<string, Intl.NumberFormat>();

function printer(regionalFormat: string, currency: string, currencyDisplay: 'code' | 'symbol'): Intl.NumberFormat {
  const key = `${regionalFormat} ${currency} ${currencyDisplay}`;
  const known =
    printers.get(key) ?? new Intl.NumberFormat(regionalFormat, { style: 'currency', currency, currencyDisplay });
  printers.set(key, known);
  return known;
}

for (const regionalFormat of formats) {
  test(`F33: amounts with a currency code are read as ${regionalFormat} prints them`, () => {
    fc.assert(
      fc.property(amounts, amount => {
        const text = print(regionalFormat, amount.minor, amount.currency, 'code');
        return sameMoney(parseAmount(text, { regionalFormat }), amount);
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  test(`F33: amounts with a sign are read as ${regionalFormat} prints them, or refused`, () => {
    fc.assert(
      fc.property(amounts, amount => {
        const { minor, currency } = amount;
        const text = print(regionalFormat, minor, currency, 'symbol');
        return sameMoney(parseAmount(text, { regionalFormat, currencyHint: currency }), amount);
      }),
      { numRuns: 400, seed: 12 },
    );
  });
}

test('F33: an amount of another regional format is never read as another value', () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(...formats), fc.constantFrom(...formats), (amount, printedAs, readAs) => {
      const text = print(printedAs, amount.minor, amount.currency, 'code');
      try {
        return sameMoney(parseAmount(text, { regionalFormat: readAs }), amount);
      } catch (error) {
        return error instanceof AmountParseError;
      }
    }),
    { numRuns: 10_000, seed: 13 },
  );
});

const doubtful = [
  '$22',
  '1,234 USD',
  '22.31',
  '22.31 USD EUR',
  '12.34.56 USD',
  '1,23,456.00 USD',
  'USD 22.31\u202e',
  'USD',
  'kr 5,00',
  '22.3 USD',
  '1 2 3.00 USD',
  '２２.31 USD',
  '٢٢.31 USD',
  '22.3l USD',
  '22.31 USᗪ',
  '\u202e13.22 USD',
  '2\u200b2.31 USD',
  '22․31 USD',
];
for (const text of doubtful)
  test(`S31: "${JSON.stringify(text).slice(1, -1)}" is refused in en-us`, () => {
    expect(() => parseAmount(text, { regionalFormat: 'en-us' })).toThrow(AmountParseError);
  });

test('a dollar sign is the dollar of the regional format, and none where several are possible', () => {
  expect(formatMoney(parseAmount('$22.31', { regionalFormat: 'en-us' }))).toBe('USD 22.31');
  expect(() => parseAmount('$22.31', { regionalFormat: 'en-us', currencyHint: 'CAD' })).toThrow(AmountParseError);
});
