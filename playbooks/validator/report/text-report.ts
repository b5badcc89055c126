import { styleText } from 'node:util';
import { printable } from '../../reporters/printable.ts';
import type { Severity } from '../findings/finding.ts';
import type { ArticleResult, Validation } from '../findings/article-result.ts';
import { conclusionOf } from './conclusion.ts';
import { coverageOf } from './coverage.ts';
import { inOneLine } from './totals.ts';

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Severity, string>;

/** One finding a line, as editors and terminals can follow it: `file:line:column severity rule message`. */
export function textReport(validation: Validation, stream: NodeJS.WriteStream): string {
  const lines = validation.articles.flatMap(article => [
    ...remarkOn(article).map(remark => `${printable(article.file)}: ${remark}`),
    ...article.findings.map(({ line, column, severity, rule, message }) => {
      const painted = styleText(colours[severity], severity, { stream });
      return `${printable(`${article.file}:${line}:${column}`)} ${painted} ${rule} ${printable(message)}`;
    }),
  ]);
  return `${[...lines, inOneLine(validation)].join('\n')}\n`;
}

/** What findings don't say. */
function remarkOn(article: ArticleResult): string[] {
  if (article.findings.some(({ rule }) => rule === 'unreadable')) return [];
  if (!article.procedure) return ['no portal procedure'];
  if (article.portalLanguage === null) return [];
  if (conclusionOf(article) === 'nothing-carried-out') return ['nothing was carried out'];
  const { steps, untested } = coverageOf([article]);
  return untested > 0 ? [`${untested} of ${steps} steps were not carried out`] : [];
}
