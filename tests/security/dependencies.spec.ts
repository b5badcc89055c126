import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { expect, test } from '../../fixtures/index.ts';

const Package = z.object({
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});
const { packages } = z
  .object({ packages: z.record(z.string(), Package) })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** What users install with the package: what it depends on, and what that depends on. */
const shipped = Object.entries(packages).filter(([name, { dev }]) => name !== '' && !dev);

test('S24: what users install is little, locked, and runs nothing of its own but one known script', () => {
  const scripts = shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name);

  // Playwright brings it for macOS, where it is no more than a build of what is there already.
  expect(scripts.filter(name => !name.endsWith('node_modules/fsevents'))).toEqual([]);
  expect(shipped.length).toBeLessThanOrEqual(105);
});
