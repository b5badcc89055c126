import { z } from 'zod';

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** ISO 4217, upper case. */
export const Currency = z
  .string()
  .refine(code => currencies.has(code), { error: ({ input }) => `${String(input)} is not an ISO 4217 currency` });

/** An amount in minor units, so that two amounts are equal exactly or not at all. */
export const Money = z.object({ minor: z.int(), currency: Currency });
export type Money = z.infer<typeof Money>;

/** How many decimals a currency has: 2 for USD, 0 for JPY, 3 for KWD. */
export function decimalsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * An amount from a decimal string, exactly.
 *
 * @throws RangeError when the text is no decimal number, or has more decimals than the currency.
 */
export function money(decimal: string, currency: string): Money {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  const decimals = decimalsOf(currency);
  const [, sign = '', whole = '', fraction = ''] = match ?? [];
  if (!match || /[1-9]/.test(fraction.slice(decimals)))
    throw new RangeError(`"${decimal}" is not an amount in ${currency}, which has ${decimals} decimals`);
  return Money.parse({
    minor: Number(`${sign}${whole}${fraction.slice(0, decimals).padEnd(decimals, '0')}`),
    currency,
  });
}

/** An amount from a JSON number, as ARM writes it: read from its shortest decimal text, never by arithmetic. */
export function moneyFromNumber(value: number, currency: string): Money {
  return money(value.toFixed(decimalsOf(currency)), currency);
}

export function sameMoney(a: Money, b: Money): boolean {
  return a.minor === b.minor && a.currency === b.currency;
}

export function isZero({ minor }: Money): boolean {
  return minor === 0;
}

/** `22.31`, with as many decimals as the currency has. */
export function toDecimalString({ minor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const sign = minor < 0 ? '-' : '';
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** `USD 22.31`: the one way in which amounts are written in messages, records and reports. */
export function formatMoney(amount: Money): string {
  return `${amount.currency} ${toDecimalString(amount)}`;
}
