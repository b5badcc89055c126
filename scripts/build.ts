import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';

/** Builds what ships: the library by tsc, and the mock portal's web app beside its server. */
rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
cpSync('fixtures/mock-portal/web/dist', 'dist/fixtures/mock-portal/web/dist', {
  recursive: true,
  filter: path => !path.endsWith('.source-hash'),
});
chmodSync('dist/playbooks/cli.js', 0o755);
