import type { ArticleResult, Validation } from '../findings/article-result.ts';
import type { Finding } from '../findings/finding.ts';
import { coverageByLanguage, coverageOf } from './coverage.ts';
import { inOneLine } from './totals.ts';

/** How many findings a summary lists; the other reports have them all. */
const most = 100;

/** A summary in Markdown, for a pull request or the summary page of a job. */
export function markdownReport(validation: Validation): string {
  const { articles } = validation;
  const rows = articles.flatMap(({ file, findings }) => findings.map(finding => row(file, finding)));
  const findings =
    rows.length === 0
      ? []
      : ['', '| Where | Severity | Rule | Finding |', '| --- | --- | --- | --- |', ...rows.slice(0, most)];
  const rest = rows.length > most ? ['', `… and ${rows.length - most} more.`] : [];
  return `${['## Articles against the portal', '', inOneLine(validation), ...findings, ...rest, ...coverage(articles)].join('\n')}\n`;
}

function coverage(articles: readonly ArticleResult[]): string[] {
  if (coverageOf(articles).run === 0) return [];
  const rows = Array.from(
    coverageByLanguage(articles),
    ([language, { steps, run, unbound, untested }]) => `| ${language} | ${steps} | ${run} | ${unbound} | ${untested} |`,
  );
  return ['', '| Language | Steps | Run | Unbound | Untested |', '| --- | ---: | ---: | ---: | ---: |', ...rows];
}

function row(file: string, { line, column, severity, rule, message }: Finding): string {
  return `| ${cell(`${file}:${line}:${column}`)} | ${severity} | ${rule} | ${cell(message)} |`;
}

/** Text of an article must stay text: no mark-up, no mention, no new cell. */
function cell(text: string): string {
  const single = text.replace(/[\s\p{Cc}]+/gu, ' ');
  return single.replace(/[\\`*_{}[\]()<>#+!|~@&]/g, character => `&#${character.codePointAt(0)};`);
}
