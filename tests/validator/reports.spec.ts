import { AxeBuilder } from '@axe-core/playwright';
import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { Sarif } from './sarif-schema.ts';
import { writeReports } from '../../playbooks/cli/article-reports.ts';
import { Validation, type ArticleResult, type Verdict } from '../../playbooks/validator/findings/article-result.ts';
import type { Finding } from '../../playbooks/validator/findings/finding.ts';
import { readArticle } from '../../playbooks/validator/markdown/read-article.ts';
import { planArticle } from '../../playbooks/validator/plan/plan-article.ts';
import { githubReport } from '../../playbooks/validator/report/github-report.ts';
import { articlePage } from '../../playbooks/validator/report/html/article-page.ts';
import { matrixPage } from '../../playbooks/validator/report/html/matrix-page.ts';
import { junitReport } from '../../playbooks/validator/report/junit-report.ts';
import { markdownReport } from '../../playbooks/validator/report/markdown-report.ts';
import { sarifReport } from '../../playbooks/validator/report/sarif-report.ts';
import { textReport } from '../../playbooks/validator/report/text-report.ts';

const evil = `"><img src=x onerror=alert(1)><script>alert(2)</script>\u0007\u001b[31m\u202e|\`**@all\n::error::hi`;

const finding = (more: Partial<Finding>): Finding => ({
  rule: 'label-drift',
  severity: 'error',
  line: 1,
  column: 13,
  endColumn: 17,
  message: '“Save” is not on the screen; the portal says “Apply” (button).',
  article: 'Save',
  instead: 'Apply',
  suggestions: [{ label: 'Apply', role: 'button', score: 0.9 }],
  fix: [{ line: 1, column: 13, endColumn: 17, newText: 'Apply' }],
  ...more,
});

function resultOf(markdown: string, findings: readonly Finding[], file = 'docs/a.md'): ArticleResult {
  const plan = planArticle(readArticle(markdown), file);
  const steps = plan.steps.map((step, at) => ({
    step,
    verdict: at < findings.length ? ('drift' as const) : ('pass' as const),
    note: null,
    used: { name: 'Apply', role: 'button', box: { x: 10, y: 20, width: 80, height: 30 } },
    picture: `1-${at + 1}.jpg`,
    findings: at < findings.length ? [at] : [],
    durationMs: 40,
  }));
  const { language, procedure } = plan;
  return {
    file,
    language,
    portalLanguage: 'en',
    procedure,
    prerequisites: [],
    plays: [{ title: '', line: 1, portal: true, role: null, steps }],
    findings: [...findings],
  };
}

function validationOf(...articles: ArticleResult[]): Validation {
  return Validation.parse({ schemaVersion: 1, kind: 'validate', portal: 'http://127.0.0.1', articles });
}

const markdown = '1. Select **Save**.\n2. Select **Next**.\n';
const usual = validationOf(resultOf(markdown, [finding({})]));
const hostile = validationOf(
  resultOf(markdown, [finding({ message: evil, article: evil, instead: evil })], `a${evil}.md`),
);

test('text: file, line and column, for terminals and editors', () => {
  expect(textReport(usual, process.stdout)).toContain('docs/a.md:1:13 ');
  // oxlint-disable-next-line no-control-regex -- exactly these must not come through
  expect(textReport(hostile, process.stdout).replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\u0007\u202e]/);
});

test('GitHub: one annotation a finding, and no text can begin another', () => {
  expect(githubReport(usual)).toBe(
    '::error file=docs/a.md,line=1,endLine=1,col=13,endColumn=17,title=label-drift::“Save” is not on the screen; the portal says “Apply” (button).\n',
  );
  expect(
    githubReport(hostile)
      .split('\n')
      .filter(line => line.startsWith('::')),
  ).toHaveLength(1);
});

test('SARIF: the region is the label, the rule is explained, the change is a fix', () => {
  const log = JSON.parse(sarifReport(usual, '1.2.3')) as { runs: { results: unknown[]; tool: unknown }[] };

  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [{ tool: { driver: { version: '1.2.3', rules: [{ id: 'label-drift' }] } } }],
  });
  expect(log.runs[0]?.results).toMatchObject([
    {
      ruleId: 'label-drift',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docs/a.md' },
            region: { startLine: 1, startColumn: 13, endLine: 1, endColumn: 17 },
          },
        },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'Apply' } }] }] }],
    },
  ]);
  expect(() => JSON.parse(sarifReport(hostile, '1')) as unknown).not.toThrow();
});

test('SARIF: what the schema of 2.1.0 asks for is there, whatever the article says', () => {
  for (const validation of [usual, hostile, validationOf(resultOf(markdown, [finding({ column: 3, endColumn: 3 })]))])
    expect(Sarif.safeParse(JSON.parse(sarifReport(validation, '1.2.3'))).error?.issues ?? []).toEqual([]);
});

test('SARIF: what an article says becomes no link', () => {
  const link = finding({ message: 'The bold “[all](https://evil.example)” is wrong.', instead: '[b](c)' });
  const log = JSON.parse(sarifReport(validationOf(resultOf(markdown, [link])), '1')) as {
    runs: { results: { message: { text: string }; fixes: { description: { text: string } }[] }[] }[];
  };
  const [result] = log.runs[0]?.results ?? [];

  expect(result?.message.text).toBe('The bold “\\[all\\](https://evil.example)” is wrong.');
  expect(result?.fixes[0]?.description.text).toBe('Write “\\[b\\](c)”');
});

test('JUnit: well-formed, whatever the article says', async ({ page }) => {
  for (const validation of [usual, hostile]) {
    const xml = junitReport(validation);
    const faults = await page.evaluate(
      text => new DOMParser().parseFromString(text, 'text/xml').querySelectorAll('parsererror, script, img').length,
      xml,
    );
    expect(faults).toBe(0);
    expect(xml).toContain('failures="1"');
  }
});

test('Markdown: text stays text', () => {
  expect(markdownReport(usual)).toContain('| docs/a.md:1:13 | error | label-drift |');
  const rows = markdownReport(hostile)
    .split('\n')
    .filter(line => line.includes('label-drift'));
  expect(rows).toHaveLength(1);
  expect(rows[0]).not.toMatch(/<|`|\*\*|@/);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`pages are accessible, and run no script of an article: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const dialogs: string[] = [];
    page.on('dialog', dialog => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const nasty = `# ${evil.replaceAll('\n', ' ')}\n\n1. Select **Save**${evil}.\n2. Select **Next**.\n`;
    const [article] = validationOf(resultOf(nasty, [finding({ line: 3, message: evil })])).articles;
    if (!article) throw new Error('There is no article.');
    const picture = await page.screenshot({ type: 'jpeg' });
    for (const html of [articlePage(article, readArticle(nasty), () => picture), matrixPage(hostile, () => 'a.html')]) {
      await page.setContent(html);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    }
    expect(dialogs).toEqual([]);
  });

const conclusions: { title: string; article: ArticleResult; badge: string; text: string }[] = [
  { title: 'carried out', article: resultOf(markdown, []), badge: 'a reader succeeds', text: '' },
  {
    title: 'linted only',
    article: { ...resultOf(markdown, []), portalLanguage: null },
    badge: 'not followed',
    text: '',
  },
  {
    title: 'stopped before a button that was not allowed',
    article: withVerdicts('pass', 'blocked'),
    badge: 'nothing differs, but not all of it was carried out',
    text: '1 of 2 steps were not carried out',
  },
  {
    title: 'with nothing but open sentences',
    article: withVerdicts('needs-binding', 'needs-binding'),
    badge: 'nothing was carried out',
    text: 'nothing was carried out',
  },
];

function withVerdicts(...verdicts: Verdict[]): ArticleResult {
  const result = resultOf(markdown, []);
  const plays = result.plays.map(play => ({
    ...play,
    steps: play.steps.map((step, at) => ({ ...step, verdict: verdicts[at] ?? 'pass' })),
  }));
  return { ...result, plays };
}

for (const { title, article, badge, text } of conclusions)
  test(`an article that was ${title} is said to be: ${badge}`, async ({ page }) => {
    await page.setContent(articlePage(article, readArticle(markdown), () => null));

    await expect(page.locator('.badge')).toHaveText(badge);
    expect(textReport(validationOf(article), process.stdout)).toMatch(text ? `docs/a.md: ${text}` : /^1 article/);
  });

test('a sentence is coloured whole, though its label ends with dots', () => {
  const markdown = '1. In the portal, select **More…** Actions follow.\n';
  const result = resultOf(markdown, []);
  const html = articlePage(result, readArticle(markdown), () => null);

  expect(result.plays[0]?.steps[0]?.step.sentence).toBe('In the portal, select More… Actions follow.');
  expect(html).toMatch(/<span class="mark good">[^]*Actions follow\.[^]*?<sup>/);
});

test('an Arabic article is read from right to left, what is said about it from left to right', async ({ page }) => {
  const arabic = '# دفع فاتورة\n\n1. انقر فوق **الفواتير** ثم اختر فاتورة من القائمة.\n';
  await page.setContent(articlePage(resultOf(arabic, [finding({ line: 3 })]), readArticle(arabic), () => null));

  await expect(page.getByRole('main')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.seen').first()).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('.mark').last()).toContainText('الفواتير');
});

test('a folder of reports: a page for each article, and one for all', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reports-'));
  const articles = ['en', 'de'].map(language => {
    const text = readFileSync(`docs/articles/${language}/pay-invoice.md`, 'utf8');
    return { result: resultOf(text, [], `docs/${language}/pay-invoice.md`), markdown: text, pictures: new Map() };
  });
  const first = await writeReports(folder, validationOf(...articles.map(({ result }) => result)), articles);

  expect(first).toBe(join(folder, 'index.html'));
  expect((await readdir(folder)).sort()).toEqual([
    '001-docs-en-pay-invoice.html',
    '002-docs-de-pay-invoice.html',
    'index.html',
    'report.json',
    'report.junit.xml',
    'report.sarif',
    'summary.md',
  ]);
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain('href="002-docs-de-pay-invoice.html"');
});
