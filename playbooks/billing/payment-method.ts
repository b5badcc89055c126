import { z } from 'zod';

/** A stored method as the portal labels it. */
export interface PaymentMethod {
  /** The whole label, in the portal's words. */
  label: string;
  /** In lower case, as in `visa` or `diners club`; left out for a brand that is not known. */
  brand?: string | undefined;
  /** The last four digits of the card. */
  lastFour?: string | undefined;
  /** `YYYY-MM` */
  expires?: string | undefined;
  /** Whether it pays where nobody chooses. */
  isDefault: boolean;
}

const CardRef = z.object({
  brand: z.string().optional(),
  lastFour: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  expires: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
  displayName: z.string().min(1).optional(),
});

/** Which stored method pays: the default one, or a card by brand, last four digits, expiry or display name. */
export const PaymentMethodRef = z.union([
  z.literal('default'),
  CardRef.refine(ref => Object.values(ref).some(Boolean), { error: 'name a card by brand, last four digits or name' }),
]);
export type PaymentMethodRef = z.infer<typeof PaymentMethodRef>;

/** Brand names are the same words in every language; issuers of one card print them differently. */
const brands: Record<string, RegExp> = {
  visa: /\bvisa\b/i,
  mastercard: /\bmaster\s?card\b|\bmc\b/i,
  amex: /\bamex\b|\bamerican express\b/i,
  discover: /\bdiscover\b/i,
  jcb: /\bjcb\b/i,
  'diners club': /\bdiners\b/i,
  unionpay: /\bunion\s?pay\b/i,
};

/** Reads a label such as `Visa ending in 4242, expires 12/2028` in any language, by its brand and digits. */
export function readMethodLabel(label: string): PaymentMethod {
  const text = label.normalize('NFKC');
  const expiry = /(?<!\d)(0?[1-9]|1[0-2])\s?\/\s?(20\d{2}|\d{2})(?!\d)/.exec(text);
  return {
    label: label.trim(),
    brand: brandOf(text),
    lastFour: lastFourOf(text.replace(expiry?.[0] ?? '', ' ')),
    expires: expiry ? monthOf(expiry[1] ?? '', expiry[2] ?? '') : undefined,
    isDefault: false,
  };
}

/**
 * Reads a card as people name it: `visa 4242`, `visa-4242`, `4242`, `visa 4242 12/2028`, `default`,
 * or the display name of a stored method.
 */
export function parsePaymentMethodRef(text: string): PaymentMethodRef {
  const trimmed = text.trim();
  if (trimmed.toLowerCase() === 'default') return 'default';
  const { brand, lastFour, expires } = readMethodLabel(trimmed.replaceAll('-', ' '));
  if (!lastFour) return PaymentMethodRef.parse({ displayName: trimmed });
  return PaymentMethodRef.parse({ lastFour, ...(brand && { brand }), ...(expires && { expires }) });
}

/** Whether a stored method is the one that a reference names, in everything that the reference says. */
export function matchesMethod(ref: PaymentMethodRef, method: PaymentMethod): boolean {
  if (ref === 'default') return method.isDefault;
  if (ref.brand && brandOf(ref.brand) !== method.brand) return false;
  if (ref.lastFour && ref.lastFour !== method.lastFour) return false;
  if (ref.expires && ref.expires !== method.expires) return false;
  return !ref.displayName || method.label.toLowerCase().includes(ref.displayName.toLowerCase());
}

/** Whether two references can be of one method: nothing that both of them say differs. The default may be any. */
export function mayMeanSame(one: PaymentMethodRef, other: PaymentMethodRef): boolean {
  if (one === 'default' || other === 'default') return true;
  const differ = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b;
  const [brand, otherBrand] = [one.brand && brandOf(one.brand), other.brand && brandOf(other.brand)];
  return !differ(brand, otherBrand) && !differ(one.lastFour, other.lastFour) && !differ(one.expires, other.expires);
}

export function describeMethodRef(ref: PaymentMethodRef): string {
  if (ref === 'default') return 'the default payment method';
  const { brand, lastFour, expires, displayName } = ref;
  return [
    displayName && `"${displayName}"`,
    brand,
    lastFour && `ending in ${lastFour}`,
    expires && `expiring ${expires}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * The one group of four digits. Where a nickname has digits as well, it is the last group, and it must stand alone
 * beside the brand and look like no year: a wrong reading would charge another card, none only asks for a clearer name.
 */
function lastFourOf(text: string): string | undefined {
  const groups = fourDigits(text);
  if (groups.length < 2) return groups[0];
  const branded = text.split(/\s-\s|[–—|:;,、，：；()（）·]/).filter(phrase => brandOf(phrase) !== undefined);
  const beside = fourDigits(branded[0] ?? '');
  const isSure = branded.length === 1 && beside.length === 1 && beside[0] === groups.at(-1);
  return isSure && !/^(?:19|20)/.test(beside[0] ?? '') ? beside[0] : undefined;
}

function fourDigits(text: string): string[] {
  return text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
}

function brandOf(text: string): string | undefined {
  return Object.keys(brands).find(brand => brands[brand]?.test(text));
}

function monthOf(month: string, year: string): string {
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}`;
}
