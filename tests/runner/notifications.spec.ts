import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { expect, test } from '../../fixtures/index.ts';
import { readConfig } from '../../playbooks/runner/config.ts';
import type { Ledger } from '../../playbooks/runner/ledger/ledger.ts';
import { channelsOf } from '../../playbooks/runner/notifications/channels-of.ts';
import { deliver } from '../../playbooks/runner/notifications/deliver.ts';
import { hookServer } from './hook-server.ts';
import { armed, makeWorld } from './ledger-world.ts';

const secret = 'sixteen characters or more';
const channels = (environment: Record<string, string>) =>
  channelsOf(readConfig({ flags: {}, environment, folder: tmpdir() }));
const webhook = (url: string) => channels({ PLAYBOOK_WEBHOOK_URL: url, PLAYBOOK_WEBHOOK_SECRET: secret });

/** A ledger with one payment that was declined, in words that try to be more than words. */
function declined(): { ledger: Ledger; clock: { wall: number }; now: () => Date; reopen: () => Ledger } {
  const { open, clock } = makeWorld();
  const ledger = open();
  armed(ledger).record('declined', { reason: '<!channel> [click](http://x) *now* & \u001b[31m\u202egnp' });
  return { ledger, clock, now: () => new Date(clock.wall), reopen: () => open() };
}

test('a webhook gets JSON with an id, signed with its time', async () => {
  const hook = await hookServer(200);
  const { ledger, now } = declined();
  expect(await deliver(ledger.outbox, webhook(hook.url), { now })).toEqual({ sent: 1, failed: 0, later: 0 });

  const [{ headers, text } = { headers: {}, text: '' }] = hook.received;
  const signature = createHmac('sha256', secret)
    .update(`${String(headers['x-playbook-time'])}.${text}`)
    .digest('hex');
  expect(headers).toMatchObject({ 'x-playbook-signature': `sha256=${signature}`, 'x-playbook-id': ledger.head.hash });
  expect(JSON.parse(text)).toMatchObject({
    id: ledger.head.hash,
    kind: 'declined',
    payment: { invoice: 'G000000101', amountMinor: 2231, state: 'DECLINED' },
  });
  expect(ledger.outbox.waiting()).toEqual([]);
});

test('F46: what was not accepted is sent again by a later run, after a while that grows, with the same id', async () => {
  const hook = await hookServer(503, 500, 200);
  const { ledger, clock, now, reopen } = declined();
  const waits = [30_000, 61_000, 61_000, 121_000];
  const results = [await deliver(ledger.outbox, webhook(hook.url), { now })];
  ledger.close();
  const later = reopen();
  for (const wait of waits) {
    clock.wall += wait;
    results.push(await deliver(later.outbox, webhook(hook.url), { now }));
  }

  expect(results.map(({ sent, failed, later: postponed }) => [sent, failed, postponed].join())).toEqual([
    '0,1,0',
    '0,0,1',
    '0,1,0',
    '0,0,1',
    '1,0,0',
  ]);
  expect(new Set(hook.received.map(({ headers }) => headers['x-playbook-id'])).size).toBe(1);
});

test('F46: what was sent just before the program ended is sent again', async () => {
  const hook = await hookServer(200);
  const { ledger, now, reopen } = declined();
  const [channel] = webhook(hook.url);
  const [message] = ledger.outbox.waiting();
  if (channel && message) await channel.send(message);
  ledger.close();
  await deliver(reopen().outbox, webhook(hook.url), { now });

  expect(hook.received).toHaveLength(2);
  expect(new Set(hook.received.map(({ text }) => text)).size).toBe(1);
});

test('each channel has its own tries: one that fails does not make another one send twice', async () => {
  const good = await hookServer(200);
  const bad = await hookServer(500, 200);
  const { ledger, clock, now } = declined();
  const both = channels({
    PLAYBOOK_SLACK_URL: good.url,
    PLAYBOOK_WEBHOOK_URL: bad.url,
    PLAYBOOK_WEBHOOK_SECRET: secret,
  });
  await deliver(ledger.outbox, both, { now });
  expect(ledger.outbox.waiting()).toHaveLength(1);
  clock.wall += 61_000;
  await deliver(ledger.outbox, both, { now });

  expect([good.received.length, bad.received.length]).toEqual([1, 2]);
  expect(ledger.outbox.waiting()).toEqual([]);
});

test('S16: a redirect is not followed, and counts as not sent', async () => {
  const hook = await hookServer(307);
  const { ledger, now } = declined();
  expect(await deliver(ledger.outbox, webhook(hook.url), { now })).toMatchObject({ failed: 1 });
  expect(hook.received).toHaveLength(1);
  expect(ledger.outbox.deliveries(ledger.head.hash)).toMatchObject([{ lastError: 'answered with status 307' }]);
});

test('S15: Slack and Teams get words that stay words', async () => {
  const slack = await hookServer(200);
  const teams = await hookServer(200);
  const { ledger, now } = declined();
  await deliver(ledger.outbox, channels({ PLAYBOOK_SLACK_URL: slack.url, PLAYBOOK_TEAMS_URL: teams.url }), { now });

  const [message, card] = [slack, teams].map(({ received }) => received[0]?.text ?? '');
  expect(JSON.parse(message ?? '')).toMatchObject({
    text: 'G000000101 was declined',
    blocks: [{ type: 'header' }, { text: { type: 'plain_text', text: expect.stringContaining('USD 22.31') } }],
  });
  expect(JSON.parse(card ?? '')).toMatchObject({
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } }],
  });
  expect(card).not.toMatch(/<|\[click\]|\*now\*/);
  for (const text of [message, card]) expect(text).not.toMatch(/\\u001b|\u202e/);
});

/** A mail server that takes whatever it is given. */
async function mailServer() {
  const mails: string[] = [];
  const listening = createTcpServer(socket => {
    let [lines, inData] = ['', false];
    socket.write('220 ready\r\n');
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      lines += chunk;
      if (inData && !lines.endsWith('\r\n.\r\n')) return;
      if (inData) mails.push(lines);
      const answer = inData
        ? '250 taken'
        : lines.startsWith('DATA')
          ? '354 go on'
          : lines.startsWith('QUIT')
            ? '221 bye'
            : '250 ok';
      inData = !inData && lines.startsWith('DATA');
      lines = '';
      socket.write(`${answer}\r\n`);
    });
  }).listen(0, '127.0.0.1');
  listening.unref();
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, mails };
}

test('an e-mail says what happened, and has an id of its own that stays', async () => {
  const smtp = await mailServer();
  const { ledger, now } = declined();
  const mail = channels({
    PLAYBOOK_SMTP_URL: smtp.url,
    PLAYBOOK_MAIL_FROM: 'playbook@fernwood.example',
    PLAYBOOK_MAIL_TO: 'finance@fernwood.example,audit@fernwood.example',
  });
  expect(await deliver(ledger.outbox, mail, { now })).toMatchObject({ sent: 1 });

  const [text = ''] = smtp.mails;
  expect(text).toContain('Subject: G000000101 was declined');
  expect(text).toContain(`<${ledger.head.hash}@portal-playbooks.invalid>`);
  expect(text).toMatch(/To: finance@fernwood\.example, audit@fernwood\.example/);
});

test('what is older than two weeks is left: a new channel is not told of last year', async () => {
  const hook = await hookServer(200);
  const { ledger, clock, now } = declined();
  clock.wall += 15 * 86_400_000;
  expect(await deliver(ledger.outbox, webhook(hook.url), { now })).toEqual({ sent: 0, failed: 0, later: 0 });
  expect(ledger.outbox.waiting()).toEqual([]);
  expect(ledger.outbox.givenUp).toBe(1);
});

test('what is too old, however much of it there is, does not keep what is new from being sent', async () => {
  const hook = await hookServer(200);
  const { open, clock } = makeWorld();
  const ledger = open();
  const attempt = armed(ledger);
  for (let count = 0; count < 1_001; count += 1) attempt.record('contradicted', { reason: `${count}` });
  clock.wall += 15 * 86_400_000;
  attempt.record('settled', { paidAt: null });

  expect(await deliver(ledger.outbox, webhook(hook.url), { now: () => new Date(clock.wall) })).toMatchObject({
    sent: 1,
  });
  expect(hook.received.map(({ text }) => (JSON.parse(text) as { kind: string }).kind)).toEqual(['settled']);
});

const wrong: [title: string, environment: Record<string, string>, says: RegExp][] = [
  ['a webhook without a secret', { PLAYBOOK_WEBHOOK_URL: 'https://x.example' }, /webhookSecret/],
  ['a webhook without TLS', { PLAYBOOK_WEBHOOK_URL: 'http://x.example', PLAYBOOK_WEBHOOK_SECRET: secret }, /not HTTPS/],
  ['a chat of an unknown host', { PLAYBOOK_SLACK_URL: 'https://hooks.slack.com.evil.example/x' }, /slackUrl: its host/],
  ['an e-mail to nobody', { PLAYBOOK_SMTP_URL: 'smtps://m.example', PLAYBOOK_MAIL_FROM: 'a@b.example' }, /mailTo/],
];

for (const [title, environment, says] of wrong)
  test(`${title} is refused, and no address is told`, () => {
    expect(() => channels(environment)).toThrow(says);
    expect(() => channels(environment)).not.toThrow(/evil|x\.example/);
  });
