import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReaderOptions } from '../validator/follow/reading.ts';
import { annotatedPage } from '../validator/report/html/boxed.ts';
import { numberedSteps } from '../validator/report/html/numbered.ts';
import type { ValidatedArticle } from '../validator/validate-article.ts';
import { validateText, type ArticleText } from '../validator/validate-articles.ts';
import type { OpenHost } from './article-hosts.ts';

/**
 * Writes a picture of each step for an article, with what is used in a numbered box: `pay-invoice-3-light.png`, and
 * the same in the dark. A portal whose theme can't be chosen has pictures without one: `pay-invoice-3.png`.
 *
 * @param article - with how it was followed in the light, pictures included.
 */
export async function updateScreenshots(
  folder: string,
  { light, ...article }: ArticleText & { light: ValidatedArticle },
  host: OpenHost,
  options: ReaderOptions,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const name = path.basename(article.file, path.extname(article.file));
  const fileOf = (theme: string) => (number: number) => path.join(folder, `${name}-${number}${theme}.png`);
  await drawSteps(light, host, fileOf(host.hasThemes ? '-light' : ''));
  if (!host.hasThemes) return;
  const dark = await validateText(article, host, { ...options, theme: 'dark' });
  await drawSteps(dark, host, fileOf('-dark'));
}

async function drawSteps(
  { result, pictures }: ValidatedArticle,
  host: OpenHost,
  fileOf: (number: number) => string,
): Promise<void> {
  for (const { number, result: step } of numberedSteps(result)) {
    const picture = step.picture === null ? undefined : pictures.get(step.picture);
    if (picture)
      await writeFile(fileOf(number), await host.draw(annotatedPage(picture, step.used?.box ?? null, number)));
  }
}
