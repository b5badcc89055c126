import type { ArticleResult } from './findings/article-result.ts';
import type { ReadingProblem } from './reading-problem.ts';

/** The rule of the only finding about a file that can't be read. */
const unreadable = 'unreadable';

/** What becomes of an article that can't be read: the others of its folder are told of all the same. */
export function unreadableResult(file: string, { file: culprit, problem, hint }: ReadingProblem): ArticleResult {
  const what = culprit === file ? 'It' : `Its English edition ${culprit}`;
  const finding = {
    rule: unreadable,
    severity: 'error' as const,
    line: 1,
    column: 1,
    endColumn: 1,
    message: `${what} can’t be read: ${problem}. ${hint}`.trim(),
    article: null,
    instead: null,
    suggestions: [],
    fix: [],
  };
  return {
    file,
    language: 'und',
    portalLanguage: null,
    procedure: false,
    prerequisites: [],
    plays: [],
    findings: [finding],
  };
}

export function isUnreadable({ findings }: ArticleResult): boolean {
  return findings.some(({ rule }) => rule === unreadable);
}
