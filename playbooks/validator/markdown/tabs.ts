import type { PhrasingContent } from 'mdast';
import type { Tab } from './article.ts';

/** The tab that a heading begins, if it does. */
export function tabOf(heading: readonly PhrasingContent[]): Omit<Tab, 'group'> | null {
  const [link] = heading.filter(({ type }) => type !== 'text');
  if (link?.type !== 'link' || !link.url.startsWith('#tab/')) return null;
  const [first] = link.children;
  const name = first && 'value' in first ? first.value.trim() : link.url.slice('#tab/'.length);
  const id = link.url.slice('#tab/'.length).split('/')[0] ?? '';
  return { id, name };
}
