import type { ArticleResult } from './findings/article-result.ts';
import type { Edit, Finding } from './findings/finding.ts';
import { applyEdits, editsOf } from './fix/apply-edits.ts';
import type { ReaderOptions } from './follow/reading.ts';
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
  before: ArticleResult,
  host: ArticleHost,
  options: ReaderOptions,
): Promise<Mended | null> {
  return mendBy(editsOf(before.findings), article, before, changed => validateText(changed, host, options));
}

/** What the second run does not come to, because it may press less than the first one, is left as it is. */
async function mendBy(
  edits: readonly Edit[],
  article: ArticleText,
  before: ArticleResult,
  validate: (article: ArticleText) => Promise<ValidatedArticle>,
): Promise<Mended | null> {
  if (edits.length === 0) return null;
  const markdown = applyEdits(article.markdown, edits);
  const validated = await validate({ ...article, markdown });
  const left = unreachedLines(before, validated.result);
  const reached = edits.filter(({ line }) => !left.has(line));
  if (reached.length < edits.length) return mendBy(reached, article, before, validate);
  const { findings } = validated.result;
  return isProven(edits, before.findings, findings) ? { markdown, changes: edits.length, validated } : null;
}

/** Lines with a step that was carried out before, and was not this time. */
function unreachedLines(before: ArticleResult, after: ArticleResult): ReadonlySet<number> {
  const [was, is] = [before, after].map(({ plays }) => plays.flatMap(({ steps }) => steps));
  const lines = (was ?? []).flatMap(({ step, verdict }, at) =>
    verdict !== 'not-run' && is?.[at]?.verdict === 'not-run' ? [step.line] : [],
  );
  return new Set(lines);
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
