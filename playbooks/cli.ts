#!/usr/bin/env node
// Nothing may be loaded before this: modules below need a newer Node than some machines have.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `playbook needs Node 22.13 or newer; this is ${process.versions.node}.\nInstall a newer Node from https://nodejs.org, then try again.\n`,
  );
  process.exit(40);
}
// A reader such as `head` may stop listening early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
// A report of a crash would hold the environment, and passwords with it.
process.report.excludeEnv = true;
const { main } = await import('./cli/main.ts');
process.exitCode = await main(process.argv);
