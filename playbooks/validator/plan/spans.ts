import type { Mark } from '../markdown/article.ts';
import { matchesOf } from './matches.ts';

/** From one place in a text to another. */
interface Stretch {
  start: number;
  end: number;
}

/** A stretch of a sentence that is set apart, by bold, by quotes or by brackets: probably a label. */
export interface Span extends Stretch {
  /** The label within it. */
  label: Stretch;
  url: string | null;
  /** How it is set apart. */
  by: 'mark' | 'quotes' | 'emphasis' | 'code';
  /** It ran on over a verb. */
  cut?: true;
}

/**
 * Quotes and brackets of many languages, with the most that can be between them; and asterisks that are no bold for
 * Markdown, as in "**액세스 제어(IAM)**를", but are for the writer. Quotes in Hebrew acronyms are none: מע"מ.
 */
const quoted =
  /“([^“”]{1,90})”|‘((?:[^‘’]|’(?=\p{L})){1,90})’(?!(?!\p{Lo})\p{L})|(?<![\p{L}\p{N}])'([^'\s](?:[^']|'(?=\p{L})){0,88})'(?!(?!\p{Script=Hangul})[\p{L}\p{N}])|‹([^‹›]{1,90})›|›([^‹›]{1,90})‹|‚([^‚‘’]{1,90})[‘’](?!\p{L})|„([^„“”"]{1,90})[“”"]|«([^«»]{1,90})»|»([^«»]{1,90})[«»]|「([^「」]{1,60})」|『([^『』]{1,60})』|\[([^[\]]{1,90})\]|［([^［］]{1,60})］|【([^【】]{1,60})】|\*\*(?!\s)([^*"“”「」，。、]{1,90})(?<!\s)\*\*|(?<!\p{L})״([^״]{1,90})״(?!\p{L})|(?!(?<=[א-ת])"[א-ת](?![א-ת]))"((?:[^"]|(?<=[א-ת])"(?=[א-ת](?![א-ת]))){1,90})(?!(?<=[א-ת])"[א-ת](?![א-ת]))"|”([^”]{1,90})”/gu;

/** Finds what is set apart in a text; what overlaps is one thing, and quotes within it say where the label is. */
export function spansOf(text: string, marks: readonly Mark[]): Span[] {
  const drawn = marks.filter(({ start, end }) => start < end && !holdsSeveral(text.slice(start, end)));
  const marked = drawn.map(({ kind, start, end, url }): Span => ({
    start,
    end,
    label: { start, end },
    url,
    by: byOf(kind),
  }));
  const quotes = matchesOf(text, quoted).map((match): Span => {
    const start = match.index;
    const end = start + match[0].length;
    return { start, end, label: { start: start + 1, end: end - 1 }, url: null, by: 'quotes' };
  });
  const sorted = [...marked, ...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: Span[] = [];
  for (const span of sorted) merge(spans, span);
  return spans.map(span => trimmed(span, text));
}

/** "**[A] + [B]**": bold around several names that signs join, each in its own brackets. */
function holdsSeveral(marked: string): boolean {
  if (!/[+>→›]/u.test(marked)) return false;
  return /^\s*_(?:\s*(?:\+|\\?>|→|›)\s*_)+[\s.。]*$/u.test(marked.replace(quoted, '_'));
}

function byOf(kind: Mark['kind']): Span['by'] {
  if (kind === 'emphasis' || kind === 'code') return kind;
  return 'mark';
}

/** Adds a span to those before it; what overlaps the last one becomes one with it. */
function merge(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (!last || span.start >= last.end) {
    spans.push(span);
    return;
  }
  const quotes = [last, span].find(({ by }) => by === 'quotes');
  spans[spans.length - 1] = {
    start: Math.min(last.start, span.start),
    end: Math.max(last.end, span.end),
    label: quotes?.label ?? last.label,
    url: last.url ?? span.url,
    by: quotes ? 'quotes' : last.by,
  };
}

/** Those that stand in a stretch of the text whole; spans are in order, and none overlaps another. */
export function spansWithin(spans: readonly Span[], { start, end }: Stretch): Span[] {
  let low = 0;
  for (let high = spans.length; low < high;) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const within: Span[] = [];
  for (let at = low; at < spans.length; at += 1) {
    const span = spans[at];
    if (!span || span.start >= end) break;
    if (span.end <= end) within.push(span);
  }
  return within;
}

const edge = /[\s.,;:!?。，、；：！？،؛"“”„«»「」『』'’*]/u;

/** Leaves out spaces, punctuation and quotes at the edges of a label, unless there is nothing else; three dots stay. */
function trimmed(span: Span, text: string): Span {
  let { start, end } = span.label;
  if (/^[\s.…()+]*$/u.test(text.slice(start, end))) return { ...span, label: blank({ start, end }, text) };
  while (start < end && edge.test(text.charAt(start))) start += 1;
  while (end > start && edge.test(text.charAt(end - 1)) && !text.slice(start, end).endsWith('...')) end -= 1;
  return { ...span, label: { start, end } };
}

function blank({ start, end }: Stretch, text: string): Stretch {
  const inner = text.slice(start, end);
  return {
    start: start + (inner.length - inner.trimStart().length),
    end: end - (inner.length - inner.trimEnd().length),
  };
}

/** Bold may run on over the verbs around a label: "**kliknite Fakture**". What is left of it are stretches of their own. */
export function besideVerbs(spans: readonly Span[], verbs: readonly Stretch[], text: string): Span[] {
  return spans.flatMap(span => {
    const over = span.by === 'mark' ? verbs.filter(({ start, end }) => start < span.end && span.start < end) : [];
    if (over.length === 0) return [span];
    const starts = [span.start, ...over.map(({ end }) => end)];
    return starts.flatMap((from, at) => piece(span, { start: from, end: over[at]?.start ?? span.end }, text));
  });
}

function piece(span: Span, { start, end }: Stretch, text: string): Span[] {
  if (/^[\s.,;:!?]*$/u.test(text.slice(start, end))) return [];
  return [trimmed({ ...span, start, end, label: { start, end }, cut: true }, text)];
}
