import type { RootContent } from 'mdast';
import type { Include, Line } from './article.ts';

/** `[!INCLUDE [name](path)]`, in a line of its own or in the middle of one. */
export function includeOf({ text, marks, line }: Line): Include[] {
  return marks.flatMap(({ kind, start, url }) =>
    kind === 'link' && url !== null && /\[!INCLUDE\s*$/i.test(text.slice(0, start)) ? [{ line, path: url }] : [],
  );
}

/** What stands between two halves of a list without being text: code, comments, pictures, includes. */
export function isSilentBlock(node: RootContent): boolean {
  if (node.type !== 'paragraph') return ['code', 'html', 'definition'].includes(node.type);
  const [first] = node.children;
  if (first?.type === 'text' && /^\s*(?:\[!INCLUDE|:::)/i.test(first.value)) return true;
  return node.children.every(({ type, ...child }) => {
    const isBlank = type === 'text' && 'value' in child && child.value.trim() === '';
    return isBlank || type === 'image' || type === 'imageReference' || type === 'break' || type === 'html';
  });
}
