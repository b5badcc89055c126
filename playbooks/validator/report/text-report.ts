import { styleText } from 'node:util';
import { printable } from '../../reporters/printable.ts';
import type { Severity } from '../findings/finding.ts';
import type { Validation } from '../findings/article-result.ts';
import { inOneLine } from './totals.ts';

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Severity, string>;

/** One finding a line, as editors and terminals can follow it: `file:line:column severity rule message`. */
export function textReport(validation: Validation, stream: NodeJS.WriteStream): string {
  const lines = validation.articles.flatMap(({ file, findings, procedure }) => [
    ...(procedure || findings.some(({ rule }) => rule === 'unreadable')
      ? []
      : [`${printable(file)}: no portal procedure`]),
    ...findings.map(({ line, column, severity, rule, message }) => {
      const painted = styleText(colours[severity], severity, { stream });
      return `${printable(`${file}:${line}:${column}`)} ${painted} ${rule} ${printable(message)}`;
    }),
  ]);
  return `${[...lines, inOneLine(validation)].join('\n')}\n`;
}
