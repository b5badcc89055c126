import { glob, stat } from 'node:fs/promises';
import path from 'node:path';
import { ArticleError } from './article-error.ts';

/**
 * The Markdown files that paths stand for: a file is itself, a folder is every `.md` file below it, in the order
 * of their names.
 *
 * @throws ArticleError for a path that is not there, and for a folder without Markdown.
 */
export async function articleFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(filesOf));
  return [...new Set(found.flat())];
}

async function filesOf(given: string): Promise<string[]> {
  const there = await stat(given).catch(() => null);
  if (!there) throw new ArticleError(given, 'there is no such file', 'Check the path.');
  if (!there.isDirectory()) return [given];
  const files: string[] = [];
  for await (const file of glob('**/*.md', { cwd: given, exclude: ['**/node_modules'] })) files.push(file);
  if (files.length === 0) throw new ArticleError(given, 'it has no Markdown files', 'Name a folder with .md files.');
  return files.sort().map(file => path.join(given, file));
}
