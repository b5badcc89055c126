import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import config from '../../playwright.config.ts';
import { isRepeated } from '../repeated-projects.ts';

const folder = join(import.meta.dirname, '..', '..', '.github', 'workflows');
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const jobsOf = (file: string) => textOf(file).split(/^ {2}(?=[\w-]+:$)/m);

test('every night each project with a browser is repeated', () => {
  const repeat = jobsOf('tests.yml').find(job => job.startsWith('repeat:')) ?? '';
  const named = [...repeat.matchAll(/--project='?([\w*-]+)/g)].map(([, name = '']) => name);
  const isNamed = (project: string) =>
    named.some(name => (name.endsWith('*') ? project.startsWith(name.slice(0, -1)) : project === name));
  const missing = (config.projects ?? [])
    .map(({ name = '' }) => name)
    .filter(name => isRepeated(name) && !isNamed(name));

  expect(named.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

test('a job that starts a browser has the one that the set-up found, and lets it have its sandbox', () => {
  const starts = /npm test|playwright test|npm run test:peers/;
  const jobs = readdirSync(folder).flatMap(file => jobsOf(file).filter(job => starts.test(job)));
  expect(jobs.length).toBeGreaterThan(3);
  for (const job of jobs) {
    expect(job).toContain('sysctl -w kernel.apparmor_restrict_unprivileged_userns=0');
    expect(job).not.toContain('npx playwright test');
  }
});
