import { once } from 'node:events';
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect, constants, type ClientHttp2Session, type ClientHttp2Stream } from 'node:http2';
import { Agent as TlsAgent, request as httpsRequest } from 'node:https';
import { expect, test } from '../../fixtures/index.ts';
import {
  startMockPortal,
  type FaultInput,
  type MockPortal,
  type Protocol,
  type Tenant,
} from '../../fixtures/mock-portal/index.ts';

const invoice = 'G000000101';

/** A server of that protocol with one open invoice. */
async function start(protocol: Protocol): Promise<{ portal: MockPortal; tenant: Tenant; pay: PayParts }> {
  const portal = await startMockPortal({
    protocol,
    scene: { profiles: [{ displayName: 'Fernwood Bakery' }], invoices: [{ name: invoice, total: '22.31' }] },
  });
  const [tenant] = portal.tenants;
  if (!tenant) throw new Error('There is no tenant.');
  const [account] = tenant.accounts;
  const body = {
    amount: { value: 22.31, currency: 'USD' },
    paymentMethodId: account?.profiles[0]?.methods[0]?.id,
  };
  return {
    portal,
    tenant,
    pay: {
      host: new URL(tenant.urls.portal).host,
      path: `/api/accounts/${encodeURIComponent(account?.name ?? '')}/invoices/${invoice}/payments`,
      body: JSON.stringify(body),
      session: tenant.signedInCookies()[0]?.value ?? '',
    },
  };
}

interface PayParts {
  host: string;
  path: string;
  body: string;
  session: string;
}

/** Asks by HTTP/1; the status, or the code of the error that broke it. */
async function ask(
  { portal, pay, agent }: { portal: MockPortal; pay: PayParts; agent: Agent },
  { path = pay.path, method = 'POST' } = {},
): Promise<number | string> {
  const ofTls = portal.url.startsWith('https');
  const options = {
    host: '127.0.0.1',
    port: portal.port,
    path,
    method,
    agent,
    rejectUnauthorized: false,
    headers: { host: pay.host, authorization: `Bearer ${pay.session}` },
  };
  const sent = ofTls ? httpsRequest(options) : httpRequest(options);
  sent.end(method === 'POST' ? pay.body : undefined);
  try {
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    await response.resume().toArray();
    return response.statusCode ?? 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'broken';
  }
}

for (const protocol of ['http', 'https'] as const) {
  const agentOf = () => (protocol === 'http' ? new Agent({ keepAlive: true }) : new TlsAgent({ keepAlive: true }));

  for (const how of ['destroy', 'fin', 'rst'] as const)
    test(`${protocol}: the connection ends by ${how} after the charge`, async () => {
      const { portal, tenant, pay } = await start(protocol);
      tenant.faults.set({ name: 'drop', how });

      expect(await ask({ portal, pay, agent: agentOf() })).toBe('ECONNRESET');
      expect(tenant.charges).toHaveLength(1);
      await portal.close();
    });

  test(`${protocol}: a drop can want a connection that was used before`, async () => {
    const { portal, tenant, pay } = await start(protocol);
    tenant.faults.set({ name: 'dropBeforeCommit', connection: 'reused' });
    const [fresh, used] = [agentOf(), agentOf()];
    await ask({ portal, pay, agent: used }, { path: '/api/session', method: 'GET' });

    expect(await ask({ portal, pay, agent: used })).toBe('ECONNRESET');
    expect(tenant.charges).toEqual([]);
    expect(await ask({ portal, pay, agent: fresh })).toBe(200);
    await portal.close();
  });

  test(`${protocol}: a drop can want a new connection, and makes the way for one`, async () => {
    const { portal, tenant, pay } = await start(protocol);
    tenant.faults.set({ name: 'drop', connection: 'fresh', times: 1 });
    const agent = agentOf();
    await ask({ portal, pay, agent }, { path: '/api/session', method: 'GET' });

    expect(await ask({ portal, pay, agent })).toBe('ECONNRESET');
    expect(tenant.charges).toHaveLength(1);
    await portal.close();
  });
}

/** Pays by HTTP/2; the status, or the number of the error that ended the stream or the session. */
async function payByHttp2(session: ClientHttp2Session, pay: PayParts): Promise<number | string> {
  const { promise, resolve } = Promise.withResolvers<number | string>();
  const stream: ClientHttp2Stream = session.request({
    ':method': 'POST',
    ':path': pay.path,
    ':authority': pay.host,
    authorization: `Bearer ${pay.session}`,
  });
  session.once('goaway', () => resolve('goaway'));
  stream.once('response', headers => resolve(headers[':status'] ?? 0));
  stream.once('error', () => undefined);
  stream.once('close', () => setImmediate(resolve, stream.rstCode === 0 ? 'closed' : stream.rstCode));
  stream.end(pay.body);
  return promise;
}

const endings: [fault: FaultInput | null, seen: number | string][] = [
  [null, 200],
  [{ name: 'drop', how: 'refused-stream' }, constants.NGHTTP2_REFUSED_STREAM],
  [{ name: 'drop', how: 'internal-error' }, constants.NGHTTP2_INTERNAL_ERROR],
  [{ name: 'drop', how: 'cancel' }, constants.NGHTTP2_CANCEL],
  [{ name: 'drop', how: 'goaway' }, 'goaway'],
  [{ name: 'drop', how: 'destroy' }, constants.NGHTTP2_CANCEL],
];

for (const [fault, seen] of endings)
  test(`h2: with ${JSON.stringify(fault)} a client sees ${seen}, and the charge is taken`, async () => {
    const { portal, tenant, pay } = await start('h2');
    if (fault) tenant.faults.set(fault);
    const session = connect(portal.url, { rejectUnauthorized: false });
    session.on('error', () => undefined);

    expect(await payByHttp2(session, pay)).toBe(seen);
    expect(tenant.charges).toHaveLength(1);
    session.destroy();
    await portal.close();
  });

test('requests of one HTTP/2 session count as one connection', async () => {
  const { portal, tenant, pay } = await start('h2');
  tenant.faults.set({ name: 'decline' });
  const [one, other] = [0, 0].map(() => connect(portal.url, { rejectUnauthorized: false }));
  if (!one || !other) throw new Error('There are no sessions.');
  for (const session of [one, one, other]) await payByHttp2(session, pay);
  const [first, second, third] = tenant.payAttempts.map(({ connection }) => connection);

  expect(second).toBe(first);
  expect(third).not.toBe(first);
  for (const session of [one, other]) session.destroy();
  await portal.close();
});
