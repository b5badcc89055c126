import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { lintArticle } from '../../playbooks/validator/lint/lint-article.ts';
import { readArticle } from '../../playbooks/validator/markdown/read-article.ts';
import { planArticle } from '../../playbooks/validator/plan/plan-article.ts';
import { Plan } from '../../playbooks/validator/plan/plan.ts';
import { isThere, publishedArticles, whyNot } from './collection.ts';

test.skip(!isThere, whyNot);

test('every published article is planned; those without a procedure of the portal are told apart', () => {
  const wrong = publishedArticles().flatMap(({ file, hasProcedure }) => {
    const plan = planArticle(readArticle(readFileSync(file, 'utf8')), file);
    Plan.parse(plan);
    return plan.procedure === hasProcedure ? [] : [file];
  });
  expect(wrong).toEqual([]);
});

test('the same article gives the same plan and the same findings, byte by byte', () => {
  for (const { file } of publishedArticles()) {
    const markdown = readFileSync(file, 'utf8');
    const [first, second] = [1, 2].map(() =>
      JSON.stringify([
        planArticle(readArticle(markdown), file),
        lintArticle(file, markdown, null, (_, usual) => usual).findings,
      ]),
    );
    expect(second, file).toBe(first);
  }
});

/** What people found in the translations of one article, by locale: the kinds that a text alone, or beside its English, tells. */
const seenByEye: Readonly<Record<string, readonly string[]>> = {
  untranslated: ['vi-VN', 'ru-RU', 'pt-BR'],
  'portal-term': ['ar-SA', 'fi-FI', 'fr-FR', 'hu-HU', 'pl-PL', 'ru-RU', 'tr-TR', 'vi-VN', 'zh-TW'],
  'repeated-alternative': ['ar-SA', 'es-ES', 'hu-HU', 'it-IT', 'nl-NL', 'pt-BR', 'tr-TR', 'zh-CN'],
  'two-wordings': ['zh-TW', 'zh-CN', 'pt-BR', 'ru-RU'],
};

for (const [rule, expected] of Object.entries(seenByEye))
  test(`what people saw in translations is found: ${rule}`, () => {
    const articles = publishedArticles().filter(({ name, isBilingual }) => name === 'pay-invoice' && !isBilingual);
    const found = articles.filter(({ file }) =>
      lintArticle(file, readFileSync(file, 'utf8'), null, (_, usual) => usual).findings.some(
        finding => finding.rule === rule,
      ),
    );
    const locales = found.map(({ locale }) => locale);
    expect(expected.filter(locale => !locales.includes(locale))).toEqual([]);
  });

test('the English articles have no faults of labels, marks or translation', () => {
  const faults = publishedArticles()
    .filter(({ locale }) => locale === 'en-US')
    .flatMap(({ file }) =>
      lintArticle(file, readFileSync(file, 'utf8'), null, (_, usual) => usual)
        .findings.filter(({ severity, rule }) => severity === 'error' && !rule.startsWith('link-'))
        .map(({ rule, line }) => `${file}:${line} ${rule}`),
    );
  expect(faults).toEqual([]);
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
