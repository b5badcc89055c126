import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from '../../fixtures/index.ts';
import { lintArticle } from '../../playbooks/validator/lint/lint-article.ts';
import { readArticle } from '../../playbooks/validator/markdown/read-article.ts';
import { planArticle } from '../../playbooks/validator/plan/plan-article.ts';
import { readArticleFile } from '../../playbooks/validator/read-article-file.ts';
import { mutated } from './mutated-articles.ts';

test('mutated articles are planned and checked without an error, the same each time', () => {
  fc.assert(
    fc.property(mutated, markdown => {
      const plan = planArticle(readArticle(markdown), 'a.md');
      expect(JSON.stringify(planArticle(readArticle(markdown), 'a.md'))).toBe(JSON.stringify(plan));
      for (const { line, column, endColumn } of plan.steps) {
        expect(line).toBeGreaterThan(0);
        expect(endColumn).toBeGreaterThanOrEqual(column);
      }
      lintArticle('a.md', markdown, null, (_, usual) => usual);
    }),
    { seed: 7, numRuns: 400 },
  );
});

const unreadable: { title: string; bytes: () => Buffer; says: RegExp }[] = [
  { title: 'ten megabytes', bytes: () => Buffer.alloc(10_000_000, 'a '), says: /bytes, more than/ },
  { title: 'NUL bytes', bytes: () => Buffer.from('1. Select **A\0**'), says: /NUL/ },
  { title: 'another encoding', bytes: () => Buffer.from([0x31, 0x2e, 0x20, 0xe4, 0xf6]), says: /not UTF-8/ },
  { title: 'a thousand quotes in each other', bytes: () => Buffer.from('> '.repeat(1_000) + 'a'), says: /nests/ },
  { title: 'one line of a megabyte', bytes: () => Buffer.alloc(1_000_000, '**a** '), says: /characters, more than/ },
  { title: 'a thousand brackets', bytes: () => Buffer.from('['.repeat(1_000)), says: /nests/ },
];

for (const { title, bytes, says } of unreadable)
  test(`${title}: refused in one sentence`, async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'article-')), 'a.md');
    await writeFile(file, bytes());
    await expect(readArticleFile(file)).rejects.toMatchObject({ code: 'ARTICLE_UNREADABLE', message: says });
  });
