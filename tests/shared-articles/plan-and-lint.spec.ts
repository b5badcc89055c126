import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Severity } from '../../playbooks/validator/findings/finding.ts';
import { ArticleResult } from '../../playbooks/validator/findings/article-result.ts';
import { lintArticle } from '../../playbooks/validator/lint/lint-article.ts';
import { isThere, publishedArticles, whyNot, type PublishedArticle } from './collection.ts';
import { stepsOf } from './following.ts';

test.skip(!isThere, whyNot);

const usual = (_: string, severity: Severity) => severity;
const kept = new Map<string, ArticleResult>();

/** An article's plan, and what is wrong with it: made once for all tests that ask. */
function checked({ file }: PublishedArticle): ArticleResult {
  const result = kept.get(file) ?? check(file);
  kept.set(file, result);
  return result;
}

function check(file: string): ArticleResult {
  return lintArticle(file, readFileSync(file, 'utf8'), null, usual);
}

for (const [locale, articles] of Map.groupBy(publishedArticles(), article => article.locale ?? 'no locale'))
  test(`${locale}: every article is planned and checked; those without a procedure are told apart`, () => {
    for (const article of articles) {
      const { file, hasProcedure, name, isBilingual } = article;
      const result = ArticleResult.parse(checked(article));
      expect(result.procedure, file).toBe(hasProcedure);
      // What is wrong with all translations of this article, in each.
      if (name === 'pay-invoice' && !isBilingual)
        expect(
          result.findings.map(({ rule }) => rule),
          file,
        ).toEqual(expect.arrayContaining(['link-target', 'result-in-item']));
    }
    // Nothing is kept from one article for the next: of ten, one is read again after all the others.
    for (const article of articles.filter((_, at) => at % 10 === 0))
      expect(JSON.stringify(check(article.file)), article.file).toBe(JSON.stringify(checked(article)));
  });

/** What people found in the translations of one article, by locale: the kinds that a text alone, or beside its English, tells. */
const seenByEye: Readonly<Record<string, readonly string[]>> = {
  untranslated: ['vi-VN', 'ru-RU', 'pt-BR'],
  'portal-term': ['ar-SA', 'fi-FI', 'fr-FR', 'hu-HU', 'pl-PL', 'ru-RU', 'tr-TR', 'vi-VN', 'zh-TW'],
  'repeated-alternative': ['ar-SA', 'es-ES', 'hu-HU', 'it-IT', 'nl-NL', 'pt-BR', 'tr-TR', 'zh-CN'],
  'two-wordings': ['zh-TW', 'zh-CN', 'pt-BR', 'ru-RU'],
  'part-wording': ['zh-TW', 'pt-BR'],
  'two-terms': ['de-DE', 'zh-TW', 'ja-JP', 'nl-NL', 'pl-PL', 'pt-BR', 'sv-SE', 'es-ES'],
  'lost-state': [
    'ar-SA',
    'cs-CZ',
    'de-DE',
    'fi-FI',
    'fr-FR',
    'hu-HU',
    'it-IT',
    'pl-PL',
    'ru-RU',
    'tr-TR',
    'vi-VN',
    'zh-CN',
  ],
  'search-inside': ['es-ES', 'fr-FR', 'it-IT', 'pt-BR', 'pl-PL', 'tr-TR', 'zh-CN', 'zh-TW', 'cs-CZ'],
  'link-text': ['pl-PL', 'tr-TR'],
  spacing: ['cs-CZ', 'nl-NL'],
  'missing-stop': ['ru-RU'],
};

test('what people saw in translations is found', () => {
  const articles = publishedArticles().filter(({ name, isBilingual }) => name === 'pay-invoice' && !isBilingual);
  const found = new Set(
    articles.flatMap(article => checked(article).findings.map(({ rule }) => `${rule} in ${article.locale}`)),
  );
  const seen = Object.entries(seenByEye).flatMap(([rule, locales]) => locales.map(locale => `${rule} in ${locale}`));
  expect(seen.filter(one => !found.has(one))).toEqual([]);
});

test('the English articles have no faults of labels, marks or translation', () => {
  const faults = publishedArticles()
    .filter(({ locale }) => locale === 'en-US')
    .flatMap(article =>
      checked(article)
        .findings.filter(({ severity, rule }) => severity === 'error' && !rule.startsWith('link-'))
        .map(({ rule, line }) => `${article.file}:${line} ${rule}`),
    );
  expect(faults).toEqual([]);
});

test('a translation asks for as much as its English', () => {
  const articles = publishedArticles().filter(({ isBilingual, hasProcedure }) => isBilingual && hasProcedure);
  const shares = articles.map(article => {
    const steps = stepsOf(checked(article)).map(({ step }) => step);
    const named = steps.filter(({ english, action }) => english !== undefined && action !== 'goto');
    return named.length === 0 ? 1 : named.filter(({ target }) => target !== null).length / named.length;
  });
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  expect(mean).toBeGreaterThan(0.9);
});
