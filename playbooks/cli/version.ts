import { createRequire } from 'node:module';

/** Version of this package. */
export function version(): string {
  const manifest: unknown = createRequire(import.meta.url)('portal-playbooks/package.json');
  if (typeof manifest === 'object' && manifest && 'version' in manifest && typeof manifest.version === 'string')
    return manifest.version;
  throw new Error('The package has no version.');
}
