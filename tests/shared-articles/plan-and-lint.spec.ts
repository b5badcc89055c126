import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { lintArticle } from '../../playbooks/validator/lint/lint-article.ts';
import { readArticle } from '../../playbooks/validator/markdown/read-article.ts';
import { planArticle } from '../../playbooks/validator/plan/plan-article.ts';
import { isThere, publishedArticles, whyNot } from './collection.ts';

test.skip(!isThere, whyNot);

test('every published article is planned; those without a procedure of the portal are told apart', () => {
  const wrong = publishedArticles().flatMap(({ file, hasProcedure }) => {
    const { procedure } = planArticle(readArticle(readFileSync(file, 'utf8')), file);
    return procedure === hasProcedure ? [] : [file];
  });
  expect(wrong).toEqual([]);
});

test('a translation asks for as much as its English', () => {
  const articles = publishedArticles().filter(({ isBilingual, hasProcedure }) => isBilingual && hasProcedure);
  const shares = articles.map(({ file }) => {
    const { steps } = planArticle(readArticle(readFileSync(file, 'utf8')), file);
    const named = steps.filter(({ english, action }) => english !== undefined && action !== 'goto');
    return named.length === 0 ? 1 : named.filter(({ target }) => target !== null).length / named.length;
  });
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  expect(mean).toBeGreaterThan(0.9);
});

test('every published article is checked; what is wrong with all pay-invoice translations is found in each', () => {
  const rules = new Map<string, number>();
  for (const { file, name, isBilingual } of publishedArticles()) {
    const { findings } = lintArticle(file, readFileSync(file, 'utf8'), null, (_, usual) => usual);
    const found = new Set(findings.map(({ rule }) => rule));
    for (const rule of found) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    if (name === 'pay-invoice' && !isBilingual)
      expect([...found], file).toEqual(expect.arrayContaining(['link-target', 'result-in-item']));
  }
  test.info().annotations.push({ type: 'articles by rule', description: JSON.stringify(Object.fromEntries(rules)) });
});
