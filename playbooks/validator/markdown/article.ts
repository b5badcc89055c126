/** How a piece of text is marked up. */
export type MarkKind = 'strong' | 'emphasis' | 'code' | 'link';

/** A stretch of a text that is marked up, by positions in the text. */
export interface Mark {
  kind: MarkKind;
  start: number;
  end: number;
  /** Target of a link. */
  url: string | null;
}

/** Text without its mark-up, which knows where each character stands in the file. */
export interface Text {
  text: string;
  marks: readonly Mark[];
  /** Line in the file, from 1. */
  line: number;
  /** Column in the file of each character, from 1. */
  columns: readonly number[];
}

/** A line as a reader sees it, and the English beside it where the file is a bilingual edition. */
export interface Line extends Text {
  /** Pieces of the line with their English, in a bilingual edition. */
  segments: readonly Segment[];
}

export interface Segment {
  /** Positions in the line's text. */
  start: number;
  end: number;
  english: Text;
}

/** A paragraph, a heading, or the text of a list item. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item';
  /** Level of a heading; of an item, how many lists it is in. */
  depth: number;
  /** Whether the innermost list is numbered. */
  ordered: boolean;
  /** Says which list an item is in, so that items of one list are kept together. */
  list: number | null;
  /** Inside a quote, which is how notes are written. */
  note: boolean;
  /** The tab that it stands in, where the article gives several ways beside each other. */
  tab: Tab | null;
  lines: readonly Line[];
}

/** `# [Azure CLI](#tab/azure-cli)`: one of several tabs, up to a line across the page. */
export interface Tab {
  /** Which of the article's groups of tabs it belongs to, from 1. */
  group: number;
  id: string;
  name: string;
}

/** `[!INCLUDE [name](path)]`: text of another file. */
export interface Include {
  line: number;
  path: string;
}

export interface Article {
  frontMatter: Readonly<Record<string, string>>;
  blocks: readonly Block[];
  /** Other files whose text belongs here, and is not known. */
  includes: readonly Include[];
  /** Whether the English stands beside each sentence. */
  bilingual: boolean;
}
