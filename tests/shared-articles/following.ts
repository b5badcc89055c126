import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { inParallel } from '../../bench/validator/in-parallel.ts';
import { startMockPortal } from '../../fixtures/mock-portal/index.ts';
import type { ArticleResult, StepResult } from '../../playbooks/validator/findings/article-result.ts';
import { validateText } from '../../playbooks/validator/validate-articles.ts';
import { mockHost } from '../validator/mock-host.ts';
import type { PublishedArticle } from './collection.ts';

export interface Followed extends PublishedArticle {
  result: ArticleResult;
}

interface Manner {
  /** How many are followed at the same time. */
  workers: number;
  /** Whether an article that asks for a role is followed as somebody without it, too. */
  roles: boolean;
  tell?: (done: number) => void;
}

const options = { commits: 'all', bindings: {}, pictures: false, resultPatience: 1_000 } as const;

/** Follows articles in one browser, each in front of a mock portal of its own. */
export async function followAll(
  articles: readonly PublishedArticle[],
  browser: Browser,
  { workers, roles, tell = () => undefined }: Manner,
): Promise<Followed[]> {
  const mockPortal = await startMockPortal();
  try {
    return await inParallel(articles, workers, async (article, done) => {
      const markdown = await readFile(article.file, 'utf8');
      const host = { ...mockHost(browser, mockPortal), hasRoles: roles };
      const { result } = await validateText({ file: article.file, markdown, twin: undefined }, host, options);
      tell(done);
      return { ...article, result };
    });
  } finally {
    await mockPortal.close();
  }
}

export function stepsOf({ plays }: ArticleResult): StepResult[] {
  return plays.flatMap(({ steps }) => steps);
}
