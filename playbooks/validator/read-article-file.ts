import { readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { ArticleError } from './article-error.ts';
import { beyondLimits } from './article-limits.ts';
import type { Article } from './markdown/article.ts';
import { readArticle } from './markdown/read-article.ts';

/** No how-to article is longer; a file that is was not written for readers. */
const mostBytes = 1_000_000;

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
  const size = sizeOf(file);
  if (size === undefined) throw new ArticleError(file, 'there is no such file', 'Check the path.');
  if (size > mostBytes)
    throw new ArticleError(file, `it has ${size} bytes, more than ${mostBytes}`, 'Split the article.');
  return articleText(file, readFileSync(file));
}

/** Files are small, and read at once: for thousands of them, waiting for each would take longer. */
function sizeOf(file: string): number | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false })?.size;
  } catch {
    return undefined;
  }
}

/**
 * The text of a file, from its bytes.
 *
 * @throws ArticleError for what is not text, not UTF-8, too deeply nested, or beyond every measure.
 */
export function articleText(file: string, bytes: Uint8Array): string {
  return checked(file, decode(file, bytes));
}

/** Whether a file begins with U+FEFF, which reading leaves out and writing has to put back. */
export async function hasByteOrderMark(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(3), 0, 3, 0);
    return bytesRead === 3 && buffer.equals(Buffer.from([0xef, 0xbb, 0xbf]));
  } finally {
    await handle.close();
  }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ArticleError(file, 'it is not UTF-8', 'Save it as UTF-8.');
  }
}

/** @throws ArticleError */
function checked(file: string, text: string): string {
  if (text.includes('\0')) throw new ArticleError(file, 'it holds NUL bytes, so it is no text', 'Check the file.');
  const problem = beyondLimits(text);
  if (problem !== null) throw new ArticleError(file, problem, 'Simplify the article.');
  return text;
}
