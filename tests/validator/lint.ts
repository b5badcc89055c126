import { lintArticle } from '../../playbooks/validator/lint/lint-article.ts';
import { readArticle } from '../../playbooks/validator/markdown/read-article.ts';

/** What `playbook lint` finds in a text, with every rule on. */
export function lint(markdown: string, twin?: string): ReturnType<typeof lintArticle> {
  return lintArticle('article.md', markdown, twin === undefined ? null : readArticle(twin), (_, usual) => usual);
}

/** Line, column, rule, and the words that each finding is about. */
export function inShort(markdown: string, twin?: string): string[] {
  return lint(markdown, twin).findings.map(({ rule, line, column, article }) =>
    `${line}:${column} ${rule} ${article ?? ''}`.trim(),
  );
}
