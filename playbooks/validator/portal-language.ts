import { localeOf, type Locale } from '../portal/labels/index.ts';

/** The language in which the portal is shown for an article; null where the portal does not speak its language. */
export function portalLanguageOf(language: string): Locale | null {
  try {
    return localeOf(language === 'und' ? 'en' : language);
  } catch {
    return null;
  }
}
