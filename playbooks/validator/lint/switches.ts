import type { Finding } from '../findings/finding.ts';

const comment = /<!--\s*playbook-(disable-line|disable-next-line|disable|enable)\b([^>]*?)-->/g;
const every = '*';

/** Lines in which a rule is off: the first one, and the first one behind them. */
interface Stretch {
  from: number;
  to: number;
}

/** Comments in an article that switch rules off: for a line, for the next one, or until they are switched on again. */
export function switchedOff(source: readonly string[]): (finding: Pick<Finding, 'rule' | 'line'>) => boolean {
  const switches = new Switches();
  for (const [at, text] of source.entries())
    for (const [, kind = '', names = ''] of text.matchAll(comment))
      switches.read(kind, names.match(/[\w-]+/g) ?? [every], at + 1);
  return ({ rule, line }) => switches.isOff(rule, line) || switches.isOff(every, line);
}

class Switches {
  private readonly stretches = new Map<string, Stretch[]>();
  private readonly open = new Map<string, Stretch>();

  read(kind: string, rules: readonly string[], line: number): void {
    if (kind === 'enable') this.close(rules.includes(every) ? [...this.open.keys()] : rules, line);
    else if (kind === 'disable') rules.forEach(rule => this.begin(rule, line));
    else rules.forEach(rule => this.add(rule, kind === 'disable-line' ? line : line + 1));
  }

  isOff(rule: string, line: number): boolean {
    return (this.stretches.get(rule) ?? []).some(({ from, to }) => from <= line && line < to);
  }

  private begin(rule: string, line: number): void {
    if (!this.open.has(rule)) this.open.set(rule, this.add(rule, line, Infinity));
  }

  private close(rules: readonly string[], line: number): void {
    for (const rule of rules) {
      const stretch = this.open.get(rule);
      if (stretch) stretch.to = line;
      this.open.delete(rule);
    }
  }

  private add(rule: string, from: number, to = from + 1): Stretch {
    const stretch = { from, to };
    const known = this.stretches.get(rule);
    if (known) known.push(stretch);
    else this.stretches.set(rule, [stretch]);
    return stretch;
  }
}
