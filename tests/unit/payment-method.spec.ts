import { expect, test } from '@playwright/test';
import {
  matchesMethod,
  mayMeanSame,
  parsePaymentMethodRef,
  readMethodLabel,
} from '../../playbooks/billing/payment-method.ts';

const labels: Record<string, object> = {
  'Visa ending in 4242, expires 12/2031 (default)': { brand: 'visa', lastFour: '4242', expires: '2031-12' },
  '末尾が 4242 の Visa、有効期限 12/2031': { brand: 'visa', lastFour: '4242', expires: '2031-12' },
  'Mastercard •••• 5100 · 03/30': { brand: 'mastercard', lastFour: '5100', expires: '2030-03' },
  'American Express 0005': { brand: 'amex', lastFour: '0005' },
  'Check/wire transfer': {},
  'Team 2024 – Visa ending in 4242': { brand: 'visa', lastFour: '4242' },
  'Cost centre 4711 - Mastercard •••• 5100 · 03/30': { brand: 'mastercard', lastFour: '5100', expires: '2030-03' },
  'Team 2024 – 末尾が 4242 の Visa、有効期限 12/2031': { brand: 'visa', lastFour: '4242', expires: '2031-12' },
  'Visa ending in 2024': { brand: 'visa', lastFour: '2024' },
};
for (const [label, method] of Object.entries(labels))
  test(`"${label}" is read by its brand and digits`, () => {
    expect(readMethodLabel(label)).toMatchObject({ label, ...method });
  });

for (const label of [
  'Visa 4242 5100',
  'Visa ending in 4242 – Team 2024',
  'Team Visa 1234 – ending in 4242',
  'Team Visa – Visa 4242 – Visa 5100',
  'Team 1234 – Visa ending in 2024',
  '末尾が 4242 の Visa – Team 5100',
  '1234 – 4242',
])
  test(`"${label}" names no card for sure`, () => {
    expect(readMethodLabel(label).lastFour).toBeUndefined();
  });

test('people name a card by brand, digits and expiry, or by its name', () => {
  expect(parsePaymentMethodRef('visa-4242')).toEqual({ brand: 'visa', lastFour: '4242' });
  expect(parsePaymentMethodRef('visa 4242 12/2031')).toEqual({ brand: 'visa', lastFour: '4242', expires: '2031-12' });
  expect(parsePaymentMethodRef('Corporate card')).toEqual({ displayName: 'Corporate card' });
  expect(parsePaymentMethodRef('default')).toBe('default');
});

test('two ways to name a card may mean the same one unless what both say differs', () => {
  const visa = { brand: 'visa', lastFour: '4242' };
  expect(mayMeanSame(visa, { lastFour: '4242' })).toBe(true);
  expect(mayMeanSame(visa, { displayName: 'Corporate card' })).toBe(true);
  expect(mayMeanSame(visa, 'default')).toBe(true);
  expect(mayMeanSame(visa, { brand: 'mastercard' })).toBe(false);
  expect(mayMeanSame(visa, { lastFour: '4444' })).toBe(false);
});

test('a card matches only when everything that was named matches', () => {
  const card = readMethodLabel('Visa ending in 4242, expires 12/2031');
  expect(matchesMethod({ brand: 'visa', lastFour: '4242' }, card)).toBe(true);
  expect(matchesMethod({ brand: 'mastercard', lastFour: '4242' }, card)).toBe(false);
  expect(matchesMethod({ lastFour: '4242', expires: '2030-12' }, card)).toBe(false);
  expect(matchesMethod('default', card)).toBe(false);
});
