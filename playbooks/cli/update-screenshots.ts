import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReaderOptions } from '../validator/follow/reader.ts';
import { annotatedPage } from '../validator/report/html/boxed.ts';
import { numberedSteps } from '../validator/report/html/numbered.ts';
import { validateText, type ArticleText } from '../validator/validate-articles.ts';
import type { OpenHost } from './article-hosts.ts';

/**
 * Writes a picture of each step for an article, light and dark, with what is used in a numbered box:
 * `pay-invoice-3-light.png`.
 *
 * @returns how many there are.
 */
export async function updateScreenshots(
  folder: string,
  article: ArticleText,
  host: OpenHost,
  options: ReaderOptions,
): Promise<number> {
  await mkdir(folder, { recursive: true });
  const name = path.basename(article.file, path.extname(article.file));
  let count = 0;
  for (const theme of ['light', 'dark'] as const) {
    const { result, pictures } = await validateText(article, host, { ...options, theme, pictures: true });
    for (const { number, result: step } of numberedSteps(result)) {
      const picture = step.picture === null ? undefined : pictures.get(step.picture);
      if (!picture) continue;
      const png = await host.draw(annotatedPage(picture, step.used?.box ?? null, number));
      await writeFile(path.join(folder, `${name}-${number}-${theme}.png`), png);
      count += 1;
    }
  }
  return count;
}
