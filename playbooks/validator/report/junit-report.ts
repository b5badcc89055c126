import type { ArticleResult, StepResult, Validation } from '../findings/article-result.ts';
import type { Finding } from '../findings/finding.ts';

/** JUnit XML: an article is a suite, a step is a case; what was found by lint alone is a case of its own. */
export function junitReport(validation: Validation): string {
  const suites = validation.articles.map(suite);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
}

function suite(article: ArticleResult): string {
  const steps = article.plays.flatMap(({ steps: of }) => of);
  const followed = new Set(steps.flatMap(({ findings }) => findings));
  const others = article.findings.filter((_, at) => !followed.has(at));
  const cases = [
    ...steps.map(step => stepCase(article, step)),
    ...others.map(finding => findingCase(article, finding)),
  ];
  const empty = article.procedure ? [] : [testCase(article.file, 'no portal procedure', '<skipped/>', 0)];
  const all = [...cases, ...empty];
  const count = (tag: string) => all.filter(text => text.includes(`<${tag}`)).length;
  return `<testsuite name="${xml(article.file)}" tests="${all.length}" failures="${count('failure')}" skipped="${count('skipped')}">\n${all.join('')}</testsuite>\n`;
}

function stepCase(
  { file, findings }: ArticleResult,
  { step, verdict, note, findings: own, durationMs }: StepResult,
): string {
  const { line, action, target, binding } = step;
  const problems = own.flatMap(at => findings[at] ?? []).map(finding => failure(file, finding));
  const isOpen = ['not-run', 'needs-binding', 'blocked', 'condition-not-met'].includes(verdict);
  const skipped = isOpen ? `<skipped message="${xml(note ?? verdict)}"/>` : '';
  return testCase(
    file,
    `${line}: ${action} ${target ?? binding ?? ''}`.trim(),
    problems.join('') || skipped,
    durationMs,
  );
}

function findingCase({ file }: ArticleResult, finding: Finding): string {
  return testCase(
    file,
    `${finding.line}: ${finding.rule}`,
    finding.severity === 'note' ? '' : failure(file, finding),
    0,
  );
}

function failure(file: string, { rule, severity, message, line, column }: Finding): string {
  return `<failure type="${xml(rule)}" message="${xml(message)}">${xml(`${file}:${line}:${column} ${severity}: ${message}`)}</failure>`;
}

function testCase(file: string, name: string, content: string, milliseconds: number): string {
  const time = (milliseconds / 1_000).toFixed(3);
  return `<testcase classname="${xml(file)}" name="${xml(name)}" time="${time}">${content}</testcase>\n`;
}

/** Control characters can't be written in XML 1.0 at all. */
function xml(text: string): string {
  const allowed = text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
  return allowed.replace(/[&<>"'\n\r\t]/g, character => `&#${character.codePointAt(0)};`);
}
