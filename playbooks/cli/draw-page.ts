import type { Page } from 'playwright';

/** Draws a page that loads nothing, and answers with its picture, a PNG. */
export async function drawIn(page: Page, html: string): Promise<Buffer> {
  try {
    await page.setContent(html);
    return await page.screenshot({ type: 'png' });
  } finally {
    await page.close();
  }
}
