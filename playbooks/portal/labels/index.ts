export type { Labels } from './en.ts';
export { localeOf, UnknownLanguageError } from './locale-of.ts';
export { locales, type Locale } from './locales.ts';
export { named, startsNamed } from './named.ts';
