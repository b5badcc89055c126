import { PlaybookError } from '../../billing/errors.ts';
import { mostSimilar } from '../similar.ts';
import { locales, type Locale } from './locales.ts';

/** Names under which documents and systems know the portal's Chinese and Portuguese. */
const otherNames: Record<string, Locale> = {
  pt: 'pt-PT',
  zh: 'zh-Hans',
  'zh-cn': 'zh-Hans',
  'zh-sg': 'zh-Hans',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'zh-mo': 'zh-Hant',
};

/** A language that the portal does not have. */
export class UnknownLanguageError extends PlaybookError {
  override readonly name = 'UnknownLanguageError';

  constructor(code: string) {
    const known = mostSimilar(code, Object.keys(locales), Infinity);
    super({
      code: 'LANGUAGE_UNKNOWN',
      message: `The portal has no language "${code}".`,
      expected: `one of ${known.join(', ')}`,
      seen: code,
      hint: `Did you mean "${known[0] ?? 'en'}"?`,
      exitCode: 40,
    });
  }
}

/**
 * The portal's language for a code as it is written elsewhere: `de`, `de-AT`, `zh-TW`, `pt_BR`.
 *
 * @throws UnknownLanguageError with the nearest language that there is.
 */
export function localeOf(code: string): Locale {
  const wanted = code.trim().replaceAll('_', '-').toLowerCase();
  const exact = Object.keys(locales).find(locale => locale.toLowerCase() === wanted);
  const locale = exact ?? otherNames[wanted] ?? withoutRegion(wanted);
  if (!locale || !isLocale(locale)) throw new UnknownLanguageError(code);
  return locale;
}

function withoutRegion(code: string): string | undefined {
  const match = /^([a-z]{2})-[a-z]{2}$/.exec(code);
  return match?.[1];
}

function isLocale(code: string): code is Locale {
  return code in locales;
}
