import { expect, test } from '../../fixtures/index.ts';
import { approveSignIns, codeAt, type Tenant } from '../../fixtures/mock-portal/index.ts';
import { send } from './portal-client.ts';

/** A sign-in as far as its first page. */
async function begin(tenant: Tenant) {
  const root = tenant.urls.signIn.replace('/oauth2/v2.0/authorize', '');
  const { text } = await send(`${tenant.urls.signIn}?state=${encodeURIComponent('#home')}`);
  const flow = /name="flow" value="([^"]+)"/.exec(text)?.[1] ?? '';
  const post = (page: string, fields: Record<string, string> = {}) =>
    send(`${root}/${page}`, { form: { flow, ...fields } });
  const proveWho = async () => {
    await post('username', { loginfmt: tenant.user.upn });
    return post('login', { passwd: tenant.user.password });
  };
  return { post, proveWho };
}

test('leads back to the portal with a code that is good once', async ({ tenant }) => {
  const { post, proveWho } = await begin(tenant);
  await proveWho();
  const { status, headers } = await post('kmsi', { stay: 'no' });
  const back = String(headers['location']);

  expect(status).toBe(302);
  expect(back).toContain(`${tenant.urls.portal}/auth/callback`);
  const first = await send(back);
  expect(first.headers['location']).toBe('/#home');
  expect(String(first.headers['set-cookie'])).toMatch(/portal-session=.+; HttpOnly/);
  expect((await send(back)).headers['set-cookie']).toBeUndefined();
});

for (const page of ['kmsi', 'approved', 'code', 'login'])
  test(`nobody gets in by posting to ${page} straight away`, async ({ mockPortal }) => {
    const tenant = mockPortal.createTenant({ signIn: { mfa: 'code' } });
    const { post } = await begin(tenant);
    const otc = codeAt(tenant.user.totpSecret, tenant.clock.time());

    expect((await post(page, { passwd: tenant.user.password, otc })).text).toContain('name="loginfmt"');
  });

test('a form of no sign-in starts a new one', async ({ tenant }) => {
  const { headers } = await send(tenant.urls.signIn.replace('oauth2/v2.0/authorize', 'kmsi'), { form: { flow: 'x' } });

  expect(headers['location']).toBe(tenant.urls.signIn);
});

test('waits for the phone: the number stays until a person approves', async ({ mockPortal }) => {
  const tenant = mockPortal.createTenant({ signIn: { mfa: 'number-match' } });
  const { post, proveWho } = await begin(tenant);

  expect((await proveWho()).text).toContain('idRichContext_DisplaySign');
  expect((await post('approved')).text).toContain('idRichContext_DisplaySign');
  expect((await post('kmsi')).status).toBe(200);
  approveSignIns(tenant);
  expect((await post('approved')).text).toContain('KmsiCheckboxField');
});

test('a wrong code is refused, the right one goes on', async ({ mockPortal }) => {
  const tenant = mockPortal.createTenant({ signIn: { mfa: 'code' } });
  const { post, proveWho } = await begin(tenant);
  await proveWho();

  expect((await post('code', { otc: 'wrong' })).text).toContain('idSpan_SAOTCC_Error_OTC');
  const otc = codeAt(tenant.user.totpSecret, tenant.clock.time());
  expect((await post('code', { otc })).text).toContain('KmsiCheckboxField');
});

test('text of the address can’t become a script', async ({ tenant }) => {
  const state = `#'"><script>alert(1)</script>`;
  const picker = await send(`${tenant.urls.signIn}?state=${encodeURIComponent(state)}`, {
    headers: { cookie: `known-accounts=${tenant.user.upn}` },
  });

  expect(picker.text).toContain('id="otherTile"');
  expect(picker.text).not.toContain('<script>alert');
  expect(picker.text).not.toMatch(/onclick="[^"]*&#39;/);
});
