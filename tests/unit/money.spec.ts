import { expect, test } from '@playwright/test';
import {
  AmountTextError,
  formatMoney,
  money,
  moneyFromNumber,
  parseMoney,
  sameMoney,
} from '../../playbooks/billing/money.ts';

test('amounts are exact in every number of decimals', () => {
  expect(money('22.31', 'USD')).toEqual({ minor: 2231, currency: 'USD' });
  expect(money('1500', 'JPY')).toEqual({ minor: 1500, currency: 'JPY' });
  expect(money('1.234', 'KWD')).toEqual({ minor: 1234, currency: 'KWD' });
  expect(money('-0.05', 'EUR')).toEqual({ minor: -5, currency: 'EUR' });
});

test('an amount with more decimals than its currency is refused', () => {
  expect(() => money('1.005', 'USD')).toThrow(RangeError);
  expect(() => money('1.5', 'JPY')).toThrow(RangeError);
});

test('numbers of JSON become the decimals that they print', () => {
  for (const value of [0.1 + 0.2, 1.005, 4.35, 227.71, 100_000.29])
    expect(formatMoney(moneyFromNumber(value, 'USD'))).toBe(`USD ${value.toFixed(2)}`);
});

test('the same number in another currency is another amount', () => {
  expect(sameMoney(money('1', 'USD'), money('1', 'EUR'))).toBe(false);
});

test('people write an amount with its currency before or behind it', () => {
  expect(parseMoney('22.31 USD')).toEqual(parseMoney('USD 22.31'));
});

for (const text of ['22,31 USD', '22.31', '$22.31', 'USD', '1.234.56 EUR', '22.315 USD', ''])
  test(`"${text}" is not taken for an amount`, () => {
    expect(() => parseMoney(text)).toThrow(AmountTextError);
  });
