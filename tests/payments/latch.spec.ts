import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '../../fixtures/index.ts';
import { Latch, type LatchOptions } from '../../playbooks/runner/latch.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

interface Fixtures {
  /** A server that writes down what reached it; a test says how it answers anything but a page. */
  server: { url: string; reached: string[]; answer: (answer: Answer) => void };
  arm: (options?: Partial<LatchOptions>) => Promise<Latch>;
}

const ok: Answer = (_request, response) => void response.end('{}');

const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
  server: async ({}, use) => {
    const reached: string[] = [];
    let answer = ok;
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html');
      const body: Buffer[] = [];
      request.on('data', (part: Buffer) => body.push(part));
      request.on('end', () => {
        if (request.method === 'GET') response.end('<title>x</title>');
        else
          answer(
            request,
            response,
            reached.push(`${request.method} ${request.url} ${Buffer.concat(body).toString()}`.trim()),
          );
      });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await use({ url, reached, answer: next => void (answer = next) });
    server.closeAllConnections();
    server.close();
  },

  arm: async ({ page, server }, use) => {
    await page.goto(server.url);
    await use(async options => {
      const latch = new Latch(page.context(), { mode: 'strict', ...options });
      await latch.arm(page);
      return latch;
    });
  },
});

/** What a page can do on its own; each gives whether an answer came. */
const send = (path: string, body: string) =>
  `fetch('${path}', { method: 'POST', body: '${body}' }).then(answer => answer.ok, () => false)`;

test('the first request leaves, the same again does not, in whatever frame', async ({ page, server, arm }) => {
  const latch = await arm();
  expect(await page.evaluate<boolean>(send('/pay', 'a'))).toBe(true);
  expect(await page.evaluate<boolean>(send('/pay', 'a'))).toBe(false);
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('iframe'), { src: '/frame' })));
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame?.waitForLoadState();
  expect(await frame?.evaluate<boolean>(send('/pay', 'a'))).toBe(false);

  expect(server.reached).toEqual(['POST /pay a']);
  expect(latch.stopped).toBe(2);
});

test('two at the same moment: one leaves', async ({ page, server, arm }) => {
  await arm();
  const answers = await page.evaluate<boolean[]>(`Promise.all([${send('/pay', 'a')}, ${send('/pay', 'a')}])`);
  expect(answers.filter(Boolean)).toHaveLength(1);
  expect(server.reached).toEqual(['POST /pay a']);
});

test('without a pattern, other requests may leave once each', async ({ page, server, arm }) => {
  await arm();
  for (const path of ['/log', '/log', '/pay', '/log']) await page.evaluate(send(path, 'a'));
  expect(server.reached).toEqual(['POST /log a', 'POST /pay a']);
});

test('with a pattern one paying request leaves, whatever is in it; others as they like', async ({
  page,
  server,
  arm,
}) => {
  await arm({ payRequest: /\/pay\b/ });
  await page.evaluate(send('/pay', 'a'));
  expect(await page.evaluate<boolean>(send('/pay?again', 'b'))).toBe(false);
  for (const body of ['x', 'x']) await page.evaluate(send('/log', body));
  expect(server.reached).toEqual(['POST /pay a', 'POST /log x', 'POST /log x']);
});

test('with a pattern no paying request leaves when nothing is armed', async ({ page, server, arm }) => {
  const latch = await arm({ payRequest: /\/pay\b/ });
  latch.disarm();
  expect(await page.evaluate<boolean>(send('/pay', 'a'))).toBe(false);
  expect(server.reached).toEqual([]);
});

test('F13: what was sent stays sent when the payment is over, and when the next one is under way', async ({
  page,
  server,
  arm,
}) => {
  const latch = await arm();
  await page.evaluate(send('/pay', 'a'));
  latch.disarm();
  expect(await page.evaluate<boolean>(send('/pay', 'a'))).toBe(false);
  expect(await page.evaluate<boolean>(send('/log', 'a'))).toBe(true);
  await latch.arm(page);
  expect(await page.evaluate<boolean>(send('/pay', 'a'))).toBe(false);
  expect(await page.evaluate<boolean>(send('/pay', 'b'))).toBe(true);
  expect(server.reached).toEqual(['POST /pay a', 'POST /log a', 'POST /pay b']);
});

test('F13: a page that was opened to look again may ask what it likes, but never pay', async ({
  page,
  server,
  arm,
}) => {
  await arm({ payRequest: /\/pay\b/ });
  await page.evaluate(send('/read', 'a'));
  const second = await page.context().newPage();
  await second.goto(server.url);
  for (const path of ['/read', '/read', '/pay']) await second.evaluate(send(path, 'a'));
  expect(server.reached).toEqual(['POST /read a', 'POST /read a', 'POST /read a']);
});

test('a window that the paying page opens is watched like it', async ({ page, server, arm }) => {
  await arm();
  await page.evaluate(send('/pay', 'a'));
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => void window.open('/popup'))]);
  await popup.waitForLoadState();
  expect(await popup.evaluate<boolean>(send('/other', 'a'))).toBe(true);
  expect(await popup.evaluate<boolean>(send('/other', 'a'))).toBe(false);
  expect(server.reached).toEqual(['POST /pay a', 'POST /other a']);
});

test('F15: a beacon does not leave', async ({ page, server, arm }) => {
  const latch = await arm();
  await page.evaluate(() => navigator.sendBeacon('/pay', 'a'));
  await expect.poll(() => latch.stopped).toBe(1);
  expect(server.reached).toEqual([]);
});

test('F22: a redirect is not followed', async ({ page, server, arm }) => {
  server.answer((_request, response) => void response.writeHead(307, { location: '/login' }).end());
  await arm();
  const status = await page.evaluate(() =>
    fetch('/pay', { method: 'POST', body: 'a', redirect: 'manual' }).then(({ type }) => type),
  );
  expect(server.reached).toEqual(['POST /pay a']);
  expect(status).toBe('opaqueredirect');
});

/** How a browser's own connection may break, after the request was taken. */
const breaks: { name: string; answer: Answer }[] = [
  { name: 'closed', answer: ({ socket }) => void socket.destroy() },
  { name: 'ended', answer: ({ socket }) => void socket.end() },
  { name: 'reset', answer: ({ socket }) => void socket.resetAndDestroy() },
  {
    name: 'closed in the middle of the answer',
    answer: ({ socket }, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{', () => socket.destroy());
    },
  },
];
const kinds = {
  fetch: send('/pay', 'a'),
  XMLHttpRequest: `new Promise(done => {
    const request = new XMLHttpRequest();
    request.onloadend = () => done(request.status === 200);
    request.open('POST', '/pay');
    request.send('a');
  })`,
  form: `new Promise(done => {
    const frame = Object.assign(document.createElement('iframe'), { name: 'target' });
    document.body.append(frame);
    const form = Object.assign(document.createElement('form'), { method: 'POST', action: '/pay', target: 'target' });
    document.body.append(form);
    frame.onload = () => done(true);
    form.submit();
  })`,
};

for (const { name, answer } of breaks)
  for (const [kind, body] of Object.entries(kinds))
    test(`F12: a connection that was used before is ${name}: ${kind} is sent once`, async ({ page, server, arm }) => {
      server.answer((request, response, nth) =>
        nth === 1 ? ok(request, response, nth) : answer(request, response, nth),
      );
      const latch = await arm();
      await page.evaluate(send('/warm-up', ''));
      await page.evaluate(body);

      expect(server.reached.filter(line => line.startsWith('POST /pay'))).toHaveLength(1);
      expect(latch.stopped).toBe(0);
    });

test('F12: without the latch the browser itself sends it again, which is why it is there', async ({ page, server }) => {
  server.answer((request, response, nth) => (nth === 1 ? ok(request, response, nth) : void request.socket.destroy()));
  await page.goto(server.url);
  await page.evaluate(send('/warm-up', ''));
  await page.evaluate(kinds.fetch);
  expect(server.reached.filter(line => line.startsWith('POST /pay')).length).toBeGreaterThan(1);
});

test.describe('F13: a page that is closed while its payment is under way', () => {
  const pay = `void fetch('/pay', { method: 'POST', body: 'a', keepalive: true })`;
  const paid = (reached: string[]) => reached.filter(line => line.startsWith('POST /pay')).length;

  test.beforeEach(({ server }) => server.answer(() => undefined));

  for (const what of ['page', 'context'] as const)
    test(`has its ${what} closed, and sends nothing more`, async ({ browser, page, server, arm }) => {
      const latch = await arm();
      await page.evaluate(pay);
      await expect.poll(() => paid(server.reached)).toBe(1);
      await latch.letGo();
      await (what === 'page' ? page : page.context()).close();

      const another = await browser.newPage();
      for (const _time of ['once', 'twice']) await another.goto(server.url);
      expect(paid(server.reached)).toBe(1);
      await another.close();
    });

  test('is sent by the browser itself, unless it is let go before, which is why it is', async ({
    page,
    server,
    arm,
  }) => {
    await arm();
    await page.evaluate(pay);
    await expect.poll(() => paid(server.reached)).toBe(1);
    await page.close();
    await expect.poll(() => paid(server.reached)).toBe(2);
  });
});

for (const mode of ['observe', 'off'] as const)
  test(`${mode} stops nothing`, async ({ page, server, arm }) => {
    const latch = await arm({ mode });
    for (const body of ['a', 'a']) await page.evaluate(send('/pay', body));
    expect(server.reached).toEqual(['POST /pay a', 'POST /pay a']);
    expect(latch.stopped).toBe(mode === 'observe' ? 1 : 0);
  });
