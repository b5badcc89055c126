export { localeOf, UnknownLanguageError } from './locale-of.ts';
export { locales, type Labels, type Locale } from './locales.ts';
export { named, startsNamed } from './named.ts';
