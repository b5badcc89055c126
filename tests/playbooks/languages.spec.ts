import { languages, type Language } from '../../fixtures/mock-portal/index.ts';
import { expect, test } from '../../fixtures/index.ts';
import { payInvoice } from '../../playbooks/pay-invoice.ts';
import { paidIn } from '../matrix/projects.ts';

/** The region that most people of a language have. */
const regionalFormats: Record<Language, string> = {
  en: 'en-us',
  cs: 'cs-cz',
  de: 'de-de',
  es: 'es-es',
  fr: 'fr-fr',
  hu: 'hu-hu',
  id: 'id-id',
  it: 'it-it',
  ja: 'ja-jp',
  ko: 'ko-kr',
  nl: 'nl-nl',
  pl: 'pl-pl',
  'pt-BR': 'pt-br',
  'pt-PT': 'pt-pt',
  ru: 'ru-ru',
  sv: 'sv-se',
  tr: 'tr-tr',
  'zh-Hans': 'zh-cn',
  'zh-Hant': 'zh-tw',
};

/** The matrix pays in some languages already; of the others each is paid in once, each shape in half of them. */
for (const [at, language] of languages.filter(one => !paidIn.has(one)).entries()) {
  const hosting = at % 2 === 0 ? 'classic' : 'react-view';
  test.describe(`${language}, ${hosting}`, () => {
    test.use({ scene: { language, regionalFormat: regionalFormats[language], hosting } });

    test('pays an invoice by the words of its language', async ({ runPlaybook, tenant }) => {
      const invoice = tenant.payableInvoices[0]?.name ?? '';

      const { record, result } = await runPlaybook(payInvoice, {
        invoice,
        paymentMethod: { brand: 'mastercard', lastFour: '5100' },
      });

      expect(record.error).toBeNull();
      expect(result).toMatchObject({ outcome: 'paid', invoice });
      expect(tenant.charges).toMatchObject([{ invoice, lastFour: '5100' }]);
    });
  });
}

test.describe('an English portal with a German regional format', () => {
  test.use({
    scene: {
      language: 'en',
      regionalFormat: 'de-de',
      profiles: [{ displayName: 'Fernwood Bakery', currency: 'EUR' }],
      invoices: [{ total: '1234.56' }],
    },
  });

  test('reads amounts by the regional format', async ({ runPlaybook, tenant }) => {
    const invoice = tenant.payableInvoices[0]?.name ?? '';

    const { result } = await runPlaybook(payInvoice, { invoice, amount: { minor: 123_456, currency: 'EUR' } });

    expect(result).toMatchObject({ outcome: 'paid', amount: { minor: 123_456, currency: 'EUR' } });
    expect(tenant.charges).toMatchObject([{ minor: 123_456, currency: 'EUR' }]);
  });
});
