import { billingAccount, expect, person, scenario, test } from '../../fixtures/index.ts';
import { languages, type Tenant } from '../../fixtures/mock-portal/index.ts';
import { signInStringsOf } from '../../fixtures/mock-portal/locales/index.ts';
import { send } from './portal-client.ts';

const ids = ['i0116', 'idSIButton9'];

for (const language of languages)
  test(`the sign-in speaks ${language}, with the fields of the real one`, async ({ tenant }) => {
    const words = signInStringsOf(language);
    const { text } = await send(`${tenant.urls.signIn}?ui_locales=${language}`);

    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain(`<title>${words.signIn}</title>`);
    for (const id of ids) expect(text).toContain(`id="${id}"`);
  });

for (const [header, language] of [
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['zh-TW', 'zh-Hant'],
  ['pt', 'pt-PT'],
  ['xx, fr-CH;q=0.5', 'fr'],
  ['xx', 'en'],
  ['', 'en'],
])
  test(`a browser that wants "${header}" gets ${language}`, async ({ tenant }) => {
    const { text } = await send(tenant.urls.signIn, { headers: { 'accept-language': header ?? '' } });
    expect(text).toContain(`<html lang="${language}">`);
  });

test('the portal hands its language on', async ({ mockPortal }) => {
  const tenant = mockPortal.createTenant({ language: 'cs' });

  expect((await send(`${tenant.urls.portal}/`)).text).toContain('ui_locales=cs');
  expect((await send(`${tenant.urls.portal}/?l=ja.ja-jp`)).text).toContain('ui_locales=ja');
});

test.describe('with two people', () => {
  test.use({
    scene: scenario()
      .account(billingAccount('Fernwood Bakery'))
      .user(person('Ada Quill').password('ada'))
      .user(person('Ben Okafor').password('ben').mfa('number-match')),
  });

  async function signIn(tenant: Tenant, name: string, password: string, cookie = ''): Promise<string> {
    const root = tenant.urls.signIn.replace('/oauth2/v2.0/authorize', '');
    const { text } = await send(`${tenant.urls.signIn}?another=`, { headers: { cookie } });
    const flow = /name="flow" value="([^"]+)"/.exec(text)?.[1] ?? '';
    await send(`${root}/username`, { form: { flow, loginfmt: name } });
    await send(`${root}/login`, { form: { flow, passwd: password } });
    const { headers } = await send(`${root}/kmsi`, { form: { flow, stay: 'yes' }, headers: { cookie } });
    return String(headers['set-cookie'] ?? '').split(';')[0] ?? '';
  }

  test('each has a password and a second factor of their own', async ({ tenant }) => {
    expect(await signIn(tenant, 'ada.quill@fernwood.example', 'ada')).not.toBe('');
    expect(await signIn(tenant, 'ada.quill@fernwood.example', 'ben')).toBe('');
    expect(await signIn(tenant, 'ben.okafor@fernwood.example', 'ben')).toBe('');
  });

  test('those who stayed signed in are offered, and nobody else', async ({ tenant }) => {
    const cookie = await signIn(tenant, 'ada.quill@fernwood.example', 'ada');
    const { text } = await send(tenant.urls.signIn, { headers: { cookie } });

    expect(text).toContain('ada.quill@fernwood.example');
    expect(text).not.toContain('ben.okafor');
  });

  for (const cookie of ['known-accounts=%zz', 'known-accounts=%', 'known-accounts=nobody', 'known-accounts='])
    test(`the cookie "${cookie}" names nobody`, async ({ tenant }) => {
      const { status, text } = await send(tenant.urls.signIn, { headers: { cookie } });

      expect(status).toBe(200);
      expect(text).toContain('name="loginfmt"');
    });
});
