import { writeFile } from 'node:fs/promises';
import { hasByteOrderMark } from '../validator/read-article-file.ts';
import type { ReaderOptions } from '../validator/follow/reading.ts';
import type { TellStep } from '../validator/validate-article.ts';
import { mend, validateText, type ArticleText } from '../validator/validate-articles.ts';
import type { OpenHost } from './article-hosts.ts';
import type { ReportedArticle } from './article-reports.ts';

export interface Following {
  /** How to read, but for what may be pressed. */
  reader: Omit<ReaderOptions, 'commits'>;
  /** Labels that may be pressed at a portal that is no double, though that can't be taken back. */
  allow: readonly string[];
  /** Whether to write sure labels into the file. */
  fix: boolean;
  /** A folder for pictures of the steps. */
  screenshots: string | undefined;
  tell?: TellStep | undefined;
}

/**
 * Follows one article, and again for what is to be mended or drawn. What can't be taken back is done once at most: in
 * later runs only a double lets it be done again.
 */
export async function followArticle(
  article: ArticleText,
  host: OpenHost,
  following: Following,
): Promise<ReportedArticle> {
  const { reader, allow, fix, screenshots, tell } = following;
  const pictures = reader.pictures || screenshots !== undefined;
  const first: ReaderOptions = { ...reader, pictures, commits: host.isDouble ? 'all' : allow };
  const again: ReaderOptions = { ...first, commits: host.isDouble ? 'all' : [] };
  const validated = await validateText(article, host, first, tell);
  const mended = fix ? await mend(article, validated.result, host, again) : null;
  if (mended) await rewrite(article.file, mended.markdown);
  const markdown = mended?.markdown ?? article.markdown;
  const reported = { ...(mended?.validated ?? validated), markdown };
  if (screenshots !== undefined) {
    const { updateScreenshots } = await import('./update-screenshots.ts');
    await updateScreenshots(screenshots, { ...article, markdown, light: reported }, host, again);
  }
  return reported;
}

async function rewrite(file: string, markdown: string): Promise<void> {
  const mark = (await hasByteOrderMark(file)) ? '\ufeff' : '';
  await writeFile(file, mark + markdown);
}
