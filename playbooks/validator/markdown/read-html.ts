import type { Block, Line } from './article.ts';
import { characterOf } from './entities.ts';
import { markOf, silentTags, tagOf, type Tag } from './html-tags.ts';
import { TextBuilder } from './text-builder.ts';

/** Where text in HTML stands, and the lists around it. */
export type Place = Pick<Block, 'kind' | 'depth' | 'ordered' | 'list'>;

/** What reading HTML needs to know of the article, and tells it. */
export interface HtmlHost {
  add: (place: Place, lines: Line[]) => void;
  newList: () => number;
}

const token = /<!--[^]*?(?:-->|$)|<\/?[a-z][^<>]*>|&[#\w]{1,9};|\r\n|[\r\n]|[^<&\r\n]+|[<&]/giu;
const blocks = new Set([
  'p',
  'div',
  'td',
  'th',
  'tr',
  'table',
  'summary',
  'details',
  'section',
  'dd',
  'dt',
  'br',
  'hr',
]);

/** Reads blocks of HTML: their lists are numbered lists like others. A blank line ends a block, but not its lists. */
export class HtmlReader {
  private readonly host: HtmlHost;
  private lines: Line[] = [];
  private readonly lists: { ordered: boolean; list: number; items: number }[] = [];
  private heading: number | null = null;
  private text = new TextBuilder();
  private silent: string | null = null;
  private line = 1;
  private column = 1;

  constructor(host: HtmlHost) {
    this.host = host;
  }

  /** The list item that is open: what stands between two blocks of HTML belongs to it. */
  get place(): Place | null {
    const innermost = this.lists.at(-1);
    if (!innermost || innermost.items === 0) return null;
    return { kind: 'item', depth: this.lists.length, ordered: innermost.ordered, list: innermost.list };
  }

  read(html: string, line: number, column: number): void {
    this.line = line;
    this.column = column;
    for (const [part] of html.matchAll(token)) this.take(part);
    this.flush();
    this.silent = null;
  }

  private take(part: string): void {
    const tag = part.startsWith('<') ? tagOf(part) : null;
    if (/^[\r\n]/.test(part)) return this.nextLine();
    if (tag) this.takeTag(tag);
    else if (this.silent === null && !part.startsWith('<!--')) this.addText(part);
    this.advance(part);
  }

  private nextLine(): void {
    this.endLine();
    this.line += 1;
    this.column = 1;
  }

  private advance(part: string): void {
    const lines = part.split(/\r\n|[\r\n]/u);
    const last = lines.at(-1) ?? '';
    this.line += lines.length - 1;
    this.column = lines.length > 1 ? last.length + 1 : this.column + part.length;
  }

  private addText(part: string): void {
    const text = part.startsWith('&') ? (characterOf(part) ?? part) : part;
    if (this.text.text === '' && text.trim() === '') return;
    this.text.add(
      text,
      Array.from({ length: text.length }, (_, at) => this.column + Math.min(at, part.length - 1)),
    );
  }

  private takeTag(tag: Tag): void {
    const { name, closes } = tag;
    if (silentTags.has(name)) this.silent = closes ? null : name;
    const mark = markOf(tag);
    if (mark) return closes ? this.text.endTag(mark) : this.text.beginTag(mark, tag.href);
    if (/^[ou]l$/.test(name)) return this.takeList(name === 'ol', closes);
    if (name === 'li') return this.takeItem(closes);
    if (/^h[1-6]$/.test(name)) return this.takeHeading(closes ? null : Number(name.slice(1)));
    if (blocks.has(name)) this.flush();
  }

  private takeList(ordered: boolean, closes: boolean): void {
    this.flush();
    if (closes) this.lists.pop();
    else this.lists.push({ ordered, list: this.host.newList(), items: 0 });
  }

  private takeItem(closes: boolean): void {
    this.flush();
    const list = this.lists.at(-1);
    if (list && !closes) list.items += 1;
  }

  private takeHeading(level: number | null): void {
    this.flush();
    this.heading = level;
  }

  private endLine(): void {
    if (this.text.text.trim() !== '') this.lines.push({ ...this.text.at(this.line), segments: [] });
    this.text = new TextBuilder();
  }

  private flush(): void {
    this.endLine();
    const { heading, lines } = this;
    this.lines = [];
    if (lines.length === 0) return;
    const outside: Place = { kind: 'paragraph', depth: 0, ordered: false, list: null };
    const place = heading === null ? (this.place ?? outside) : { ...outside, kind: 'heading' as const, depth: heading };
    this.host.add(place, lines);
  }
}
