/** Matches a control by any of its known names and by nothing more. Case and kinds of space don't count. */
export function named(wordings: readonly string[]): RegExp {
  return new RegExp(`^\\s*(?:${pattern(wordings)})\\s*$`, 'i');
}

/** Matches a name that begins with one of the wordings: `Pay now G000123456`, `Due on 6/15/2026`. */
export function startsNamed(wordings: readonly string[]): RegExp {
  return new RegExp(`^\\s*(?:${pattern(wordings)})(?![\\p{L}\\p{M}])`, 'iu');
}

function pattern(wordings: readonly string[]): string {
  const escaped = wordings.map(wording => wording.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return escaped.sort((a, b) => b.length - a.length).join('|');
}
