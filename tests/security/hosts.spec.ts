import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../../fixtures/index.ts';
import { isTrustedPortal, isTrustedReadApi, refuseUntrustedHost } from '../../playbooks/runner/trusted-hosts.ts';
import { environmentOf, playbook } from '../cli/playbook.ts';

/** Addresses that look like the portal, or like its sign-in page, to a person in a hurry. */
const lookalikes = [
  'http://portal.azure.com',
  'https://portal.azure.com.example.net',
  'https://portal-azure.com',
  'https://portal.azure.com:8443',
  'https://portal.azure.com@evil.example',
  'https://evil.example/portal.azure.com',
  'https://evil.example/?portal.azure.com',
  'https://evil.example#portal.azure.com',
  'https://xn--portal-azur-8jb.com',
  'https://pоrtal.azure.com',
  'https://portal.azure.com.',
  'https://portal。azure.com.evil.example',
  'https://login.microsoftonline.com.evil.example',
  'https://login-microsoftonline.com',
  'https://localhost.evil.example',
  'https://127.0.0.1.evil.example',
];

for (const address of lookalikes)
  test(`S11 S12: ${address} is neither the portal nor a place for secrets`, () => {
    expect(isTrustedPortal(address, [])).toBe(false);
    expect(isTrustedReadApi(address, [])).toBe(false);
    expect(() => refuseUntrustedHost(address, 'https://portal.azure.com', [])).toThrow(
      expect.objectContaining({ code: 'HOST_NOT_TRUSTED', exitCode: 40 }),
    );
  });

test('S11: the real ones are, and what was named is, by its whole name alone', () => {
  expect(isTrustedPortal('https://portal.azure.com/#home', [])).toBe(true);
  expect(isTrustedPortal('https://portal.contoso.example', ['portal.contoso.example'])).toBe(true);
  expect(isTrustedPortal('https://a.portal.contoso.example', ['portal.contoso.example'])).toBe(false);
  expect(() =>
    refuseUntrustedHost('https://login.microsoftonline.com/x', 'https://portal.azure.com', []),
  ).not.toThrow();
});

test('S12: a portal on this machine never gets a password typed elsewhere', () => {
  expect(() => refuseUntrustedHost('https://login.microsoftonline.com', 'http://one.localhost:1', [])).toThrow(
    expect.objectContaining({ code: 'HOST_NOT_TRUSTED' }),
  );
});

test('S11: a command refuses such an address before a browser starts', async ({ tenant }) => {
  const { code, stderr } = await playbook(['pay', 'G000000101'], {
    ...environmentOf(tenant),
    PLAYBOOK_PORTAL_URL: 'https://portal.azure.com.example.net',
  });
  expect(code).toBe(40);
  expect(stderr).toContain('its host is not known');
  expect(stderr).not.toContain(tenant.user.password);
});

test('S14: a sign-in that ends on another host is not gone on with, and nothing is typed there', async ({ tenant }) => {
  const typed: string[] = [];
  // It looks like a sign-in page, on a host of its own.
  const server = createServer((request, response) => {
    request.on('data', (part: Buffer) => void typed.push(part.toString()));
    response.setHeader('content-type', 'text/html');
    response.end(
      '<form method="post"><label>Email <input type="email" name="loginfmt"></label><label>Password <input type="password" name="passwd"></label><button>Next</button></form>',
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // A portal of the list of trusted ones, which sends people elsewhere.
  const portal = createServer((_request, response) => {
    response.writeHead(302, { location: `http://elsewhere.example.localhost:${port}/signin` }).end();
  });
  await new Promise<void>(resolve => portal.listen(0, '127.0.0.1', resolve));
  const { code, stderr } = await playbook(['pay', 'G000000101', '--quiet'], {
    ...environmentOf(tenant),
    PLAYBOOK_PORTAL_URL: `http://127.0.0.1:${(portal.address() as AddressInfo).port}`,
    PLAYBOOK_TIMEOUT_SECONDS: '3',
  });
  server.close();
  portal.close();

  expect(code, stderr).not.toBe(0);
  expect(typed.join('')).not.toContain(tenant.user.password);
});
