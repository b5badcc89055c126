import { spawnSync } from 'node:child_process';
import { z } from 'zod';

/**
 * Lints for `npm run check`: what is wrong fails it in full, sizes beyond what this project has in the ear are told in
 * a line for each rule. `npm run lint` shows all of it.
 */
const Report = z.object({
  diagnostics: z.array(
    z.object({
      code: z.string(),
      severity: z.string(),
      filename: z.string(),
      labels: z.array(z.object({ span: z.object({ line: z.number() }) })),
    }),
  ),
});
type Diagnostic = z.infer<typeof Report>['diagnostics'][number];

const mostPlaces = 8;
const { stdout } = oxlint(['--format', 'json'], 'pipe');
const diagnostics = Report.parse(JSON.parse(stdout.slice(stdout.indexOf('{')))).diagnostics.sort(byPlace);

for (const [code, places] of Map.groupBy(diagnostics.filter(isWarning), diagnostic => diagnostic.code))
  process.stderr.write(`warning ${code}: ${places.length} (${placesOf(places)})\n`);
if (!diagnostics.every(isWarning)) process.exitCode = oxlint(['--quiet'], 'inherit').status ?? 1;

function oxlint(args: readonly string[], output: 'pipe' | 'inherit') {
  const script = 'node_modules/oxlint/bin/oxlint';
  const stdio = ['ignore', output, 'inherit'] as const;
  return spawnSync(process.execPath, [script, ...args], { stdio: [...stdio], encoding: 'utf8', maxBuffer: 2 ** 28 });
}

function isWarning({ severity }: Diagnostic): boolean {
  return severity === 'warning';
}

/** Threads of the linter end in any order. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.code.localeCompare(b.code) || a.filename.localeCompare(b.filename) || lineOf(a) - lineOf(b);
}

function lineOf({ labels: [label] }: Diagnostic): number {
  return label?.span.line ?? 0;
}

function placesOf(places: readonly Diagnostic[]): string {
  const first = places.slice(0, mostPlaces).map(place => `${place.filename}:${lineOf(place)}`);
  const more = places.length - first.length;
  return [...first, ...(more > 0 ? [`${more} more by "npm run lint"`] : [])].join(', ');
}
