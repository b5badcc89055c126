import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from '../../fixtures/index.ts';
import { ArticleError } from '../../playbooks/validator/article-error.ts';
import { lintArticle } from '../../playbooks/validator/lint/lint-article.ts';
import { readArticle } from '../../playbooks/validator/markdown/read-article.ts';
import { planArticle } from '../../playbooks/validator/plan/plan-article.ts';
import { articleText, readArticleFile } from '../../playbooks/validator/read-article-file.ts';
import { mutated } from './mutated-articles.ts';

test('mutated articles are planned and checked without an error, the same each time', () => {
  fc.assert(
    fc.property(mutated, markdown => {
      const plan = planArticle(readArticle(markdown), 'a.md');
      const { plays } = lintArticle('a.md', markdown, null, (_, usual) => usual);
      // To check an article is to plan it again.
      const steps = plays.flatMap(play => play.steps.map(({ step }) => step));
      expect(JSON.stringify(steps)).toBe(JSON.stringify(plan.steps));
      for (const { line, column, endColumn } of plan.steps) {
        expect(line).toBeGreaterThan(0);
        expect(endColumn).toBeGreaterThanOrEqual(column);
      }
    }),
    { seed: 7, numRuns: 200 },
  );
});

const unreadable: { title: string; bytes: () => Buffer; says: RegExp }[] = [
  { title: 'ten megabytes', bytes: () => Buffer.alloc(10_000_000, 'a '), says: /bytes, more than/ },
  { title: 'NUL bytes', bytes: () => Buffer.from('1. Select **A\0**'), says: /NUL/ },
  { title: 'another encoding', bytes: () => Buffer.from([0x31, 0x2e, 0x20, 0xe4, 0xf6]), says: /not UTF-8/ },
  { title: 'a thousand quotes in each other', bytes: () => Buffer.from('> '.repeat(1_000) + 'a'), says: /nests/ },
  { title: 'UTF-16', bytes: () => Buffer.from('\ufeff1. Select **A**.\n', 'utf16le'), says: /not UTF-8/ },
  { title: 'UTF-16 without a mark', bytes: () => Buffer.from('1. Select **A**.\n', 'utf16le'), says: /NUL/ },
  { title: 'UTF-16, big end first', bytes: () => Buffer.from('1. Wählen', 'utf16le').swap16(), says: /NUL|not UTF-8/ },
  {
    title: 'Latin-1',
    bytes: () => Buffer.from('1. Wählen Sie **Rechnungen** für heute.', 'latin1'),
    says: /not UTF-8/,
  },
  { title: 'ten thousand lists', bytes: () => Buffer.from('- '.repeat(10_000) + 'a'), says: /nests/ },
  { title: 'ten thousand numbered lists', bytes: () => Buffer.from('1. '.repeat(10_000) + 'a'), says: /nests/ },
  { title: 'ten thousand quotes', bytes: () => Buffer.from('>'.repeat(10_000) + ' a'), says: /nests/ },
  { title: 'ten thousand stars', bytes: () => Buffer.from('*'.repeat(10_000) + 'a'), says: /nests/ },
  {
    title: 'ten thousand links in each other',
    bytes: () => Buffer.from('['.repeat(10_000) + 'a' + '](b)'.repeat(10_000)),
    says: /nests/,
  },
  { title: 'one line of a megabyte', bytes: () => Buffer.alloc(1_000_000, '**a** '), says: /characters, more than/ },
  { title: 'a thousand brackets', bytes: () => Buffer.from('['.repeat(1_000)), says: /nests/ },
];

for (const { title, bytes, says } of unreadable)
  test(`${title}: refused in one sentence`, async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'article-')), 'a.md');
    await writeFile(file, bytes());
    await expect(readArticleFile(file)).rejects.toMatchObject({ code: 'ARTICLE_UNREADABLE', message: says });
  });

/** As deep as can be written without being refused: nobody may run out of stack. */
const deep: Record<string, string> = {
  'emphasis in emphasis': '*a **b '.repeat(490),
  'stars and underscores that open and close': '*a_ '.repeat(490),
  'brackets that open links': '[a '.repeat(3_000),
  'links in links': '[a '.repeat(1_400) + '](b)'.repeat(1_400),
  'tags that are never closed, one a line': '<div>\n'.repeat(10_000),
  'tables in tables': '<table><tr><td>\n'.repeat(10_000),
  'lists of HTML in each other': '<ul><li>\n'.repeat(10_000),
  'folded parts in each other': '<details>\n\n'.repeat(10_000),
  'spans of a bilingual edition': '<span data-ttu-id="1">'.repeat(440),
  'quotes of fifty levels': Array.from({ length: 50 }, (_, at) => `${'> '.repeat(at + 1)}a`).join('\n'),
  'comments that switch ever more rules off': Array.from(
    { length: 10_000 },
    (_, at) => `<!-- playbook-disable r${at} -->\n`,
  ).join('\n'),
};

for (const [what, text] of Object.entries(deep))
  test(`${what}: checked, or refused by name`, () => {
    try {
      const { findings } = lintArticle('a.md', articleText('a.md', Buffer.from(text)), null, (_, usual) => usual);
      expect(findings.every(({ line, column, endColumn }) => line > 0 && column > 0 && endColumn >= column)).toBe(true);
    } catch (error) {
      expect(error).toBeInstanceOf(ArticleError);
    }
  });
