import { glob, stat } from 'node:fs/promises';
import path from 'node:path';
import { ArticleError } from './article-error.ts';

/** How names of Markdown files end. */
const markdown = /\.(?:md|markdown)$/i;

/**
 * The Markdown files that paths stand for: a file is itself, a folder is every `.md` or `.markdown` file below it, in
 * the order of their names.
 *
 * @throws ArticleError for a path that is not there, for a file of another kind, and for a folder without Markdown.
 */
export async function articleFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(filesOf));
  return [...new Set(found.flat())];
}

async function filesOf(given: string): Promise<string[]> {
  const there = await stat(given).catch(() => null);
  if (!there) throw new ArticleError(given, 'there is no such file', 'Check the path.');
  if (!there.isDirectory()) return [articleNamed(given)];
  const files: string[] = [];
  for await (const file of glob('**/*.{md,markdown}', { cwd: given, exclude: ['**/node_modules'] })) files.push(file);
  if (files.length === 0) throw new ArticleError(given, 'it has no Markdown files', 'Name a folder with .md files.');
  return files.sort().map(file => path.join(given, file));
}

/** What is no Markdown would be read as an article of which nothing is wrong. */
function articleNamed(file: string): string {
  if (markdown.test(file)) return file;
  throw new ArticleError(file, 'it is no Markdown file', 'Name a .md or .markdown file, or a folder of them.');
}
