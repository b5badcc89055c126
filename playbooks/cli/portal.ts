import { once } from 'node:events';
import { z } from 'zod';
import { mostSimilar } from '../portal/similar.ts';
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
  const { faultNames, Scene, startMockPortal } = await import('../../fixtures/mock-portal/index.ts');
  const scene = Scene.safeParse(sceneOf(options, faultNames));
  if (!scene.success) throw new UsageError(`The scene is not valid: ${z.prettifyError(scene.error)}`);
  const port = readNumber(options.port ?? '0', { of: '--port', what: 'port', most: 65_535 });
  const mockPortal = await startMockPortal({ port });
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

function sceneOf(options: Options, faultNames: readonly string[]): unknown {
  const { scene = '{}', hosting, invoices, language, regionalFormat, fault = [] } = options;
  return {
    ...readObject(scene, '--scene'),
    ...(hosting && { hosting }),
    ...(language && { language }),
    ...(regionalFormat && { regionalFormat }),
    ...(invoices && {
      invoices: readNumber(invoices, { of: '--invoices', what: 'number of invoices', most: 100_000 }),
    }),
    ...(fault.length > 0 && { faults: fault.map(text => readFault(text, faultNames)) }),
  };
}

/** `drop`, or `statusLag={"milliseconds":5000}`. */
function readFault(text: string, names: readonly string[]): unknown {
  const [name = '', ...options] = text.split('=');
  if (!names.includes(name))
    throw new UsageError(
      `There is no fault "${name}". Did you mean "${mostSimilar(name, names, 1)[0]}"? docs/faults.md has them all.`,
    );
  return { name, ...(options.length > 0 && readObject(options.join('='), `--fault ${name}`)) };
}

function readObject(text: string, option: string): Record<string, unknown> {
  const parsed = z.record(z.string(), z.unknown()).safeParse(readJson(text, option));
  if (!parsed.success) throw new UsageError(`${option} is not a JSON object.`);
  return parsed.data;
}

function readNumber(text: string, { of, what, most }: { of: string; what: string; most: number }): number {
  const parsed = z.coerce.number().int().min(0).max(most).safeParse(text);
  if (!parsed.success) throw new UsageError(`${of} ${text} is no ${what}: it is a number from 0 to ${most}.`);
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
