import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { measureCommands } from './articles/commands.ts';
import { measureDrift } from './articles/drift.ts';
import { measureReading } from './articles/reading.ts';
import { closeWorld, openWorld } from './world.ts';

/** How long the three commands for articles take, as they ship; and following one, beside a bare script. */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10' }, many: { type: 'string', default: '3000' } },
});
const runs = Math.max(Number(values.runs), 1);

execFileSync(process.execPath, ['scripts/build.ts']);
const world = await openWorld({ ownPages: true });
const reading = [await measureReading(world, 'classic', runs), await measureReading(world, 'react-view', runs)];
const drift = await measureDrift(world, Math.ceil(runs / 5));
await closeWorld(world);
const commands = measureCommands(runs, Number(values.many));

const table = [
  '| What | Median | Compared |',
  '| --- | --- | --- |',
  ...[...reading.flatMap(({ rows }) => rows), ...drift.rows, ...commands.rows].map(row => `| ${row.join(' | ')} |`),
].join('\n');
process.stdout.write(`${table}\n`);
process.stdout.write(
  `${JSON.stringify({ runs, reading: reading.map(({ result }) => result), drift: drift.result, ...commands.result })}\n`,
);
