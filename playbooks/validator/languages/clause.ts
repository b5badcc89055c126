/**
 * Where a clause of an instruction begins: words behind it are infinitives or imperatives that would say something else
 * in the middle of one, as in "you can select and *open*".
 *
 * @param and - words that join one instruction to the next.
 * @param unless - words before them, in the same clause, after which something is only possible.
 */
export function clauseBegin(and: string, unless: string): string {
  const joint = `(?<!(?<![\\p{L}\\p{M}])(?:${unless})(?![\\p{L}\\p{M}])[^,.;:]*)(?<![\\p{L}\\p{M}])(?:${and})`;
  return `(?<=(?:^|[,;:)–—]|${joint})\\s*(?:(?:${and})[\\s,]+)*)`;
}

/** What "and" joins to something that is only possible is only possible, too: "you can select and *click*". */
export function notPossible(and: string, unless: string): string {
  return `(?<!(?<![\\p{L}\\p{M}])(?:${unless})(?![\\p{L}\\p{M}])[^,.;:]*(?<![\\p{L}\\p{M}])(?:${and})\\s+)`;
}
