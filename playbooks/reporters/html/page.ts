import { createHash } from 'node:crypto';
import { html, Markup } from './markup.ts';
import { style } from './style.ts';

/**
 * A page that may load nothing but what it carries: its own style and its own pictures.
 *
 * @param more - style that only this kind of page needs.
 */
export function page(title: string, body: Markup, more = ''): string {
  const sheet = style + more;
  const hash = createHash('sha256').update(sheet).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:`;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width"><title>${title}</title>${new Markup(`<style>${sheet}</style>`)}</head>
<body>${body}</body></html>
`.text;
}
