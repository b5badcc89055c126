import { once } from 'node:events';
import { z } from 'zod';
import { readJson } from './json-option.ts';
import type { GlobalOptions } from './options.ts';
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
  const { urls, user, armToken } = mockPortal.createTenant(scene.data);
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  if (options.json) process.stdout.write(`${JSON.stringify({ urls, user, armToken })}\n`);
  else process.stdout.write(`${instructions(urls, user, armToken)}\n`);
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

function instructions(
  urls: { portal: string; arm: string },
  user: { upn: string; password: string },
  token: string,
): string {
  return `A mock portal runs at ${urls.portal}

  user name  ${user.upn}
  password   ${user.password}

To drive it from another terminal:

  export PLAYBOOK_PORTAL_URL=${urls.portal}
  export PLAYBOOK_READ_API_URL=${urls.arm} PLAYBOOK_READ_API_TOKEN=${token}
  export PLAYBOOK_USERNAME=${user.upn} PLAYBOOK_PASSWORD=${user.password}
  playbook invoices

Ctrl-C stops it.`;
}
