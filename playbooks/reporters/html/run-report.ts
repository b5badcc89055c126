import { formatMoney, Money } from '../../billing/money.ts';
import type { ErrorRecord, Picture, RunRecord, StepRecord } from '../../engine/record.ts';
import { endingOf } from '../ending.ts';
import { html, type Content, type Markup } from './markup.ts';
import { page } from './page.ts';

/** Gives the bytes of a picture of the run; the report carries them inside. */
export type ReadPicture = (run: RunRecord, picture: Picture) => Buffer | null;

/** The report of one run: one file that needs nothing else, and runs no script. */
export function runReport(run: RunRecord, readPicture: ReadPicture): string {
  return page(`${run.title} – ${endingOf(run)}`, runSection(run, readPicture, 1));
}

/** One run as a part of a page. */
export function runSection(run: RunRecord, readPicture: ReadPicture, level: 1 | 2): Markup {
  const outcome = endingOf(run);
  const title = html`${run.title}${subject(run)} <span class="badge ${outcome}">${outcome}</span>`;
  return html`<section id="${run.runId}">
    ${level === 1 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
    <p class="soft">
      ${run.startedAt.replace('T', ' ').slice(0, 19)} UTC · ${seconds(run.durationMs)} · ${run.portal.origin} ·
      ${run.portal.language}, ${run.portal.regionalFormat}
    </p>
    ${run.error && errorBox(run.error)} ${facts(run)}
    <ol class="steps">
      ${run.steps.map(step => stepItem(step, run, readPicture))}
    </ol>
    ${run.attachments.map(({ name, file }) => html`<p>${name}: <code>${file}</code></p>`)}
  </section>`;
}

/** What the playbook found out, as far as it is text. */
function facts({ output, committedAt }: RunRecord): Content {
  const entries = typeof output === 'object' && output !== null ? Object.entries(output) : [];
  const rows = entries
    .filter(([name]) => name !== 'outcome' && name !== 'invoices')
    .map(
      ([name, value]) =>
        html`<dt>${spaced(name)}</dt>
          <dd>${plain(value)}</dd>`,
    );
  if (committedAt)
    rows.push(
      html`<dt>committed at</dt>
        <dd>${committedAt}</dd>`,
    );
  return rows.length > 0 ? html`<dl>${rows}</dl>` : null;
}

function stepItem(step: StepRecord, run: RunRecord, readPicture: ReadPicture): Markup {
  const from = Math.max(Date.parse(step.startedAt) - Date.parse(run.startedAt), 0);
  const whole = Math.max(run.durationMs, 1);
  const left = Math.min((from / whole) * 100, 99);
  const width = Math.min((step.durationMs / whole) * 100, 100 - left);
  return html`<li>
    <div class="step-head">
      <span class="soft num">${step.number}</span><span class="title">${step.title}</span>
      <span class="soft">${step.doc} · ${step.effect}</span
      ><span class="soft num">${Math.round(step.durationMs)} ms</span><span class="${step.status}">${step.status}</span>
    </div>
    <svg class="${step.status}" width="100%" height="6" role="presentation">
      <rect width="100%" height="6" fill="currentColor" opacity="0.12"></rect>
      <rect x="${left.toFixed(2)}%" width="${width.toFixed(2)}%" height="6" fill="currentColor"></rect>
    </svg>
    ${step.error && errorBox(step.error)} ${step.pictures.map(picture => figure(picture, readPicture(run, picture)))}
  </li>`;
}

/** The picture with the control that was about to be used in a frame: drawn over it, so that the picture stays as it was. */
function figure(picture: Picture, image: Buffer | null): Markup {
  const { width, height, target, action } = picture;
  const around = target && { x: target.x - 4, y: target.y - 4, width: target.width + 8, height: target.height + 8 };
  return html`<figure>
    <figcaption>${action}</figcaption>
    ${
      image
        ? html`<svg class="shot" viewBox="0 0 ${width} ${height}" role="img" aria-label="${action}">
            <image
              href="data:image/jpeg;base64,${image.toString('base64')}"
              width="${width}"
              height="${height}"
            ></image>
            ${around && html`<rect x="${around.x}" y="${around.y}" width="${around.width}" height="${around.height}" rx="4" fill="none" stroke="#d83b01" stroke-width="4"></rect>`}
          </svg>`
        : html`<p class="soft">The picture ${picture.file} is not there any more.</p>`
    }
  </figure>`;
}

function errorBox({ code, message, hint }: ErrorRecord): Markup {
  return html`<div class="error" role="note">
    <strong>${code}</strong><br />${message}${hint && html`<br /><em>${hint}</em>`}
  </div>`;
}

function subject({ output, input }: RunRecord): Content {
  const source = [output, input].find(value => typeof value === 'object' && value !== null && 'invoice' in value);
  return source && typeof source === 'object' && 'invoice' in source ? html` ${plain(source['invoice'])}` : null;
}

/** A value as people read it; amounts as `USD 22.31`. */
function plain(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const amount = Money.safeParse(value);
  if (amount.success) return formatMoney(amount.data);
  return Array.isArray(value) ? value.map(plain).join(', ') : JSON.stringify(value);
}

function spaced(name: string): string {
  return name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}
