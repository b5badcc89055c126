import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';

/** The rows of a table whose first column counts its rows, without that column; null for any other table. */
export function rowsOf({ children: [head, ...rows] }: Table): TableCell[][] | null {
  if (!head || rows.length === 0 || !rows.every(counts)) return null;
  return rows.map(({ children }) => children.slice(1));
}

/** "1", "2." or "Step 3". */
function counts({ children: [first] }: TableRow, at: number): boolean {
  const text = first?.children.map(plainText).join('').trim() ?? '';
  return new RegExp(`^(?:[\\p{L}\\p{M}]+\\s*)?${at + 1}[.):]?$`, 'u').test(text);
}

function plainText(node: PhrasingContent): string {
  if ('children' in node) return node.children.map(plainText).join('');
  return 'value' in node ? node.value : '';
}
