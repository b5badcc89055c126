import { readFile, stat } from 'node:fs/promises';
import { ArticleError } from './article-error.ts';
import type { Article } from './markdown/article.ts';
import { readArticle } from './markdown/read-article.ts';

/** No how-to article is longer; a file that is was not written for readers. */
const mostBytes = 2_000_000;
/** Nobody can follow lists and quotes in so many others, and no parser is quick with them. */
const deepest = 50;

/**
 * Reads a Markdown file.
 *
 * @throws ArticleError for a file that is not there, not text, not UTF-8, too long or too deeply nested.
 */
export async function readArticleFile(file: string): Promise<Article> {
  return readArticle(await readArticleText(file));
}

/**
 * Reads a Markdown file as it is.
 *
 * @throws ArticleError as `readArticleFile` does.
 */
export async function readArticleText(file: string): Promise<string> {
  const { size } = await stat(file).catch(() => {
    throw new ArticleError(file, 'there is no such file', 'Check the path.');
  });
  if (size > mostBytes)
    throw new ArticleError(file, `it has ${size} bytes, more than ${mostBytes}`, 'Split the article.');
  return checked(file, decode(file, await readFile(file)));
}

function decode(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ArticleError(file, 'it is not UTF-8', 'Save it as UTF-8.');
  }
}

/** @throws ArticleError */
function checked(file: string, text: string): string {
  if (text.includes('\0')) throw new ArticleError(file, 'it holds NUL bytes, so it is no text', 'Check the file.');
  const nested = new RegExp(`^(?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])[ \\t]?){${deepest}}`, 'm');
  if (nested.test(text) || new RegExp(`[[*_!(]{${deepest * 4}}`).test(text))
    throw new ArticleError(file, `it nests more than ${deepest} deep`, 'Simplify the article.');
  return text;
}
