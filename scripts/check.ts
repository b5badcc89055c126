import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** `npm run check`: all checks at once, each with what it said when it has ended. */
const checks = ['types', 'lint', 'rooms', 'unused', 'format'];
const passed = await Promise.all(checks.map(runCheck));
process.exitCode = passed.every(Boolean) ? 0 : 1;

async function runCheck(name: string): Promise<boolean> {
  const script = `check:${name}`;
  const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  await once(child, 'close');
  if (child.exitCode !== 0) output += `npm run ${script} failed.\n`;
  process.stderr.write(output);
  return child.exitCode === 0;
}
