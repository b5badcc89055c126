import { createRequire } from 'node:module';
import { z } from 'zod';

/** Version of this package. */
export function version(): string {
  const manifest: unknown = createRequire(import.meta.url)('portal-playbooks/package.json');
  return z.object({ version: z.string() }).parse(manifest).version;
}
