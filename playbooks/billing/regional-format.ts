import { z } from 'zod';

export { AmountParseError, DateParseError } from './format-errors.ts';
export { parseAmount } from './parse-amount.ts';
export { parseDate } from './parse-date.ts';

/** A BCP 47 tag whose conventions the portal prints numbers and dates in, as in `en-us` or `de-ch`. */
export const RegionalFormat = z.string().refine(isLocale, {
  error: ({ input }) => `${String(input)} is not a regional format; write a tag such as en-us or de-de`,
});
export type RegionalFormat = z.infer<typeof RegionalFormat>;

function isLocale(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length === 1;
  } catch {
    return false;
  }
}
