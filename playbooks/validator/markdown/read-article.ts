import type { List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import type { Article, Block } from './article.ts';
import { readInline } from './read-inline.ts';

/** Reads Markdown as its readers see it: no front matter, no code blocks, no comments, nothing struck out. */
export function readArticle(markdown: string): Article {
  const tree = fromMarkdown(markdown, {
    extensions: [frontmatter(['yaml']), gfmStrikethrough(), gfmTable()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown()],
  });
  const walk = new Walk(markdown.split(/\r\n|\n|\r/));
  walk.readAll(tree, outside);
  const bilingual = walk.blocks.some(({ lines }) => lines.some(({ segments }) => segments.length > 0));
  return { frontMatter: frontMatterOf(tree), blocks: walk.blocks, bilingual };
}

type Where = Pick<Block, 'depth' | 'ordered' | 'list' | 'note'> & { item: boolean };
const outside: Where = { depth: 0, ordered: false, list: null, note: false, item: false };

class Walk {
  readonly blocks: Block[] = [];
  private readonly source: readonly string[];
  private lists = 0;

  constructor(source: readonly string[]) {
    this.source = source;
  }

  readAll({ children }: { children: readonly RootContent[] }, where: Where): void {
    for (const node of children) this.read(node, where);
  }

  private read(node: RootContent, where: Where): void {
    // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- everything else is no running text
    switch (node.type) {
      case 'heading':
        return this.add('heading', node.children, { ...where, depth: node.depth });
      case 'paragraph':
        return this.add(where.item ? 'item' : 'paragraph', node.children, where);
      case 'list':
        return this.readList(node, where);
      case 'blockquote':
        return this.readAll(node, { ...where, note: true });
      default:
    }
  }

  private readList({ children, ordered }: List, where: Where): void {
    this.lists += 1;
    const list = this.lists;
    for (const item of children)
      this.readItem(item, { ...where, depth: where.depth + 1, ordered: ordered === true, list });
  }

  private readItem(item: ListItem, where: Where): void {
    this.readAll(item, { ...where, item: true });
  }

  private add(kind: Block['kind'], content: readonly PhrasingContent[], { item: _item, ...where }: Where): void {
    const lines = readInline(content, this.source);
    if (lines.length > 0) this.blocks.push({ ...where, kind, lines });
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
