/**
 * Words where a clause of an instruction begins: infinitives or imperatives that would say something else in the middle
 * of one, as in "you can select and *open*". It is looked for behind the words: before them, long patterns lose words in
 * texts with letters beyond Latin-1.
 *
 * @param and - words that join one instruction to the next.
 * @param unless - words before them, in the same clause, after which something is only possible.
 */
export function clauseBegin(and: string, unless: string): (words: string) => string {
  const joint = `(?<!(?<!\\S)(?:${unless})\\s[^,.;:]*)(?<!\\S)(?:${and})`;
  return words => `(?:${words})(?<=(?:^|[,;:)–—]|${joint})\\s*(?:(?:${and})[\\s,]+)*(?:${words}))`;
}

/**
 * What "and" joins to something that is only possible is only possible, too: "you can select and *click*". It is looked
 * for behind the words: before them, engines lose it in long patterns.
 */
export function notPossible(words: string, and: string, unless: string): string {
  return `(?:${words})(?<!(?<!\\S)(?:${unless})\\s[^,.;:]*\\s(?:${and})\\s+(?:${words}))`;
}
