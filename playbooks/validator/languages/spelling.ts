import type { LanguagePack } from './language-pack.ts';

/** A pack whose words are found in other spellings, too: articles write them as keyboards and translators do. */
export function inAnySpelling(
  { code, common, order, verbs, roles, ...pack }: LanguagePack,
  spell: Spelling,
): LanguagePack {
  return { ...spelled(pack, spell), code, common, order, verbs: spelled(verbs, spell), roles: spelled(roles, spell) };
}

type Spelling = (words: string) => string;

function spelled<Words extends object>(words: Words, spell: Spelling): Words {
  const all = Object.entries(words).map(([key, value]) => [key, typeof value === 'string' ? spell(value) : value]);
  return { ...words, ...Object.fromEntries(all) };
}
