import { expect, test } from '../../fixtures/index.ts';
import { CardForm } from '../../playbooks/portal/card-form.ts';
import { InvoicesBlade } from '../../playbooks/portal/invoices-blade.ts';
import { PaymentPane } from '../../playbooks/portal/payment-pane.ts';

const invoicesLink = '#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices';
const card = {
  number: '4000 0566 5566 5556',
  name: 'Dana Finch',
  expiry: '12/31',
  cvv: '123',
  addressLine1: '1 Mill Lane',
  city: 'Fernwood',
  postalCode: '98101',
};

for (const hosting of ['classic', 'react-view'] as const)
  test.describe(hosting, () => {
    test.use({ scene: { hosting } });

    test('the Invoices blade reads its rows', async ({ portal, tenant }) => {
      await portal.open(invoicesLink);
      const rows = await (await portal.blade(InvoicesBlade)).readRows();

      expect(rows.map(({ id }) => id)).toEqual(tenant.invoices.map(({ name }) => name));
      expect(rows.filter(({ payable }) => payable).map(({ id }) => id)).toEqual(
        tenant.payableInvoices.map(({ name }) => name),
      );
      expect(rows[0]).toMatchObject({
        status: 'due',
        amountDue: { minor: tenant.invoices[0]?.due, currency: tenant.invoices[0]?.profile.currency },
      });
    });

    test('a stored card is added by the form in its own frame, and paid with', async ({ portal, tenant }) => {
      const [invoice] = tenant.payableInvoices;
      await portal.open(invoicesLink);
      await (await portal.blade(InvoicesBlade)).row(invoice?.name ?? '').payNow(invoice?.name ?? '');
      await (await portal.blade(PaymentPane)).methods.addMethod();
      const form = await portal.blade(CardForm);
      await form.fillIn(card);
      await form.save();
      const pane = await portal.blade(PaymentPane);

      // The pane is there before the list of cards has been read anew.
      const isChosen = { brand: 'visa', lastFour: '5556', expires: '2031-12' };
      await expect.poll(() => pane.methods.readChosen()).toMatchObject(isChosen);
      await pane.submit();
      expect(await pane.readAnswer(5_000)).toEqual({ kind: 'closed' });
      expect(tenant.charges).toMatchObject([{ invoice: invoice?.name, lastFour: '5556' }]);
    });

    test('a wrong card number is told beside its field', async ({ portal, tenant }) => {
      const [invoice] = tenant.payableInvoices;
      await portal.open(invoicesLink);
      await (await portal.blade(InvoicesBlade)).row(invoice?.name ?? '').payNow(invoice?.name ?? '');
      await (await portal.blade(PaymentPane)).methods.addMethod();
      const form = await portal.blade(CardForm);
      await form.fillIn({ ...card, number: '4000 0566 5566 5557' });
      await form.save();

      await expect(form.invalidFields).toHaveCount(1);
    });
  });

test.describe('a link with other words', () => {
  test.use({ scene: { faults: [{ name: 'label', text: 'Settle this' }] } });

  test('is missed by name, with what is there instead', async ({ portal, portalOptions, tenant }) => {
    await portal.open(invoicesLink);
    await portal.blade(InvoicesBlade);
    // Not before: what does come may take its time on a busy machine.
    portalOptions.timeout = 500;
    const name = tenant.payableInvoices[0]?.name ?? '';
    const click = (await portal.blade(InvoicesBlade)).row(name).payNow(name);

    await expect(click).rejects.toThrow(
      /The Invoices blade has no usable link "Pay now" .*it is not there.*"Settle this"/,
    );
  });
});

test.describe('something over the final button', () => {
  test.use({ scene: { faults: [{ name: 'overlay' }] } });

  test('keeps it from being clicked', async ({ portal, portalOptions, tenant }) => {
    await portal.open(invoicesLink);
    const name = tenant.payableInvoices[0]?.name ?? '';
    await (await portal.blade(InvoicesBlade)).row(name).payNow(name);
    await portal.blade(PaymentPane);
    portalOptions.timeout = 1_000;

    await expect((await portal.blade(PaymentPane)).submit()).rejects.toThrow(/covered by something else/);
    expect(tenant.payAttempts).toEqual([]);
  });
});

test('a blade that does not open is named, with the headings that are there', async ({ portal, portalOptions }) => {
  await portal.open();
  portalOptions.timeout = 500;
  await expect(portal.blade(InvoicesBlade)).rejects.toThrow(
    /The Invoices blade did not open within 500 ms; the page shows "Welcome to the mock portal"/,
  );
});

test.describe('a German portal', () => {
  test.use({ scene: { language: 'de', regionalFormat: 'de-de' } });

  test('speaks English for one session when it is asked to', async ({ portal, portalOptions, page }) => {
    Object.assign(portalOptions, { language: 'en', regionalFormat: 'en-us', forceLanguage: true });
    await portal.open(invoicesLink);
    const rows = await (await portal.blade(InvoicesBlade)).readRows();

    expect(rows[0]).toMatchObject({ status: 'due', amountDue: { currency: 'EUR' } });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test.describe('a long list that loads when scrolled', () => {
  test.use({ scene: { drawing: { listSearch: false, longList: 'virtual' }, invoices: 120 } });

  test('is read to the end that it announces', async ({ portal, tenant }) => {
    await portal.open(invoicesLink);
    const rows = await (await portal.blade(InvoicesBlade)).readRows();

    expect(rows.map(({ id }) => id)).toEqual(tenant.invoices.map(({ name }) => name));
  });

  test('is no whole list when its rows stop coming', async ({ portal, portalOptions, tenant }) => {
    await portal.open(invoicesLink);
    await portal.blade(InvoicesBlade);
    portalOptions.timeout = 1_500;
    const blade = await portal.blade(InvoicesBlade);
    tenant.faults.set({ name: 'dropRequest', to: 'portal' });

    await expect(blade.readRows()).rejects.toMatchObject({ code: 'LIST_INCOMPLETE' });
  });
});
