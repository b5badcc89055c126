import { expect, test as base } from '../../fixtures/index.ts';

/** Looks after everything else has ended, as automatic fixtures are the first to begin. */
const test = base.extend<{ recorded: void }>({
  recorded: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
    async ({}, use, testInfo) => {
      await use();
      expect(testInfo.attachments).toContainEqual(
        expect.objectContaining({ name: 'recording', contentType: 'text/html' }),
      );
    },
    { auto: true },
  ],
});

test.use({ screencast: 'on' });

test('a recording ends with its page, where a test closes that itself', async ({ page, invoicesBlade }) => {
  await expect(invoicesBlade.grid).toBeVisible();
  await page.close();
});

test('and with its context', async ({ context, invoicesBlade }) => {
  await expect(invoicesBlade.grid).toBeVisible();
  await context.close();
});
