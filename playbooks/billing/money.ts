import { z } from 'zod';
import { PlaybookError } from './errors.ts';

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** ISO 4217, upper case. */
const Currency = z
  .string()
  .refine(code => currencies.has(code), { error: ({ input }) => `${String(input)} is not an ISO 4217 currency` });

/** An amount in minor units, so that two amounts are equal exactly or not at all. */
export const Money = z.object({ minor: z.int(), currency: Currency });
export type Money = z.infer<typeof Money>;

const decimals = new Map<string, number>();

/** How many decimals a currency has: 2 for USD, 0 for JPY, 3 for KWD. */
export function decimalsOf(currency: string): number {
  const known = decimals.get(currency) ?? readDecimals(currency);
  decimals.set(currency, known);
  return known;
}

/**
 * An amount from a decimal string, exactly.
 *
 * @throws RangeError when the text is no decimal number, or has more decimals than the currency.
 */
export function money(decimal: string, currency: string): Money {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  const places = decimalsOf(currency);
  const [, sign = '', whole = '', fraction = ''] = match ?? [];
  if (!match || /[1-9]/.test(fraction.slice(places)))
    throw new RangeError(`"${decimal}" is not an amount in ${currency}, which has ${places} decimals`);
  return Money.parse({
    minor: Number(`${sign}${whole}${fraction.slice(0, places).padEnd(places, '0')}`),
    currency,
  });
}

/** An amount from a JSON number, as ARM writes it: read from its shortest decimal text, never by arithmetic. */
export function moneyFromNumber(value: number, currency: string): Money {
  return money(value.toFixed(decimalsOf(currency)), currency);
}

/** Whether two amounts are the same, in the same currency: amounts are never converted or rounded. */
export function sameMoney(a: Money, b: Money): boolean {
  return a.minor === b.minor && a.currency === b.currency;
}

/** `22.31`, with as many decimals as the currency has. */
function toDecimalString({ minor, currency }: Money): string {
  const places = decimalsOf(currency);
  const digits = String(Math.abs(minor)).padStart(places + 1, '0');
  const sign = minor < 0 ? '-' : '';
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** `USD 22.31`: the one way in which amounts are written in messages, records and reports. */
export function formatMoney(amount: Money): string {
  return `${amount.currency} ${toDecimalString(amount)}`;
}

/**
 * An amount as people write it: `22.31 USD` or `USD 22.31`.
 *
 * @throws AmountTextError when it is anything else; a comma or a missing currency is never guessed at.
 */
export function parseMoney(text: string): Money {
  const match = /^(?:([A-Z]{3})\s*(-?[\d.]+)|(-?[\d.]+)\s*([A-Z]{3}))$/.exec(text.trim());
  const [currency, decimal] = [match?.[1] ?? match?.[4] ?? '', match?.[2] ?? match?.[3] ?? ''];
  if (!currencies.has(currency)) throw new AmountTextError(text, 'it does not name a currency of ISO 4217');
  try {
    return money(decimal, currency);
  } catch (error) {
    throw new AmountTextError(text, error instanceof Error ? error.message : String(error));
  }
}

/** A text is no amount with a currency. */
export class AmountTextError extends PlaybookError {
  override readonly name = 'AmountTextError';

  constructor(text: string, problem: string) {
    super({
      code: 'AMOUNT_INVALID',
      message: `"${text}" is not an amount: ${problem}.`,
      expected: 'an amount such as "22.31 USD"',
      seen: text,
      hint: 'Write a point before the decimals, no separators between thousands, and the code of the currency.',
      exitCode: 40,
    });
  }
}

function readDecimals(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
