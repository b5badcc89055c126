import { locales, type Locale } from '../../portal/labels/index.ts';
import { knownKeys } from './known-labels.ts';
import type { Label } from './zone.ts';

/** Shorter words of English are words of another language, too. */
const shortest = 4;
/** A shorter wording of the portal, in small letters, may be any word of the sentence. */
const longEnough = 8;

/**
 * Where a translated line says a label of its English without setting it apart: a sign such as "+", English that was
 * left as it is, or the portal's own wording.
 */
export function saidInLine(english: string, line: string, locale: Locale | null): Label | null {
  const isSign = !/[\p{L}\p{N}]/u.test(english);
  const asItIs = isSign || english.length >= shortest ? placeOf(english, line) : null;
  return asItIs ?? wordingIn(english, line, locale);
}

/** The longest one: "Billing" stands in "Cost Management + Billing", too. */
function wordingIn(english: string, line: string, locale: Locale | null): Label | null {
  if (locale === null || locale === 'en') return null;
  const wordings = knownKeys(english, 'en').flatMap(key => locales[locale][key]);
  const longest = (places: readonly Label[]) => places.toSorted((a, b) => b.text.length - a.text.length)[0];
  const exact = longest(wordings.flatMap(wording => placeOf(wording, line) ?? []));
  return exact ?? longest(wordings.flatMap(wording => inSmall(wording, line) ?? [])) ?? null;
}

/** Machine translation takes many a label for common words. */
function inSmall(wording: string, line: string): Label | null {
  if (wording.length < longEnough) return null;
  const found = placeOf(wording.toLowerCase(), line.toLowerCase());
  return found && { ...found, text: line.slice(found.start, found.start + wording.length) };
}

/** A label in the line, where no word goes on beside it. */
function placeOf(label: string, line: string): Label | null {
  const isPart = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);
  for (let start = line.indexOf(label); start >= 0; start = line.indexOf(label, start + 1)) {
    const [before, after] = [line[start - 1], line[start + label.length]];
    const isWhole = /\p{L}/u.test(label) ? !isPart(before) && !isPart(after) : isGap(before) && isGap(after);
    if (isWhole || isUnspaced(label)) return { text: label, start };
  }
  return null;
}

function isGap(sign: string | undefined): boolean {
  return sign === undefined || /[\s"“”„«»「」『』[\]().,]/u.test(sign);
}

/** Scripts that write no gaps between words. */
function isUnspaced(label: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u.test(label);
}
