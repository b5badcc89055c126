import type { Line } from '../markdown/article.ts';

/** "**Save:**": a colon is the sentence's and brackets are its own, unless the portal has them, too. */
export function markedAround(target: string | null, { text, marks }: Line): { marked?: string } {
  const labels = marks.flatMap(({ kind, start, end }) => (kind === 'strong' ? [text.slice(start, end).trim()] : []));
  const marked = labels.find(label => label !== target && withoutEdges(label) === target);
  return marked === undefined ? {} : { marked };
}

function withoutEdges(label: string): string {
  return label.replace(/(?<!\s)\s*[:：]$/u, '').replace(/^[(（](.*)[)）]$/u, '$1');
}
