import type { ArticleResult } from './findings/article-result.ts';
import type { Edit, Finding } from './findings/finding.ts';
import { applyEdits, editsOf } from './fix/apply-edits.ts';
import type { ReaderOptions } from './follow/reader.ts';
import { readArticle } from './markdown/read-article.ts';
import { planArticle } from './plan/plan-article.ts';
import { validateArticle, type ArticleHost, type TellStep, type ValidatedArticle } from './validate-article.ts';

/** An article to be validated, as it was read. */
export interface ArticleText {
  file: string;
  markdown: string;
  /** The English edition, where there is one. */
  twin: string | undefined;
}

/** Plans an article and follows it. */
export async function validateText(
  { file, markdown, twin }: ArticleText,
  host: ArticleHost,
  options: ReaderOptions,
  tell?: TellStep,
): Promise<ValidatedArticle> {
  const plan = planArticle(readArticle(markdown, file), file, twin === undefined ? undefined : readArticle(twin));
  return validateArticle(plan, host, options, tell);
}

export interface Mended {
  markdown: string;
  /** How many places were changed. */
  changes: number;
  validated: ValidatedArticle;
}

/**
 * Makes the changes that findings are sure of, and follows the article once more to prove them.
 *
 * @returns null where there is nothing to change, or where the article did not fare better with the changes.
 */
export async function mend(
  article: ArticleText,
  { findings }: ArticleResult,
  host: ArticleHost,
  options: ReaderOptions,
): Promise<Mended | null> {
  const edits = editsOf(findings);
  if (edits.length === 0) return null;
  const markdown = applyEdits(article.markdown, edits);
  const validated = await validateText({ ...article, markdown }, host, options);
  return isProven(edits, findings, validated.result.findings) ? { markdown, changes: edits.length, validated } : null;
}

const aboutLabels = new Set(['label-drift', 'place-drift', 'missing-control', 'result-differs', 'wrong-order']);

/** What was changed has to be right now, and nothing else may have become wrong. */
function isProven(edits: readonly Edit[], before: readonly Finding[], after: readonly Finding[]): boolean {
  const count = (findings: readonly Finding[], at: number) =>
    findings.filter(({ rule, line }) => line === at && aboutLabels.has(rule)).length;
  const isBetter = edits.every(({ line }) => count(after, line) < count(before, line));
  const isNew = after.some(({ rule, line }) => !before.some(other => other.rule === rule && other.line === line));
  return isBetter && !isNew;
}
