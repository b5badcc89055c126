import type { Edit, Finding } from '../findings/finding.ts';

/** Every change that findings are sure of, each place once. */
export function editsOf(findings: readonly Pick<Finding, 'fix'>[]): Edit[] {
  const places = new Map(findings.flatMap(({ fix }) => fix).map(edit => [`${edit.line}:${edit.column}`, edit]));
  return [...places.values()];
}

/** The Markdown with these changes, which must not overlap; line ends stay as they are. */
export function applyEdits(markdown: string, edits: readonly Edit[]): string {
  const parts = markdown.split(/(\r\n|\n|\r)/);
  const backwards = [...edits].sort((a, b) => b.line - a.line || b.column - a.column);
  for (const { line, column, endColumn, newText } of backwards) {
    const at = (line - 1) * 2;
    const text = parts[at];
    if (text !== undefined) parts[at] = text.slice(0, column - 1) + newText + text.slice(endColumn - 1);
  }
  return parts.join('');
}
