import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

/** Follows an article with planted faults in front of a mock portal, and ends with the report. */
const article = 'docs/articles/en/pay-invoice-with-faults.md';
const output = 'runs/docs-demo';
const command = spawn(
  process.execPath,
  ['playbooks/cli.ts', 'validate', article, '--mock', '--output', output, ...process.argv.slice(2)],
  { stdio: ['inherit', 'inherit', 'inherit'] },
);
const [code] = await once(command, 'exit');
process.stdout.write(
  `\nThe article has planted faults, which were found. The report: ${pathToFileURL(resolve(output, '001-docs-articles-en-pay-invoice-with-faults.html')).href}\n`,
);
process.exitCode = code === 1 ? 0 : 1;
