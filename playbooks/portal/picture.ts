import type { CDPSession, Page } from 'playwright';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** JPEG of what the browser shows right now: Chromium's own; Playwright's, several times slower, for other browsers. */
export async function takePicture(page: Page): Promise<Buffer> {
  try {
    const session = sessions.get(page) ?? page.context().newCDPSession(page);
    sessions.set(page, session);
    const { data } = await (
      await session
    ).send('Page.captureScreenshot', { format: 'jpeg', quality: 60, optimizeForSpeed: true });
    return Buffer.from(data, 'base64');
  } catch {
    return page.screenshot({ type: 'jpeg', quality: 60, animations: 'allow', caret: 'initial', scale: 'css' });
  }
}
