import type { Finding } from '../findings/finding.ts';

const comment = /<!--\s*playbook-(disable-line|disable-next-line|disable|enable)\b([^>]*?)-->/g;

/** Comments in an article that switch rules off: for a line, for the next one, or until they are switched on again. */
export function switchedOff(source: readonly string[]): (finding: Pick<Finding, 'rule' | 'line'>) => boolean {
  const lines = new Map<number, string[]>();
  const off = new Set<string>();
  for (const [at, text] of source.entries()) {
    for (const [, kind = '', names = ''] of text.matchAll(comment)) {
      const rules = names.match(/[\w-]+/g) ?? ['*'];
      if (kind === 'disable') rules.forEach(rule => off.add(rule));
      else if (kind === 'enable') (rules.includes('*') ? [...off] : rules).forEach(rule => off.delete(rule));
      else add(lines, kind === 'disable-line' ? at + 1 : at + 2, rules);
    }
    add(lines, at + 1, [...off]);
  }
  return ({ rule, line }) => (lines.get(line) ?? []).some(name => name === '*' || name === rule);
}

function add(lines: Map<number, string[]>, line: number, rules: readonly string[]): void {
  lines.set(line, [...(lines.get(line) ?? []), ...rules]);
}
