import type { LanguagePack } from './language-pack.ts';
import { allInCyrillic, inCyrillic } from './serbian-cyrillic.ts';
import { sr } from './sr.ts';

/** Serbian has two scripts, letter for letter. */
export const srCyrl: LanguagePack = {
  ...sr,
  code: 'sr-Cyrl',
  common: inCyrillic(sr.common),
  verbs: allInCyrillic(sr.verbs),
  roles: allInCyrillic(sr.roles),
  and: inCyrillic(sr.and),
  or: inCyrillic(sr.or),
  conditions: inCyrillic(sr.conditions),
  ...allInCyrillic(wordsOf(sr)),
};

/** Texts that a pack may lack. */
function wordsOf({
  notAfter,
  markers,
  fillers,
  placeBefore,
  placeAfter,
  ends,
  negations,
  pronouns,
  blue,
  means,
  valueMarkers,
  searchBox,
}: LanguagePack) {
  const all = {
    notAfter,
    markers,
    fillers,
    placeBefore,
    placeAfter,
    ends,
    negations,
    pronouns,
    blue,
    means,
    valueMarkers,
    searchBox,
  };
  return Object.fromEntries(Object.entries(all).flatMap(([key, words]) => (words === undefined ? [] : [[key, words]])));
}
