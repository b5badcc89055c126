import { html, Markup } from '../../../reporters/html/markup.ts';
import type { Box } from '../../findings/article-result.ts';

/** Size of the pages that pictures are taken of, in CSS pixels. */
export const width = 1_280;
export const height = 800;

/** A numbered box around what is used; style is that of `boxStyle`. */
export function boxed({ x, y, width: wide, height: high }: Box, number: number): Markup {
  const badge = { x: Math.max(14, x - 6), y: Math.max(14, y - 6) };
  return html`<rect x="${x - 4}" y="${y - 4}" width="${wide + 8}" height="${high + 8}" rx="4" class="box" />
    <circle cx="${badge.x}" cy="${badge.y}" r="14" class="dot" />
    <text x="${badge.x}" y="${badge.y + 6}" class="dot-text">${number}</text>`;
}

export const boxStyle =
  '.box { fill: none; stroke: #e81123; stroke-width: 4; } .dot { fill: #e81123; } .dot-text { fill: #fff; font: 600 17px system-ui, sans-serif; text-anchor: middle; }';

/** A page with one picture and its box, the size of the picture. */
export function annotatedPage(picture: Buffer, box: Box | null, number: number): string {
  const image = new Markup(picture.toString('base64'));
  return html`<!doctype html><html lang="en"><head><title>Step ${number}</title>
<style>body { margin: 0; } ${new Markup(boxStyle)}</style></head>
<body><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<image href="data:image/jpeg;base64,${image}" width="${width}" height="${height}" />${box && boxed(box, number)}</svg></body></html>`
    .text;
}
