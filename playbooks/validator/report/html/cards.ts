import { html, Markup, type Content } from '../../../reporters/html/markup.ts';
import type { ArticleResult, StepResult } from '../../findings/article-result.ts';
import type { Finding } from '../../findings/finding.ts';
import type { PlanStep } from '../../plan/plan.ts';
import type { ReadPicture } from './read-picture.ts';
import { boxed, height, width } from './boxed.ts';
import { kindOf, type NumberedResult } from './numbered.ts';

/** What became of one step: its verdict, what is wrong, and the page with the control in a numbered box. */
export function stepCard(
  { number, result }: NumberedResult,
  { findings }: ArticleResult,
  readPicture: ReadPicture,
): Markup {
  const { verdict, note, used, step, picture, findings: own } = result;
  const kind = kindOf(verdict);
  return html`<section class="card ${kind}">
    <p>
      <span class="chip ${kind}">${number} ${verdict.replaceAll('-', ' ')}</span>
      <span class="soft">${wordsOf(step)}${used && used.name !== step.target ? ` → ${used.name}` : ''}</span>
    </p>
    ${own.flatMap(at => findings[at] ?? []).map(findingItem)} ${note && html`<p class="soft">${note}</p>`}
    ${picture && shot(picture, number, result, readPicture)}
  </section>`;
}

/** What is done to what; where the sentence leaves that open, the place that it names. */
function wordsOf({ action, target, field, container }: PlanStep): string {
  const place = field ?? container;
  if (target !== null) return `${action} ${target}${field === undefined ? '' : ` in ${field}`}`;
  return place === undefined ? action : `${action} in ${place}`;
}

export function findingItem({ rule, severity, message, suggestions, line, column, fix }: Finding): Markup {
  const others = suggestions.slice(1, 4).map(({ label, role }) => `“${label}” (${role})`);
  return html`<div class="finding ${severity}">
    <p><strong>${severity}</strong> <code>${rule}</code> <span class="soft">${line}:${column}</span></p>
    <p>${message}${fix.length > 0 ? ' It can be mended with --fix.' : ''}</p>
    ${others.length > 0 ? html`<p class="soft">Less likely: ${others.join(', ')}</p>` : null}
  </div>`;
}

function shot(name: string, number: number, { used, step }: StepResult, readPicture: ReadPicture): Content {
  const bytes = readPicture(name);
  if (!bytes) return null;
  const alternative = `The portal before step ${number}: ${wordsOf(step)}`;
  return html`<details open>
    <summary>Picture</summary>
    <svg class="shot" viewBox="0 0 ${width} ${height}" role="img" aria-label="${alternative}">
      <image href="data:image/jpeg;base64,${new Markup(bytes.toString('base64'))}" width="${width}" height="${height}" />
      ${used?.box && boxed(used.box, number)}
    </svg>
  </details>`;
}
