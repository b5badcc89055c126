import type { Edit, Finding, Severity } from '../findings/finding.ts';
import type { ArticleResult, Validation } from '../findings/article-result.ts';
import { ruleTexts } from './rule-texts.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'note' };

/** SARIF 2.1.0 (OASIS), which code scanning and editors read. */
export function sarifReport({ articles }: Validation, version: string): string {
  const used = [...new Set(articles.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'portal-playbooks',
            version,
            informationUri: 'https://www.npmjs.com/package/portal-playbooks',
            rules: used.map(rule),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: articles.flatMap(article => article.findings.map(finding => result(article, finding, used))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(id: string) {
  const text = ruleTexts[id] ?? id;
  return { id, shortDescription: { text }, help: { text } };
}

function result({ file }: ArticleResult, finding: Finding, used: readonly string[]) {
  const uri = uriOf(file);
  const { rule: ruleId, severity, message, fix } = finding;
  return {
    ruleId,
    ruleIndex: used.indexOf(ruleId),
    level: levels[severity],
    message: { text: withoutLinks(message) },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: region(finding) } }],
    ...(fix.length > 0 && { fixes: [fixOf(uri, finding)] }),
  };
}

/** SARIF makes a link of `[text](target)` in a message; what an article says must stay text. */
function withoutLinks(text: string): string {
  return text.replaceAll(/[[\]]/g, '\\$&');
}

function fixOf(uri: string, { instead, fix }: Finding) {
  const replacements = fix.map(edit => ({
    deletedRegion: region(edit),
    insertedContent: { text: edit.newText },
  }));
  return {
    description: { text: withoutLinks(`Write “${instead ?? fix[0]?.newText ?? ''}”`) },
    artifactChanges: [{ artifactLocation: { uri }, replacements }],
  };
}

function region({ line, column, endColumn }: Pick<Edit, 'line' | 'column' | 'endColumn'>) {
  return { startLine: line, startColumn: column, endLine: line, endColumn: Math.max(endColumn, column) };
}

function uriOf(file: string): string {
  return encodeURI(file.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent);
}
