const rightToLeft = new Set(['ar', 'he', 'fa', 'ur']);

/** How a language is written. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
