import type { Delete, Emphasis, FootnoteReference, Image, ImageReference, Link, PhrasingContent, Strong } from 'mdast';
import type { Line, MarkKind, Segment } from './article.ts';
import { markOf, silentTags, tagOf } from './html-tags.ts';
import { TextBuilder } from './text-builder.ts';

/** Addresses of `[text][name]`, by name. */
export type Definitions = ReadonlyMap<string, string>;

/** Turns inline content into lines of plain text with marks. A bilingual edition gives the English of each segment. */
export function readInline(
  content: readonly PhrasingContent[],
  source: readonly string[],
  definitions: Definitions,
): Line[] {
  const reader = new InlineReader(source, definitions, content[0]?.position?.start.line ?? 1);
  reader.readAll(content);
  return reader.finish();
}

class InlineReader {
  private readonly source: readonly string[];
  private readonly definitions: Definitions;
  private readonly lines: Line[] = [];
  private line: number;
  private own = new TextBuilder();
  private segments: Segment[] = [];
  private english: TextBuilder | null = null;
  /** Spans that are open, and what each of them holds. */
  private readonly spans: ('own' | 'english' | 'other')[] = [];
  private segmentStart = 0;
  /** A tag whose text is left out. */
  private silent: string | null = null;

  constructor(source: readonly string[], definitions: Definitions, line: number) {
    this.source = source;
    this.definitions = definitions;
    this.line = line;
  }

  readAll(content: readonly PhrasingContent[]): void {
    for (const node of content) this.read(node);
  }

  finish(): Line[] {
    this.endLine();
    return this.lines.filter(({ text }) => text.trim() !== '');
  }

  private get target(): TextBuilder {
    return this.english ?? this.own;
  }

  private read(node: PhrasingContent): void {
    if (isSilent(node)) return;
    if (isMarked(node))
      return this.readMarked(node.type, node.type === 'link' ? node.url : null, () => this.readAll(node.children));
    switch (node.type) {
      case 'text':
        return this.readText(node.value, node.position?.start);
      case 'inlineCode':
        return this.readMarked('code', null, () => this.readText(node.value, node.position?.start, 1));
      case 'linkReference':
        return this.readMarked('link', this.definitions.get(node.identifier) ?? null, () =>
          this.readAll(node.children),
        );
      case 'break':
        return this.nextLine();
      case 'html':
        return this.readTag(node.value);
    }
  }

  private readMarked(kind: MarkKind, url: string | null, body: () => void): void {
    const { target } = this;
    target.begin(kind, url);
    body();
    target.end();
  }

  private readText(value: string, start: { line: number; column: number } | undefined, skip = 0): void {
    const [first = '', ...others] = value.split('\n');
    if (start) this.goTo(start.line);
    this.addText(first, (start?.column ?? 1) + skip);
    for (const rest of others) {
      this.nextLine();
      this.addText(rest, Math.max(0, (this.source[this.line - 1] ?? '').indexOf(rest.trim())) + 1);
    }
  }

  /** An address or a tag may hold a line break: what comes behind it stands in another line of the file. */
  private goTo(line: number): void {
    if (line > this.line && !this.english) this.endLine();
    this.line = line;
  }

  private addText(text: string, column: number): void {
    if (this.silent !== null) return;
    this.target.addFrom(column, text);
  }

  private readTag(tag: string): void {
    if (/^<br/i.test(tag)) return this.nextLine();
    if (/^<\/span/i.test(tag)) return this.closeSpan();
    if (!/^<span/i.test(tag)) return this.readMarkup(tag);
    const kind = /sxs-lookup|data-stu-id/.test(tag) ? 'english' : /data-ttu-id/.test(tag) ? 'own' : 'other';
    if (kind === 'own') this.segmentStart = this.own.text.length;
    if (kind === 'english') this.english ??= new TextBuilder();
    this.spans.push(kind);
  }

  /** `<b>` is bold as `**` is, and what stands in `<del>` is struck out. */
  private readMarkup(html: string): void {
    const tag = tagOf(html);
    if (!tag) return;
    if (silentTags.has(tag.name)) this.silent = tag.closes ? null : tag.name;
    const mark = markOf(tag);
    if (mark && tag.closes) this.target.endTag(mark);
    else if (mark) this.target.beginTag(mark, tag.href);
  }

  private closeSpan(): void {
    const kind = this.spans.pop();
    if (kind !== 'english' || this.spans.includes('english') || !this.english) return;
    const english = this.english.at(this.line);
    this.segments.push({ start: this.segmentStart, end: this.own.text.length, english });
    this.english = null;
  }

  private nextLine(): void {
    if (this.english) return this.english.addFrom(1, ' ');
    this.endLine();
    this.line += 1;
  }

  private endLine(): void {
    const line = { ...this.own.at(this.line), segments: this.segments };
    this.lines.push(line);
    this.own = new TextBuilder();
    this.segments = [];
    this.segmentStart = 0;
  }
}

/** Struck text, footnotes and pictures are no instructions. */
function isSilent(node: PhrasingContent): node is Delete | FootnoteReference | Image | ImageReference {
  return ['delete', 'footnoteReference', 'image', 'imageReference'].includes(node.type);
}

function isMarked(node: PhrasingContent): node is Strong | Emphasis | Link {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'link';
}
