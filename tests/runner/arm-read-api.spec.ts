import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '../../fixtures/index.ts';
import { ArmReadApi } from '../../playbooks/runner/arm-read-api.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server whose answers a test writes itself. */
const test = base.extend<{ serve: (answer: Answer) => Promise<string> }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
  serve: async ({}, use) => {
    const servers: ReturnType<typeof createServer>[] = [];
    await use(async answer => {
      const server = createServer(answer);
      servers.push(server);
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    for (const server of servers) server.close().closeAllConnections();
  },
});

const api = (url: string) => new ArmReadApi({ url, token: async () => 'token', billingAccount: 'a', timeout: 2_000 });

test('an answer that fails for a moment is asked for again', async ({ serve }) => {
  let asked = 0;
  const url = await serve((_request, response) => {
    asked += 1;
    response.statusCode = asked === 1 ? 429 : 404;
    response.setHeader('retry-after', '0');
    response.end('{}');
  });
  expect((await api(url).readInvoice('G000000101')).invoice).toBeNull();
  expect(asked).toBe(2);
});

test('what is no invoice is an error, not a guess', async ({ serve }) => {
  const url = await serve((_request, response) => void response.end('{"name":"G000000101"}'));
  await expect(api(url).readInvoice('G000000101')).rejects.toMatchObject({
    code: 'READ_API_FAILED',
    message: expect.stringContaining('not understood'),
  });
});

test('a page that links to another host is not followed with the token', async ({ serve }) => {
  let leaked = false;
  const other = await serve((_request, response) => {
    leaked = true;
    response.end('{"value":[]}');
  });
  const url = await serve(
    (_request, response) => void response.end(JSON.stringify({ value: [], nextLink: `${other}/next` })),
  );

  await expect(api(url).listInvoices()).rejects.toThrow(/links to another host/);
  expect(leaked).toBe(false);
});

test('a redirect is not followed', async ({ serve }) => {
  const url = await serve((_request, response) => void response.writeHead(302, { location: '/elsewhere' }).end());
  await expect(api(url).readInvoice('G000000101')).rejects.toMatchObject({ code: 'READ_API_FAILED' });
});

test('a token that has ended is told with the way to a fresh one', async ({ serve }) => {
  const url = await serve((_request, response) => void response.writeHead(401).end('{}'));
  await expect(api(url).readInvoice('G000000101')).rejects.toMatchObject({
    hint: expect.stringContaining('fresh token'),
  });
});

/** Answers with billing accounts of these names, a page for each. */
function accountsAnswer(names: readonly string[]): Answer {
  return ({ url = '', headers }, response) => {
    const at = Number(new URL(url, 'http://localhost').searchParams.get('page') ?? 0);
    const nextLink =
      at + 1 < names.length
        ? `http://${headers.host}/providers/Microsoft.Billing/billingAccounts?page=${at + 1}`
        : undefined;
    const value = [{ name: `account-${at}`, properties: { displayName: names[at] } }];
    if (url.includes('/invoices/')) response.writeHead(404).end('{}');
    else response.end(JSON.stringify({ value, ...(nextLink && { nextLink }) }));
  };
}

test('a billing account is found by the name that the portal prints, on any page of the list', async ({ serve }) => {
  const asked: string[] = [];
  const answer = accountsAnswer(['Fernwood', 'Contoso', 'Adatum']);
  const url = await serve((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new ArmReadApi({ url, token: async () => 'token', billingAccountNamed: 'Adatum' }).readInvoice('G000000101');

  expect(asked.at(-1)).toContain('/billingAccounts/account-2/invoices/G000000101');
});

for (const [title, names, says] of [
  ['no account of that name', ['Fernwood', 'Contoso'], /none of that is "Adatum"/],
  ['only another account', ['Fernwood'], /none of that is "Adatum"/],
  ['two accounts of that name', ['Adatum', 'Fernwood', 'Adatum'], /more than one of that is "Adatum"/],
] as const)
  test(`${title}: none is taken`, async ({ serve }) => {
    const url = await serve(accountsAnswer(names));
    const named = new ArmReadApi({ url, token: async () => 'token', billingAccountNamed: 'Adatum' });

    await expect(named.listInvoices()).rejects.toMatchObject({
      code: 'READ_API_FAILED',
      message: expect.stringMatching(says),
    });
  });
