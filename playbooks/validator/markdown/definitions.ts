import type { Root, RootContent } from 'mdast';
import type { Definitions } from './read-inline.ts';

/** `[name]: address`, wherever they stand; the first of a name counts. */
export function definitionsIn(tree: Root): Definitions {
  const found = new Map<string, string>();
  collect(tree.children, found);
  return found;
}

function collect(nodes: readonly RootContent[], found: Map<string, string>): void {
  for (const node of nodes) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url);
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') collect(node.children, found);
  }
}
