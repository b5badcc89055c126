import { connect } from 'node:net';
import { expect, test } from '../../fixtures/index.ts';
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

test('without a session there is no API', async ({ tenant }) => {
  expect((await send(`${tenant.urls.portal}/api/session`)).status).toBe(401);
});
