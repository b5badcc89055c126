import type { Html, List, ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { ArticleError } from '../article-error.ts';
import type { Article, Block, Include, Line, Tab } from './article.ts';
import { definitionsIn } from './definitions.ts';
import { includeOf } from './includes.ts';
import { ListRuns } from './list-runs.ts';
import { HtmlReader, type Place } from './read-html.ts';
import { readInline, type Definitions } from './read-inline.ts';
import { rowsOf } from './step-table.ts';
import { syntaxOf } from './syntax.ts';
import { tabOf } from './tabs.ts';

/** No paragraph in one line is longer; the parser takes a second for one of ten times that length. */
const longestLine = 100_000;

/**
 * Reads Markdown as its readers see it: no front matter, no code blocks, no comments, nothing struck out.
 *
 * @param file - named in the error.
 * @throws ArticleError for a line that is too long for anybody.
 */
export function readArticle(markdown: string, file = 'The article'): Article {
  const source = markdown.split(/\r\n|\n|\r/);
  refuseLongLines(source, file);
  const tree = fromMarkdown(markdown, syntaxOf(markdown));
  const walk = new Walk(source, definitionsIn(tree));
  walk.readAll(tree, outside);
  const { blocks, includes } = walk;
  const bilingual = blocks.some(({ lines }) => lines.some(({ segments }) => segments.length > 0));
  return { frontMatter: frontMatterOf(tree), blocks, includes, bilingual };
}

function refuseLongLines(source: readonly string[], file: string): void {
  const at = source.findIndex(line => line.length > longestLine);
  if (at < 0) return;
  const problem = `line ${at + 1} has ${source[at]?.length ?? 0} characters, more than ${longestLine}`;
  throw new ArticleError(file, problem, 'Break the line into paragraphs.');
}

type Where = Pick<Block, 'depth' | 'ordered' | 'list' | 'note'> & { item: boolean };
const outside: Where = { depth: 0, ordered: false, list: null, note: false, item: false };

class Walk {
  readonly blocks: Block[] = [];
  readonly includes: Include[] = [];
  private readonly source: readonly string[];
  private readonly definitions: Definitions;
  private readonly html: HtmlReader;
  private lists = 0;
  private tab: Tab | null = null;
  private tabGroups = 0;
  private note = false;

  constructor(source: readonly string[], definitions: Definitions) {
    this.source = source;
    this.definitions = definitions;
    this.html = new HtmlReader({
      add: (place, lines) => this.push(place, lines, this.note),
      newList: () => (this.lists += 1),
    });
  }

  readAll({ children }: { children: readonly RootContent[] }, where: Where): void {
    const runs = new ListRuns(this.source);
    for (const node of children) {
      if (node.type !== 'list') runs.pass(node);
      this.read(node, where, runs);
    }
  }

  private read(node: RootContent, where: Where, runs: ListRuns): void {
    // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- everything else is no running text
    switch (node.type) {
      case 'heading':
        return this.addHeading(node.children, { ...where, depth: node.depth });
      case 'paragraph':
        return this.addParagraph(node.children, where);
      case 'list':
        return this.readList(node, where, runs);
      case 'blockquote':
        return this.readAll(node, { ...where, note: true });
      case 'table':
        return this.readTable(node, where);
      case 'html':
        return this.readHtml(node, where);
      case 'thematicBreak':
        this.tab = null;
        return;
      default:
    }
  }

  private readList(node: List, where: Where, runs: ListRuns): void {
    const list = runs.idOf(node) ?? (this.lists += 1);
    runs.take(node, list);
    for (const item of node.children)
      this.readItem(item, { ...where, depth: where.depth + 1, ordered: node.ordered === true, list });
  }

  private readItem(item: ListItem, where: Where): void {
    this.readAll(item, { ...where, item: true });
  }

  /** A table of steps is a numbered list; one in a list item belongs to it. */
  private readTable(table: Table, where: Where): void {
    const rows = rowsOf(table);
    if (!rows && !where.item) return;
    const list = rows ? (this.lists += 1) : where.list;
    const place: Where = rows ? { ...where, depth: where.depth + 1, ordered: true, list, item: true } : where;
    for (const cells of rows ?? table.children.slice(1).map(({ children }) => children)) {
      const lines = cells.flatMap(({ children }) => this.linesOf(children));
      if (lines.length > 0) this.push({ ...place, kind: 'item' }, lines, where.note);
    }
  }

  private readHtml({ value, position }: Html, where: Where): void {
    this.note = where.note;
    if (!where.item) this.html.read(value, position?.start.line ?? 1, position?.start.column ?? 1);
  }

  private addHeading(content: readonly PhrasingContent[], where: Where): void {
    const tab = tabOf(content);
    if (tab && !this.tab) this.tabGroups += 1;
    if (tab) this.tab = { group: this.tabGroups, ...tab };
    this.push({ ...where, kind: 'heading' }, this.linesOf(content), where.note);
  }

  private addParagraph(content: readonly PhrasingContent[], where: Where): void {
    const lines = this.linesOf(content);
    this.includes.push(...lines.flatMap(includeOf));
    const place: Place = where.item ? { ...where, kind: 'item' } : (this.html.place ?? { ...where, kind: 'paragraph' });
    this.push(place, lines, where.note);
  }

  private linesOf(content: readonly PhrasingContent[]): Line[] {
    return readInline(content, this.source, this.definitions);
  }

  private push({ kind, depth, ordered, list }: Place, lines: readonly Line[], note: boolean): void {
    if (lines.length > 0) this.blocks.push({ kind, depth, ordered, list, note, tab: this.tab, lines });
  }
}

/** Scalar values of the front matter; everything else in it is of no use here. */
function frontMatterOf({ children: [first] }: Root): Record<string, string> {
  if (first?.type !== 'yaml') return {};
  const pairs = first.value.matchAll(/^([\w.-]+):[ \t]*(.*)$/gm);
  return Object.fromEntries(
    Array.from(pairs, ([, key = '', value = '']) => [key, value.replace(/^(['"])(.*)\1$/, '$2')]),
  );
}
