import type { Finding, Severity } from '../findings/finding.ts';
import type { Validation } from '../findings/article-result.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

/** Annotations of GitHub Actions. Source: GitHub Docs, "Workflow commands for GitHub Actions". */
export function githubReport({ articles }: Validation): string {
  const lines = articles.flatMap(({ file, findings }) => findings.map(finding => annotation(file, finding)));
  return lines.map(line => `${line}\n`).join('');
}

function annotation(file: string, { line, column, endColumn, rule, severity, message }: Finding): string {
  const properties = { file, line, endLine: line, col: column, endColumn, title: rule };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${listed.join(',')}::${data(message)}`;
}

/** A line break would begin a command of its own. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
