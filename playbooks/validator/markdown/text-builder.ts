import type { Mark, MarkKind, Text } from './article.ts';

interface OpenMark {
  kind: MarkKind;
  start: number;
  url: string | null;
}

/** Text as it grows, one line at a time. */
export class TextBuilder {
  text = '';
  readonly marks: Mark[] = [];
  readonly columns: number[] = [];
  private readonly open: OpenMark[] = [];
  /** Tags that are open: they need not be closed, and not in order. */
  private readonly tags: OpenMark[] = [];

  /** Text of which each character may stand elsewhere. */
  add(text: string, columns: readonly number[]): void {
    this.text += text;
    for (const column of columns) this.columns.push(column);
  }

  /** Text that stands in the file letter by letter, from a column on. */
  addFrom(column: number, text: string): void {
    this.text += text;
    for (let at = 0; at < text.length; at += 1) this.columns.push(column + at);
  }

  begin(kind: MarkKind, url: string | null): void {
    this.open.push({ kind, start: this.text.length, url });
  }

  end(): void {
    this.close(this.open.pop());
  }

  beginTag(kind: MarkKind, url: string | null): void {
    this.tags.push({ kind, start: this.text.length, url });
  }

  endTag(kind: MarkKind): void {
    const at = this.tags.findLastIndex(tag => tag.kind === kind);
    if (at >= 0) this.close(this.tags.splice(at, 1)[0]);
  }

  at(line: number): Text {
    return { text: this.text, marks: this.marks, columns: this.columns, line };
  }

  private close(mark: OpenMark | undefined): void {
    if (mark && (mark.start < this.text.length || mark.url !== null))
      this.marks.push({ ...mark, end: this.text.length });
  }
}
