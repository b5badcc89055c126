import { html, type Content, type Markup } from '../../../reporters/html/markup.ts';
import { page } from '../../../reporters/html/page.ts';
import type { ArticleResult, StepResult } from '../../findings/article-result.ts';
import type { Article, Block } from '../../markdown/article.ts';
import { conclusionOf, type Conclusion } from '../conclusion.ts';
import { coverageOf } from '../coverage.ts';
import { articleStyle } from './article-style.ts';
import { findingItem, stepCard } from './cards.ts';
import { blockText } from './block-text.ts';
import { directionOf } from './direction.ts';
import type { ReadPicture } from './read-picture.ts';
import { numberedSteps, type NumberedResult } from './numbered.ts';

/** The article itself, with what became of each sentence beside it: one file that needs nothing else. */
export function articlePage(result: ArticleResult, article: Article, readPicture: ReadPicture): string {
  const steps = numberedSteps(result);
  const { file, language, portalLanguage } = result;
  const title = article.blocks.find(({ kind }) => kind === 'heading')?.lines[0]?.text ?? file;
  const body = html`<header>
      <h1>${title}</h1>
      <p class="soft">${file} · language ${language}${portalLanguage && ` · portal in ${portalLanguage}`}</p>
      ${verdictLine(result)} ${legend()}
    </header>
    <main lang="${language === 'und' ? 'en' : language}" dir="${directionOf(language)}">
      ${article.blocks.map((block, at) => blockRow(block, itemNumber(block, at, article.blocks), { result, steps, readPicture }))}
    </main>`;
  return page(`${title} – portal check`, body, articleStyle);
}

function verdictLine(result: ArticleResult): Markup {
  const badge = badgeOf(result);
  const conclusion = conclusionOf(result);
  if (conclusion === 'no-procedure' || result.portalLanguage === null) return html`<p>${badge}</p>`;
  const { steps, run, unbound, untested } = coverageOf([result]);
  return html`<p>${badge}</p>
    <p class="soft">${steps} steps: ${run} carried out, ${unbound} left open by what the article says, ${untested} not tested.</p>
    ${result.prerequisites.map(
      ({ sentence, without, tried }) =>
        html`<p class="soft">
          “${sentence}” – without this role: ${without.replace('-', ' ')}.${tried.length > 0 ? ` Tried as ${tried.map(role => role.replaceAll('_', ' ')).join(', ')}.` : null}
        </p>`,
    )}`;
}

function badgeOf(result: ArticleResult): Markup {
  const found = result.findings.filter(({ severity }) => severity !== 'note').length;
  const badges: Record<Conclusion, readonly [kind: string, text: string]> = {
    succeeds: ['paid', 'a reader succeeds'],
    differs: ['failed', `${found} ${found === 1 ? 'finding' : 'findings'}`],
    incomplete: ['unknown', 'nothing differs, but not all of it was carried out'],
    'nothing-carried-out': ['unknown', 'nothing was carried out'],
    'not-followed': ['unknown', 'not followed'],
    'no-procedure': ['unknown', 'no portal procedure'],
  };
  const [kind, text] = badges[conclusionOf(result)];
  return html`<span class="badge ${kind}">${text}</span>`;
}

function legend(): Markup {
  const entries = [
    ['good', 'as the article says'],
    ['bad', 'differs'],
    ['doubt', 'open'],
  ];
  return html`<p class="legend">${entries.map(([kind, text]) => html`<span class="mark ${kind}">${text}</span> `)}</p>`;
}

interface Judged {
  result: ArticleResult;
  steps: readonly NumberedResult[];
  readPicture: ReadPicture;
}

function blockRow(block: Block, number: number | null, { result, steps, readPicture }: Judged): Markup {
  const lines = new Set(block.lines.map(({ line }) => line));
  const own = steps.filter(({ result: { step } }) => lines.has(step.line));
  const beside: Content[] = [
    ...own.map(step => stepCard(step, result, readPicture)),
    ...findingsOf(result, lines).map(findingItem),
  ];
  return html`<div class="row ${block.note ? 'note' : ''}" data-depth="${block.kind === 'item' ? block.depth : 0}">
    <div class="said">${blockText(block, own, number)}</div>
    ${beside.length === 0 ? null : html`<div class="seen" lang="en" dir="ltr">${beside}</div>`}
  </div>`;
}

/** Findings that no step has: those of lint, and of prerequisites. */
function findingsOf({ findings, plays }: ArticleResult, lines: ReadonlySet<number>) {
  const taken = new Set(plays.flatMap(({ steps }) => steps.flatMap((step: StepResult) => step.findings)));
  return findings.filter((finding, at) => !taken.has(at) && lines.has(finding.line));
}

/** Numbers as they are shown, whatever is written: one, two, three. */
function itemNumber({ kind, ordered, list, depth }: Block, at: number, blocks: readonly Block[]): number | null {
  if (kind !== 'item' || !ordered) return null;
  return blocks.slice(0, at + 1).filter(block => block.list === list && block.depth === depth).length;
}
