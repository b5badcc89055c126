import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Follows an article with planted faults in front of a mock portal, and ends with the report. */
const article = 'docs/articles/en/pay-invoice-with-faults.md';
const output = 'runs/docs-demo';
rmSync(output, { recursive: true, force: true });
const command = spawn(
  process.execPath,
  ['playbooks/cli.ts', 'validate', article, '--mock', '--output', output, ...process.argv.slice(2)],
  { stdio: ['inherit', 'inherit', 'inherit'] },
);
const [code] = await once(command, 'exit');
// There is one article, so that there is one page of it.
const [page = ''] = readdirSync(output).filter(name => name.endsWith('with-faults.html'));
process.stdout.write(
  `\nThe article has planted faults, which were found. The report: ${pathToFileURL(resolve(output, page)).href}\n`,
);
process.exitCode = code === 1 ? 0 : 1;
