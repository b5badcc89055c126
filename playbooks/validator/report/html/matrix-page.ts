import { html, type Markup } from '../../../reporters/html/markup.ts';
import { page } from '../../../reporters/html/page.ts';
import type { ArticleResult, Validation } from '../../findings/article-result.ts';
import { coverageOf } from '../coverage.ts';
import { inOneLine } from '../totals.ts';
import { articleStyle } from './article-style.ts';
import { kindOf, numberedSteps } from './numbered.ts';

const signs = { good: '✔', bad: '✘', doubt: '–' } as const;

/**
 * All articles at a glance: a row for each, with the verdict of each step.
 *
 * @param linkOf - address of an article's own page, relative to this one.
 */
export function matrixPage(validation: Validation, linkOf: (article: ArticleResult) => string): string {
  const { articles } = validation;
  const columns = Math.max(0, ...articles.map(article => numberedSteps(article).length));
  const numbers = Array.from({ length: columns }, (_, at) => at + 1);
  const body = html`<main><h1>Articles against the portal</h1>
    <p>${inOneLine(validation)}</p>
    <div class="scroll" tabindex="0" role="region" aria-label="Verdicts of all steps">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">Language</th>
            <th scope="col">Findings</th>
            <th scope="col">Carried out</th>
            ${numbers.map(number => html`<th scope="col">${number}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${articles.map(article => row(article, columns, linkOf(article)))}
        </tbody>
      </table>
    </div></main>`;
  return page('Articles against the portal', body, articleStyle);
}

function row(article: ArticleResult, columns: number, link: string): Markup {
  const steps = numberedSteps(article);
  const { run, steps: all } = coverageOf([article]);
  const cells = Array.from({ length: columns }, (_, at) => {
    const verdict = steps[at]?.result.verdict;
    if (verdict === undefined) return html`<td></td>`;
    const kind = kindOf(verdict);
    return html`<td class="${kind}" title="${verdict}"><span aria-label="${verdict}" role="img">${signs[kind]}</span></td>`;
  });
  return html`<tr>
    <th scope="row"><a href="${link}">${article.file}</a></th>
    <td>${article.language}</td>
    <td>${article.procedure ? article.findings.length : 'no portal procedure'}</td>
    <td>${run} of ${all}</td>
    ${cells}
  </tr>`;
}
