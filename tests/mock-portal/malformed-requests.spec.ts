import { connect } from 'node:net';
import { expect, test } from '../../fixtures/index.ts';
import type { SessionInfo } from '../../fixtures/mock-portal/wire/session.ts';
import { PortalClient, send } from './portal-client.ts';

/** Sends bytes as they are, and gives the first line of the answer. */
function sendRaw(port: number, text: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const socket = connect(port, '127.0.0.1', () => socket.write(text));
  socket.once('error', reject).once('data', data => {
    socket.destroy();
    resolve(data.toString('latin1').split('\r\n')[0] ?? '');
  });
  return promise;
}

const malformed: { title: string; line: string; host?: string; status: number }[] = [
  { title: 'an empty host name in the path', line: 'GET // HTTP/1.1', status: 404 },
  { title: 'a host that is none', line: 'GET / HTTP/1.1', host: '[', status: 400 },
  { title: 'a broken percent sign', line: 'GET /arm/%zz HTTP/1.1', host: '127.0.0.1', status: 400 },
];

for (const { title, line, host, status } of malformed)
  test(`answers ${title}, and goes on`, async ({ mockPortal, tenant }) => {
    const name = host ?? `${tenant.slug}.portal.localhost`;

    expect(await sendRaw(mockPortal.port, `${line}\r\nHost: ${name}\r\nConnection: close\r\n\r\n`)).toContain(
      `HTTP/1.1 ${status} `,
    );
    expect((await new PortalClient(tenant).list()).status).toBe(200);
  });

test('a request to pay that is no JSON, or says too little, charges nothing', async ({ tenant }) => {
  const portal = new PortalClient(tenant);
  const account = encodeURIComponent(tenant.accounts[0]?.name ?? '');
  const invoice = tenant.payableInvoices[0]?.name ?? '';
  for (const body of [{}, { amount: 1 }, 'text', null])
    expect((await portal.api(`accounts/${account}/invoices/${invoice}/payments`, body)).status).toBe(400);

  expect(tenant.charges).toEqual([]);
});

test('a body that is too large is refused, and the next request is answered', async ({ tenant }) => {
  const portal = new PortalClient(tenant);

  expect((await portal.api('preferences', { regionalFormat: 'x'.repeat(200_000) })).status).not.toBe(500);
  expect((await portal.api('switch-directory', 'x'.repeat(200_000))).status).toBe(400);
  expect((await portal.list()).status).toBe(200);
});

for (const query of ['top=-1', 'top=x', 'skip=1e99', 'months=-5'])
  test(`a list that is asked for by "${query}" is refused`, async ({ tenant }) => {
    expect((await new PortalClient(tenant).list(`?${query}`)).status).toBe(400);
  });

for (const l of ['de.x_y', 'de.', '.', 'xx.yy-zz-'])
  test(`the switch "l=${l}" leaves a regional format that dates can be written by`, async ({ tenant }) => {
    const { body } = await new PortalClient(tenant).api<SessionInfo>(`session?l=${l}`);

    expect(() => new Intl.NumberFormat(body.preferences.regionalFormat)).not.toThrow();
  });

test('a way back that is no part of an address leads to the portal', async ({ tenant }) => {
  const { text } = await send(`${tenant.urls.signIn}?state=${encodeURIComponent('#x\r\nset-cookie: a=b ☃')}`);
  const root = tenant.urls.signIn.replace('/oauth2/v2.0/authorize', '');
  const flow = /name="flow" value="([^"]+)"/.exec(text)?.[1] ?? '';
  await send(`${root}/username`, { form: { flow, loginfmt: tenant.user.upn } });
  await send(`${root}/login`, { form: { flow, passwd: tenant.user.password } });
  const { headers } = await send(`${root}/kmsi`, { form: { flow, stay: 'no' } });
  const back = await send(String(headers['location']));

  expect(back.status).toBe(302);
  expect(String(back.headers['set-cookie'])).not.toContain('a=b');
});

test('without a session there is no API', async ({ tenant }) => {
  expect((await send(`${tenant.urls.portal}/api/session`)).status).toBe(401);
});
