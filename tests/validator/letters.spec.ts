import { expect, test } from '@playwright/test';
import { languagePacks } from '../../playbooks/validator/languages/index.ts';
import { letterPattern } from '../../playbooks/validator/plan/letters.ts';
import { matchesOf } from '../../playbooks/validator/plan/matches.ts';
import { verbPatternsOf } from '../../playbooks/validator/plan/verb-patterns.ts';
import { articles } from './language-articles.ts';

/** Scripts of the language packs, and what all scripts have in common. */
const read =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}]/u;
const unassigned = /[\p{Cn}\p{Co}\p{Cs}]/u;

/** Of the basic plane, in which the language packs are written. */
const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCodePoint(code)).filter(
  character => !unassigned.test(character),
);

for (const source of ['^[\\p{L}\\p{M}\\p{N}]$', '^[\\p{L}\\p{M}]$', "^[\\p{L}\\p{M}’']$"])
  for (const flags of ['u', 'iu'])
    test(`the ranges of ${source} with ${flags} are the letters that it names`, () => {
      const [byRanges, byProperties] = [letterPattern(source, flags), new RegExp(source, flags)];
      const others = characters.filter(character => {
        const isLetter = byProperties.test(character);
        return (isLetter || read.test(character)) && byRanges.test(character) !== isLetter;
      });

      expect(others).toEqual([]);
    });

test('what stands around a word is told in any case and any script', () => {
  const word = letterPattern('(?<![\\p{L}\\p{M}\\p{N}])(?:select|wählen|выберите)(?![\\p{L}\\p{M}\\p{N}])', 'iu');
  for (const text of ['SELECT', '“Select”', 'Wählen 😀', '(ВЫБЕРИТЕ)', 'a. select,']) expect(text).toMatch(word);
  for (const text of ['selects', 'ÄSELECT', 'select2', 'auswählen', 'select選', '𝐚select', 'Selecté'])
    expect(text).not.toMatch(word);
});

test('verbs are found in any text, whatever the width of its characters in memory', () => {
  const packs = languagePacks.filter(({ code }) => code !== 'tr'); // Its capital İ is no capital of i elsewhere.
  for (const pack of packs)
    for (const line of articles[pack.code] ?? [])
      for (const [kind, pattern] of verbPatternsOf(pack)) {
        const wide = `–${line.toUpperCase()}`.slice(1);
        expect(matchesOf(wide, pattern).length, `${pack.code} ${kind}`).toBe(matchesOf(line, pattern).length);
      }
});
