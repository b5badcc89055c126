import type { FrameLocator, Locator, Page } from '@playwright/test';
import { billingAccount, expect, test } from '../../fixtures/index.ts';
import type { Hosting } from '../../fixtures/mock-portal/index.ts';

const invoices = '/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices';
const account = billingAccount('Fernwood Bakery')
  .profile('Fernwood Bakery')
  .invoice({ name: 'G000000101', total: '22.31' })
  .invoice({ name: 'G000000102', total: '48.70' })
  .invoice({ name: 'G000000103', total: '5.00' });

async function openPane(page: Page): Promise<Locator> {
  await page.goto(invoices);
  await page.getByRole('link', { name: 'Pay now' }).first().click();
  return page.getByRole('dialog', { name: 'Pay now' });
}

/** The final button, and where the page of an answer would appear. */
async function openPaneOf(page: Page, hosting: Hosting): Promise<{ button: Locator; answer: Page | FrameLocator }> {
  if (hosting === 'classic')
    return { button: (await openPane(page)).getByRole('button', { name: 'Pay now' }), answer: page };
  await page.goto(invoices);
  const list = page.frameLocator('iframe[name="Invoices.ReactView"]');
  await list.getByRole('link', { name: 'Pay now' }).first().click();
  const answer = page.frameLocator('iframe[name="PayNow.ReactView"]');
  return { button: answer.getByRole('button', { name: 'Pay now' }), answer };
}

const topOf = async (target: Locator) => (await target.boundingBox())?.y ?? 0;

test.describe('shift', () => {
  test.use({ scene: account.fault({ name: 'shift' }) });

  test('moves the button away from the pointer', async ({ page, portal: _signedIn }) => {
    const button = (await openPane(page)).getByRole('button', { name: 'Pay now' });
    const before = await topOf(button);
    await button.hover();

    await expect.poll(() => topOf(button)).toBeGreaterThan(before + 40);
  });

  test('a click at the place where the button was pays nothing', async ({ page, tenant, portal: _signedIn }) => {
    const pane = await openPane(page);
    const box = await pane.getByRole('button', { name: 'Pay now' }).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await pane.getByText('Card payments are processed').waitFor();
    await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);

    await expect(pane.getByRole('button', { name: 'Pay now' })).toBeEnabled();
    expect(tenant.payAttempts).toEqual([]);
  });
});

test.describe('reorder', () => {
  test.use({ scene: account.fault({ name: 'reorder' }) });

  test('turns the rows round under the pointer; a link still opens its own invoice', async ({
    page,
    portal: _signedIn,
  }) => {
    await page.goto(invoices);
    const first = page.getByRole('row', { name: /G000000101/ });
    const before = await topOf(first);
    await page.getByRole('row', { name: /G000000103/ }).hover();
    await expect.poll(() => topOf(first)).toBeGreaterThan(before);

    await first.getByRole('link', { name: 'Pay now' }).click();
    await expect(page.getByRole('dialog', { name: 'Pay now' })).toContainText('G000000101');
  });
});

test.describe('payOnMousedown', () => {
  test.use({ scene: account.fault({ name: 'payOnMousedown' }) });

  test('pays before there was a click', async ({ page, tenant, portal: _signedIn }) => {
    const button = (await openPane(page)).getByRole('button', { name: 'Pay now' });
    await button.hover();
    await page.mouse.down();

    await expect.poll(() => tenant.charges.length).toBe(1);
  });
});

for (const hosting of ['classic', 'react-view'] as const) {
  test.describe(`slowForm, ${hosting}`, () => {
    test.use({ scene: account.hosting(hosting).fault({ name: 'slowForm', milliseconds: 50 }) });

    test('leaves the page for the answer, charged once', async ({ page, tenant, portal: _signedIn }) => {
      const { button, answer } = await openPaneOf(page, hosting);
      await button.click();

      await expect(answer.getByRole('heading', { name: 'Your payment was submitted.' })).toBeVisible();
      expect(tenant.charges).toHaveLength(1);
    });
  });

  test.describe(`beacon, ${hosting}`, () => {
    const lag = { name: 'statusLag', milliseconds: 600_000 } as const;
    test.use({ scene: account.hosting(hosting).fault({ name: 'beacon' }).fault(lag) });

    test('sends the payment once more when the page is left', async ({ page, tenant, portal: _signedIn }) => {
      const { button } = await openPaneOf(page, hosting);
      await button.click();
      await expect(page.getByRole('dialog', { name: 'Pay now' })).toBeHidden();
      await page.goto('about:blank');

      await expect.poll(() => tenant.charges.length).toBe(2);
    });
  });
}

const answers = [
  { hosting: 'classic', title: 'Approve', fault: {}, charges: 1 },
  { hosting: 'react-view', title: 'Approve', fault: {}, charges: 1 },
  { hosting: 'react-view', title: 'Reject', fault: {}, charges: 0 },
  { hosting: 'classic', title: 'Approve', fault: { result: 'fail' }, charges: 0 },
] as const;

for (const { hosting, title, fault, charges } of answers)
  test.describe(`threeDS at the bank, ${hosting}, ${JSON.stringify(fault)}`, () => {
    test.use({ scene: account.hosting(hosting).fault({ name: 'threeDS', at: 'bank', ...fault }) });

    test(`${title} leads back to the portal, charged ${charges} times`, async ({ page, tenant, portal: _signedIn }) => {
      const { button } = await openPaneOf(page, hosting);
      await button.click();
      await page.getByRole('heading', { name: 'Mock bank' }).waitFor();
      expect(tenant.charges).toEqual([]);
      await page.getByRole('button', { name: title }).click();

      await expect(page.getByRole('heading', { name: 'Fernwood Bakery | Invoices' })).toBeVisible();
      expect(tenant.charges).toHaveLength(charges);
    });
  });

test.describe('a reload after a form', () => {
  const lag = { name: 'statusLag', milliseconds: 600_000 } as const;
  test.use({ scene: account.fault({ name: 'slowForm' }).fault(lag) });

  test('pays again, as browsers send a form again', async ({ page, tenant, portal: _signedIn }) => {
    await (await openPane(page)).getByRole('button', { name: 'Pay now' }).click();
    await page.getByRole('heading', { name: 'Your payment was submitted.' }).waitFor();
    await page.reload();

    await expect.poll(() => tenant.charges.length).toBe(2);
  });
});

test.describe('alert at the payment', () => {
  test.use({ scene: account.fault({ name: 'alert', text: 'One moment.', at: 'pay' }) });

  test('stops the page once the payment is on its way', async ({ page, tenant, portal: _signedIn }) => {
    const button = (await openPane(page)).getByRole('button', { name: 'Pay now' });
    const opened = page.waitForEvent('dialog');
    const clicked = button.click();
    const dialog = await opened;

    expect(dialog.message()).toBe('One moment.');
    await expect.poll(() => tenant.charges.length).toBe(1);
    await dialog.accept();
    await clicked;
  });
});

test.describe('twoPayNow and overlay', () => {
  test.use({ scene: account.fault({ name: 'twoPayNow' }).fault({ name: 'overlay' }) });

  test('leave two buttons, of which the final one can’t be reached', async ({ page, tenant, portal: _signedIn }) => {
    const buttons = (await openPane(page)).getByRole('button', { name: 'Pay now' });
    await expect(buttons).toHaveCount(2);
    const box = await buttons.first().boundingBox();
    await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);

    await expect(buttons.first()).toBeEnabled();
    expect(tenant.payAttempts).toEqual([]);
  });
});

test.describe('label', () => {
  test.use({ scene: account.fault({ name: 'label', text: 'Settle this invoice' }) });

  test('gives the link other words', async ({ page, portal: _signedIn }) => {
    await page.goto(invoices);
    await expect(page.getByRole('link', { name: 'Settle this invoice' })).toHaveCount(3);
  });
});

for (const name of ['xssText', 'longText'] as const)
  test.describe(name, () => {
    test.use({ scene: account.fault({ name }), viewport: { width: 1280, height: 800 } });

    test('shows as text, and leaves the pane usable', async ({ page, tenant, portal: _signedIn }) => {
      const pane = await openPane(page);
      await pane.getByRole('button', { name: 'Pay now' }).click();
      await expect(pane).toBeHidden();

      expect(await page.title()).not.toBe('hacked');
      expect(await page.locator('img[src="x"]').count()).toBe(0);
      expect(tenant.charges).toHaveLength(1);
    });
  });

for (const at of ['list', 'pane'] as const)
  test.describe(`expireAt ${at}`, () => {
    test.use({ scene: account.fault({ name: 'expireAt', at, times: 1 }) });

    test('leads to the sign-in with what is asked for next', async ({ page, tenant, portal: _signedIn }) => {
      await page.goto(invoices);
      await page.getByRole('link', { name: 'Pay now' }).first().click();
      if (at === 'pane') await page.getByRole('dialog').getByRole('button', { name: 'Pay now' }).click();

      await expect(page.locator('input[name="loginfmt"]')).toBeVisible();
      expect(tenant.charges).toEqual([]);
    });
  });

for (const answer of ['redirect', 'unauthorized'] as const)
  test.describe(`expireOnPay with ${answer}`, () => {
    test.use({ scene: account.fault({ name: 'expireOnPay', answer, times: 1 }) });

    test('ends the session at the click, and charges nothing', async ({ page, tenant, portal: _signedIn }) => {
      const pane = await openPane(page);
      await pane.getByRole('button', { name: 'Pay now' }).click();
      const says = answer === 'redirect' ? pane.getByRole('alert') : page.locator('input[name="loginfmt"]');

      await expect(says).toBeVisible();
      expect(tenant.charges).toEqual([]);
    });
  });

test.describe('slowAssets and maintenance', () => {
  test.use({ scene: account.fault({ name: 'slowAssets', milliseconds: 100 }) });

  test('come late, and not at all', async ({ page, tenant, portal: _signedIn }) => {
    await page.goto('/');
    await expect(page.getByRole('combobox')).toBeVisible();

    tenant.faults.set({ name: 'maintenance', status: 200 });
    await page.goto('/?again');
    await expect(page.getByRole('heading', { name: "We'll be back soon" })).toBeVisible();
  });
});
