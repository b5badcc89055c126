import type { Options } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';

interface Extension {
  extensions: NonNullable<NonNullable<Options['extensions']>[number]>[];
  mdastExtensions: NonNullable<NonNullable<Options['mdastExtensions']>[number]>[];
}

const frontMatter: Extension = {
  extensions: [frontmatter(['yaml'])],
  mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
};
const struck: Extension = { extensions: [gfmStrikethrough()], mdastExtensions: [gfmStrikethroughFromMarkdown()] };
const tables: Extension = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

/** What CommonMark lacks, as far as a text can have it: the parser tries each of them at every line. */
export function syntaxOf(markdown: string): Extension {
  const own = [
    ...(/^\uFEFF?---/.test(markdown) ? [frontMatter] : []),
    ...(markdown.includes('~') ? [struck] : []),
    ...(/\||:-|-:/.test(markdown) ? [tables] : []),
  ];
  return {
    extensions: own.flatMap(({ extensions }) => extensions),
    mdastExtensions: own.flatMap(({ mdastExtensions }) => mdastExtensions),
  };
}
