/** A label that has Markdown's own characters in it, written so that readers see them. */
export function labelInMarkdown(label: string): string {
  return label.replace(/[\\`*_[\]<>]/g, '\\$&');
}
