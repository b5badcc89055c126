import { html, type Content, type Markup } from '../../../reporters/html/markup.ts';
import type { Block, Line, Mark } from '../../markdown/article.ts';
import { sentencesOf } from '../../plan/sentences.ts';
import { spansOf } from '../../plan/spans.ts';
import { worstOf, type NumberedResult } from './numbered.ts';

/** A block as its readers see it, each sentence in the colour of its verdict, with the numbers of its steps. */
export function blockText(block: Block, steps: readonly NumberedResult[], number: number | null): Markup {
  const content = block.lines.map((line, at) => [at > 0 ? html`<br />` : null, lineText(line, steps)]);
  if (block.kind === 'heading')
    return block.depth <= 1 ? html`<p class="title">${content}</p>` : html`<h2>${content}</h2>`;
  if (block.kind === 'paragraph') return html`<p>${content}</p>`;
  return html`<p class="item"><span class="number">${number === null ? '•' : `${number}.`}</span><span>${content}</span></p>`;
}

function lineText(line: Line, steps: readonly NumberedResult[]): Content {
  const own = steps.filter(({ result }) => result.step.line === line.line);
  return sentencesOf(line.text, spansOf(line.text, line.marks)).map(({ start, end }) => {
    const text = line.text.slice(start, end).trim();
    const about = own.filter(({ result }) => result.step.sentence === text);
    const worst = worstOf(about);
    const inner = marked(line, start, end);
    return worst === null
      ? inner
      : html`<span class="mark ${worst}">${inner}${about.map(({ number }) => html`<sup>${number}</sup>`)}</span>`;
  });
}

/** The text with its mark-up, cut where any of it begins or ends. */
function marked({ text, marks }: Line, start: number, end: number): Content {
  const cuts = new Set([start, end, ...marks.flatMap(mark => [mark.start, mark.end])]);
  const points = [...cuts].filter(point => point >= start && point <= end).sort((a, b) => a - b);
  return points.slice(0, -1).map((from, at) => {
    const to = points[at + 1] ?? end;
    const over = marks.filter(mark => mark.start <= from && mark.end >= to);
    return over.reduce<Content>(wrapped, text.slice(from, to));
  });
}

function wrapped(content: Content, { kind }: Mark): Markup {
  if (kind === 'strong') return html`<strong>${content}</strong>`;
  if (kind === 'emphasis') return html`<em>${content}</em>`;
  if (kind === 'code') return html`<code>${content}</code>`;
  return html`<u>${content}</u>`;
}
