import type { LanguagePack, VerbKind } from '../languages/language-pack.ts';
import { tools, toolsBehind } from '../languages/tools.ts';

/** What searches comes first: its words may end like those of any other field. */
export function toolWords(pack: LanguagePack): [VerbKind, string][] {
  const behind = toolsBehind[pack.code];
  if (behind)
    return [
      ['search', behind.search],
      ['click', behind.click],
    ];
  const words = tools[pack.code];
  if (!words) return [];
  const { use, to } = words;
  const instruction = (kinds: string) => `${beginning(use, pack)}${gap(pack)}(?:${kinds})${purpose(to, pack)}`;
  return [
    ['search', instruction(words.search)],
    ['click', instruction(words.tools)],
  ];
}

/** It is looked for behind the words: before them, engines lose it in long patterns. */
function beginning(use: string, { and, spaced }: LanguagePack): string {
  const joint = spaced ? `(?<!\\S)(?:${and})` : `(?:${and})`;
  return `(?:${use})(?<=(?:^|[,;:)–—]|${joint})\\s*(?:${use}))`;
}

/** Some words before the noun, which may be the end of a compound. */
function gap({ spaced }: LanguagePack): string {
  return spaced ? "(?:[\\s'’]+[^\\s.,;:'’]+){0,3}?[\\s'’]+[^\\s.,;:'’]*" : '[^\\s.,;:]{0,20}?';
}

function purpose(to: string, { spaced }: LanguagePack): string {
  if (to === '') return '';
  return spaced ? `(?:\\s+[^\\s.,;:]+){0,6}?\\s*(?:(?=,)|(?<![\\p{L}\\p{M}]))(?:${to})` : `[^\\s.,;:]{0,20}?(?:${to})`;
}
