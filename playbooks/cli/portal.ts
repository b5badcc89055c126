import { once } from 'node:events';
import { z } from 'zod';
import { readJson } from './json-option.ts';
import type { GlobalOptions } from './options.ts';
import { table } from './table.ts';
import { UsageError } from './usage-error.ts';

interface Options extends GlobalOptions {
  port?: string;
  hosting?: string;
  invoices?: string;
  scene?: string;
  fault?: string[];
}

/** `playbook portal`: a mock portal with one tenant, until Ctrl-C. */
export async function run(options: Options): Promise<number> {
  const { Scene, startMockPortal } = await import('../../fixtures/mock-portal/index.ts');
  const scene = Scene.safeParse(sceneOf(options));
  if (!scene.success) throw new UsageError(`The scene is not valid: ${z.prettifyError(scene.error)}`);
  const mockPortal = await startMockPortal({ port: readPort(options.port ?? '0') });
  const { urls, users, user, accounts, armToken } = mockPortal.createTenant(scene.data);
  const people = users.map(person => ({
    upn: person.upn,
    password: person.password,
    totpSecret: person.mfa === 'code' ? person.totpSecret : null,
    roles: accounts.flatMap(account => {
      const role = person.roleAt(account);
      return role === undefined ? [] : [`${role} of ${account.displayName}`];
    }),
  }));
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  if (options.json) process.stdout.write(`${JSON.stringify({ urls, user, people, armToken })}\n`);
  else process.stdout.write(`${instructions(urls, people, armToken)}\n`);
  await stopped;
  await mockPortal.close();
  return 0;
}

function sceneOf({ scene = '{}', hosting, invoices, language, regionalFormat, fault = [] }: Options): unknown {
  return {
    ...readObject(scene, '--scene'),
    ...(hosting && { hosting }),
    ...(language && { language }),
    ...(regionalFormat && { regionalFormat }),
    ...(invoices && { invoices: Number(invoices) }),
    ...(fault.length > 0 && { faults: fault.map(readFault) }),
  };
}

/** `drop`, or `statusLag={"milliseconds":5000}`. */
function readFault(text: string): unknown {
  const at = text.indexOf('=');
  if (at < 0) return { name: text };
  return { name: text.slice(0, at), ...readObject(text.slice(at + 1), '--fault') };
}

function readObject(text: string, option: string): Record<string, unknown> {
  const parsed = z.record(z.string(), z.unknown()).safeParse(readJson(text, option));
  if (!parsed.success) throw new UsageError(`${option} is not a JSON object.`);
  return parsed.data;
}

function readPort(text: string): number {
  const parsed = z.coerce.number().int().min(0).max(65_535).safeParse(text);
  if (!parsed.success) throw new UsageError(`--port ${text} is no port: it is a number from 0 to 65535.`);
  return parsed.data;
}

interface Person {
  upn: string;
  password: string;
  totpSecret: string | null;
  roles: readonly string[];
}

function instructions(urls: { portal: string; arm: string }, people: readonly Person[], token: string): string {
  const [first] = people;
  const rows = people.map(({ upn, password, roles, totpSecret }) => [
    upn,
    password,
    roles.join(', '),
    totpSecret ?? '',
  ]);
  const withCodes = people.some(({ totpSecret }) => totpSecret !== null);
  const columns = withCodes ? 4 : 3;
  const head = ['User name', 'Password', 'Role', 'Secret of one-time codes'].slice(0, columns);
  const codes = first?.totpSecret ? ` PLAYBOOK_TOTP_SECRET=${first.totpSecret}` : '';
  return `A mock portal runs at ${urls.portal}

${table(
  head,
  rows.map(row => row.slice(0, columns)),
)}

To drive it from another terminal:

  export PLAYBOOK_PORTAL_URL=${urls.portal}
  export PLAYBOOK_READ_API_URL=${urls.arm} PLAYBOOK_READ_API_TOKEN=${token}
  export PLAYBOOK_USERNAME=${first?.upn} PLAYBOOK_PASSWORD=${first?.password}${codes}
  playbook invoices

Ctrl-C stops it.`;
}
