import { expect as patient, test } from '../../fixtures/index.ts';
import type { BillingReadApi } from '../../playbooks/billing/read-api.ts';
import { Portal } from '../../playbooks/portal/portal.ts';
import { payInvoice } from '../../playbooks/pay-invoice.ts';

/** What fails is meant to fail, and should do so soon. */
const expect = patient.configure({ timeout: 600 });
// oxlint-disable-next-line no-control-regex -- colours of a terminal
const plain = (text: string) => text.replace(/\u001b\[\d+m/g, '');
const messageOf = (assertion: Promise<unknown>) =>
  assertion.then(
    () => 'it passed',
    (error: unknown) => plain(error instanceof Error ? error.message : String(error)),
  );

test.use({
  scene: {
    language: 'de',
    regionalFormat: 'de-de',
    profiles: [{ displayName: 'Fernwood Bakery' }],
    invoices: [
      { name: 'G000000101', status: 'OverDue', total: '22.31' },
      { name: 'G000000102', status: 'Paid', total: '10.00' },
    ],
  },
});

test('toHaveInvoiceStatus reads the row in its language, and says what it saw', async ({ invoicesBlade }) => {
  await patient(invoicesBlade.row('G000000101')).toHaveInvoiceStatus('past-due');
  await expect(invoicesBlade.row('G000000101')).not.toHaveInvoiceStatus('paid');
  const message = await messageOf(expect(invoicesBlade.row('G000000101')).toHaveInvoiceStatus('paid'));
  expect(message).toContain('Expected: an invoice that is paid');
  expect(message).toContain('Seen:     G000000101 is past-due, USD 22.31 due, with a Pay now link');
});

test('toHaveInvoiceStatus says when there is no such row', async ({ invoicesBlade }) => {
  const message = await messageOf(expect(invoicesBlade.row('G999999999')).toHaveInvoiceStatus('paid'));
  expect(message).toContain('Seen:     no such invoice in the list, which shows G000000101, G000000102');
});

test('toBePayable looks for the Pay now link', async ({ invoicesBlade }) => {
  await patient(invoicesBlade.row('G000000101')).toBePayable();
  await expect(invoicesBlade.row('G000000102')).not.toBePayable();
  const message = await messageOf(expect(invoicesBlade.row('G000000102')).toBePayable());
  expect(message).toContain('Seen:     G000000102 is paid');
});

test('toBePayable waits for a list that changes', async ({ invoicesBlade, page, tenant }) => {
  const [due] = tenant.invoices.filter(({ name }) => name === 'G000000102');
  const waiting = patient(invoicesBlade.row('G000000102')).toBePayable();
  if (due) Object.assign(due, { status: 'Due', due: 1_000 });
  await page.getByRole('button', { name: 'Aktualisieren' }).first().click();
  await waiting;
});

test('toHaveBeenChargedOnce counts at the server, and by the read API', async ({ runPlaybook, tenant, portal }) => {
  const message = await messageOf(expect(tenant).toHaveBeenChargedOnce('G000000101'));
  expect(message).toContain('Expected: one charge for G000000101');
  expect(message).toContain('Seen:     no charge');

  await runPlaybook(payInvoice, { invoice: 'G000000101' });
  await expect(tenant).toHaveBeenChargedOnce('G000000101', { amount: '22.31 USD' });
  await patient(portal).toHaveBeenChargedOnce('G000000101', { amount: 'USD 22.31' });
  expect(await messageOf(expect(tenant).toHaveBeenChargedOnce('G000000101', { amount: '22.30 USD' }))).toContain(
    'Seen:     1 charge of USD 22.31',
  );

  const [charge] = tenant.charges;
  if (charge) tenant.record({ ...charge, paymentId: 'again' });
  expect(await messageOf(expect(tenant).toHaveBeenChargedOnce('G000000101'))).toContain(
    '2 charges: USD 22.31, USD 22.31',
  );
});

test('toHaveBeenChargedOnce takes an amount with its currency, and never guesses at another', async ({ tenant }) => {
  for (const amount of ['22,31 USD', '22.31', 'USD'])
    expect(await messageOf(patient(tenant).toHaveBeenChargedOnce('G000000101', { amount }))).toContain(
      `"${amount}" is not an amount`,
    );
});

test('toHaveBeenChargedOnce says at once what a portal without a read API needs', async ({ page, portal }) => {
  const without = new Portal(page, { ...portal.options, readApi: undefined });
  expect(await messageOf(patient(without).toHaveBeenChargedOnce('G000000101'))).toContain(
    'no read API to count payments by; set PLAYBOOK_READ_API_TOKEN',
  );
  expect(await messageOf(patient(without).not.toHaveBeenChargedOnce('G000000101'))).toContain('no read API');
});

test('a look that fails is followed by others, and told when none is better', async ({ page, portal, runPlaybook }) => {
  await runPlaybook(payInvoice, { invoice: 'G000000101' });
  const failing = (times: number) => new Portal(page, { ...portal.options, readApi: answering(portal, { times }) });

  await patient(failing(2)).toHaveBeenChargedOnce('G000000101');
  const message = await messageOf(expect(failing(Infinity)).toHaveBeenChargedOnce('G000000101'));
  expect(message).toContain('Expected: one charge for G000000101');
  expect(message).toContain('Seen:     the read API is away');
  expect(await messageOf(expect(failing(Infinity)).not.toHaveBeenChargedOnce('G000000101'))).toContain('is away');
});

/** The portal's read API, whose first answers are errors. */
function answering({ readApi }: Portal, { times }: { times: number }): BillingReadApi {
  if (!readApi) throw new Error('The mock portal has one.');
  let asked = 0;
  return {
    listInvoices: () => readApi.listInvoices(),
    readInvoice: async name => {
      asked += 1;
      if (asked <= times) throw new Error('the read API is away');
      return readApi.readInvoice(name);
    },
  };
}

test('toFollowArticle compares a run with the numbered instructions', async ({ runPlaybook, articles }) => {
  const article = await articles.read('docs/articles/en/pay-invoice.md');
  const { record } = await runPlaybook(payInvoice, { invoice: 'G000000101' });

  expect(record).toFollowArticle(article);
  const longer = { ...article, instructions: [...article.instructions, article.closing ?? '', 'Print the receipt.'] };
  expect(await messageOf(Promise.resolve().then(() => expect(record).toFollowArticle(longer)))).toContain(
    'nobody carried out pay-invoice#8, "Print the receipt."',
  );
  const shorter = { ...article, instructions: article.instructions.slice(0, 5), closing: null };
  expect(await messageOf(Promise.resolve().then(() => expect(record).toFollowArticle(shorter)))).toContain(
    '"Select Pay now" (pay-invoice#6) is no instruction of it',
  );
});

test.describe('an article in the language of the portal', () => {
  test.use({ scene: { language: 'de', invoices: 12 } });

  test('toMatchArticle follows it word by word, and says what the portal says instead', async ({
    portal,
    articles,
  }) => {
    test.setTimeout(60_000);
    const right = await articles.read('docs/articles/de/pay-invoice.md');
    const wrong = { ...right, markdown: right.markdown.replace('**Rechnungen**', '**Rechnung**') };

    expect(await messageOf(expect(portal).toMatchArticle(wrong))).toMatch(
      /pay-invoice\.md:14:64 label-drift .*“Rechnung” .* “Rechnungen”/,
    );
    await expect(portal).toMatchArticle(right);
    const none = { ...right, markdown: '# Rechnungen' };
    expect(await messageOf(expect(portal).toMatchArticle(none))).toContain('has no portal procedure');
  });
});

test('toHaveNoA11yViolations names the rule and the elements', async ({ page, invoicesBlade: _open }) => {
  await expect(page).toHaveNoA11yViolations();
  await page.evaluate(() => document.body.append(document.createElement('button')));
  const message = await messageOf(expect(page).toHaveNoA11yViolations());
  expect(message).toContain('Expected: no violation that is serious or worse');
  expect(message).toContain('button-name: Buttons must have discernible text');
  expect(message).toContain('<button></button>');
  await expect(page).toHaveNoA11yViolations({ exclude: ['body > button'] });
  await expect(page).toHaveNoA11yViolations({ rules: ['color-contrast'] });
});

test('toHaveNoA11yViolations looks into frames, too', async ({ page }) => {
  await page.setContent(
    `<html lang="en"><title>Bills</title><h1>Bills</h1><iframe title="Card" srcdoc="<main><button></button></main>">`,
  );
  await page.frameLocator('iframe').getByRole('button').waitFor();
  const message = await messageOf(expect(page).toHaveNoA11yViolations());
  expect(message).toContain('button-name: Buttons must have discernible text');
});
