import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const readme = join(import.meta.dirname, '..', '..', 'README.md');

/** Writes what the README tells a QA team to write, and a configuration that uses the browser of this machine. */
export function writeReadmeSpec(folder: string): void {
  const spec = /```ts\n(import \{ expect, test \}[^]*?)```/.exec(readFileSync(readme, 'utf8'))?.[1];
  if (!spec) throw new Error('The README shows no spec.');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  writeFileSync(join(folder, 'readme.spec.ts'), spec);
  writeFileSync(
    join(folder, 'playwright.config.ts'),
    `import { defineConfig } from '@playwright/test';
     const executablePath = process.env['PLAYBOOK_BROWSER'];
     export default defineConfig({
       reporter: 'line',
       use: { launchOptions: { ...(executablePath && { executablePath }), chromiumSandbox: process.getuid?.() !== 0 } },
     });`,
  );
}
