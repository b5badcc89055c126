import type { MarkKind } from './article.ts';

/** A tag as it stands in the text. */
export interface Tag {
  name: string;
  closes: boolean;
  /** Target of a link. */
  href: string | null;
}

const kinds: Readonly<Record<string, MarkKind>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  a: 'link',
  code: 'code',
  kbd: 'code',
};

/** Tags whose text is no instruction: it is struck out, or is not shown. */
export const silentTags: ReadonlySet<string> = new Set(['del', 's', 'strike', 'script', 'style', 'pre', 'textarea']);

export function tagOf(html: string): Tag | null {
  const [, slash = '', name = '', rest = ''] = /^<(\/?)([a-z][a-z\d]*)\b([^>]*)>$/i.exec(html) ?? [];
  if (name === '') return null;
  const [, quoted, bare] = /\bhref\s*=\s*(?:["']([^"'>]*)["']|([^\s"'>]+))/i.exec(rest) ?? [];
  return { name: name.toLowerCase(), closes: slash !== '', href: quoted ?? bare ?? null };
}

/** How a tag marks its text up; an anchor without an address does not. */
export function markOf({ name, closes, href }: Tag): MarkKind | null {
  if (name === 'a' && !closes && href === null) return null;
  return kinds[name] ?? null;
}
