import { styleText } from 'node:util';
import { printable } from '../reporters/printable.ts';
import type { Verdict } from '../validator/findings/article-result.ts';
import type { TellStep } from '../validator/validate-article.ts';

const good = new Set<Verdict>(['pass']);
const bad = new Set<Verdict>(['drift', 'wrong-order', 'missing']);

/** Says how each step fared as soon as it was carried out. */
export function stepProgress(stream: NodeJS.WriteStream, file: string): TellStep {
  stream.write(`${printable(file)}\n`);
  return ({ line, action, target, binding }, { verdict, findings }) => {
    const colour = good.has(verdict) ? 'green' : bad.has(verdict) ? 'red' : 'yellow';
    const mark = styleText(colour, good.has(verdict) ? '✔' : bad.has(verdict) ? '✘' : '–', { stream });
    const why = findings[0]?.message ?? (good.has(verdict) ? '' : verdict);
    stream.write(
      `  ${mark} ${line} ${printable(`${action} ${target ?? `(${binding ?? 'unnamed'})`} ${why}`.trim())}\n`,
    );
  };
}
