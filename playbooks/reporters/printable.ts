import { stripVTControlCharacters } from 'node:util';

/** Text from a portal may hold control characters that move the cursor or change colours. */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
