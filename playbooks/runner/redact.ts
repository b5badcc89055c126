import { formsOf } from './secret-forms.ts';

const secretNames = /pass(word|wd)?|secret|token|cookie|authorization|cvv|otp|card_?number/i;
const hidden = '[hidden]';

/**
 * Makes a copy of a value in which no secret is left: known secrets, values under telling names, and digits that
 * could be a card number. It copes with anything that can be logged: errors, cycles, big integers, bytes.
 */
export function redactor(secrets: readonly string[]): (value: unknown) => unknown {
  const forms = formsOf(secrets).map(form => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const known = forms.length > 0 ? new RegExp(forms.join('|'), 'g') : null;
  const text = (value: string) => maskCards(known ? value.replace(known, hidden) : value);
  const copy = (value: unknown, above: readonly object[]): unknown => {
    if (typeof value === 'string') return text(value);
    if (typeof value === 'bigint') return `${value}`;
    if (typeof value !== 'object' || value === null)
      return typeof value === 'function' || typeof value === 'symbol' ? undefined : value;
    if (above.includes(value)) return '[circular]';
    if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
    if (value instanceof Date) return value.toISOString();
    const inside = [...above, value];
    if (Array.isArray(value)) return value.map(item => copy(item, inside));
    const source =
      value instanceof Error
        ? { ...Object.fromEntries(Object.entries(value)), name: value.name, message: value.message, ...causeOf(value) }
        : value;
    return Object.fromEntries(
      Object.entries(source).map(([name, item]) => [text(name), secretNames.test(name) ? hidden : copy(item, inside)]),
    );
  };
  return value => copy(value, []);
}

function causeOf({ cause }: Error): { cause?: unknown } {
  return cause === undefined ? {} : { cause };
}

/** Card numbers have 13 to 19 digits, perhaps in groups, and a check digit. */
function maskCards(text: string): string {
  return text.replace(/\d(?:[ -]?\d){12,18}/g, digits => (isCardNumber(digits.replace(/\D/g, '')) ? hidden : digits));
}

/** No card begins as a date of this century does, so that times and ids of runs stay readable (ISO/IEC 7812). */
function isCardNumber(number: string): boolean {
  return /^(?:2[2-7]|[3-6])/.test(number) && passesLuhn(number);
}

function passesLuhn(number: string): boolean {
  const sum = Array.from(number, Number)
    .reverse()
    .reduce((total, digit, at) => total + (at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return sum % 10 === 0;
}
