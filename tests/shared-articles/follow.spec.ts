import { basename } from 'node:path';
import { expect, test } from '@playwright/test';
import { conclusionOf } from '../../playbooks/validator/report/conclusion.ts';
import { isThere, publishedArticles, whyNot, type PublishedArticle } from './collection.ts';
import { followAll, stepsOf, type Followed } from './following.ts';

test.skip(!isThere, whyNot);
// One worker follows the sample, once.
test.describe.configure({ mode: 'default' });

/**
 * The sample: one article in all its languages, alone and in its bilingual edition, the English procedures, and the
 * English articles without one. `npm run bench:shared` follows all articles.
 */
function isInSample({ file, name, locale, hasProcedure, isBilingual }: PublishedArticle): boolean {
  if (locale === 'en-US') return !hasProcedure || !file.includes('/more/');
  return name === 'pay-invoice' && (!isBilingual || !hasPortal(locale));
}

/** Languages that the portal does not speak: their editions are judged by the English beside them. */
const withoutPortal = ['ar-SA', 'fi-FI', 'vi-VN'];

function hasPortal(locale: string | null): boolean {
  return locale !== null && !withoutPortal.includes(locale);
}

let followed: Followed[] = [];
test.beforeAll(async ({ browser }) => {
  followed = await followAll(publishedArticles().filter(isInSample), browser, { workers: 4, roles: false });
});

const alone = () => followed.filter(({ name, isBilingual }) => name === 'pay-invoice' && !isBilingual);

test('each instruction has a verdict, and what is no pass says why', () => {
  const silent = followed.flatMap(({ file, result }) =>
    stepsOf(result)
      .filter(({ verdict, findings, note }) => verdict !== 'pass' && findings.length === 0 && note === null)
      .map(({ step, verdict }) => `${file}:${step.line} ${verdict}`),
  );
  expect(silent).toEqual([]);
  for (const { file, hasProcedure, result } of followed)
    if (hasProcedure) expect(stepsOf(result).length, file).toBeGreaterThan(2);
});

test('English articles about paying agree with the portal', () => {
  const names = ['pay-invoice-in-azure-portal.md', 'immediate-payment-fieldled.md'];
  const articles = followed.filter(({ file, locale }) => locale === 'en-US' && names.includes(basename(file)));
  expect(articles).toHaveLength(names.length);
  for (const { file, result } of articles) {
    expect(result.findings, file).toEqual([]);
    expect(stepsOf(result).filter(({ verdict }) => verdict === 'pass').length, file).toBeGreaterThan(5);
  }
});

test('an article without a procedure of the portal is not followed, and not passed', () => {
  const others = followed.filter(({ hasProcedure }) => !hasProcedure);
  expect(others.length).toBeGreaterThan(5);
  for (const { file, result } of others) {
    expect(conclusionOf(result), file).toBe('no-procedure');
    expect(
      stepsOf(result).map(({ verdict }) => verdict),
      file,
    ).not.toContain('pass');
  }
});

/** What people saw, and what the portal has instead. */
const wrongLabels = [
  { locale: 'zh-TW', label: '選取付款條件', portal: '選取付款方式' },
  { locale: 'ru-RU', label: 'Pay now', portal: 'Платить сейчас' },
  { locale: 'ru-RU', label: 'метод оплаты', portal: 'Выбрать метод оплаты' },
  { locale: 'cs-CZ', label: 'Faktura', portal: 'Faktury' },
];

for (const { locale, label, portal } of wrongLabels)
  test(`${locale}: “${label}” is not what the portal says`, () => {
    const article = alone().find(other => other.locale === locale);
    const about = article?.result.findings.filter(
      ({ rule, article: named }) => rule === 'label-drift' && named === label,
    );
    expect(about?.map(({ suggestions }) => suggestions[0]?.label)).toContain(portal);
  });

test('a translation with wrong labels is followed to its end, in each language of the portal', () => {
  const stuck = alone()
    .filter(({ locale }) => hasPortal(locale))
    .filter(({ result }) => stepsOf(result).findLast(({ step }) => step.action === 'click')?.used === null);
  expect(stuck.map(({ file }) => file)).toEqual([]);
});

test('in a language that the portal does not speak, the English edition says what is meant', () => {
  const editions = followed.filter(({ name, isBilingual }) => name === 'pay-invoice' && isBilingual);
  expect(editions.map(({ locale }) => locale)).toEqual(withoutPortal);
  for (const { file, result } of editions) {
    expect(result.portalLanguage, file).toBe('en');
    expect(
      stepsOf(result).map(({ verdict }) => verdict),
      file,
    ).not.toContain('needs-binding');
    expect(result.findings, file).toEqual([]);
  }
});
