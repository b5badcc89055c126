import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse as parseDotenv } from 'dotenv';
import { z } from 'zod';
import { mostSimilar } from '../portal/similar.ts';
import { isWide } from './private-file.ts';

/** Values from one place, and what is wrong with the place itself. */
export interface Source {
  from: string;
  values: Record<string, unknown>;
  problems: readonly string[];
}

/** Variables of the same prefix that the test kit and the project's own tests read. */
const otherVariables = new Set([
  'PLAYBOOK_SESSION',
  'PLAYBOOK_ALLOW_COMMITS',
  'PLAYBOOK_ARTICLES',
  'PLAYBOOK_ARTICLES_FOLLOW',
]);

/** A mistyped name would leave a limit or an account unsaid, so unknown ones are refused. */
export function fromEnvironment(environment: Record<string, string | undefined>, keys: readonly string[]): Source {
  const problems = unknownVariables(environment, 'the environment', keys);
  return { from: 'the environment', values: pick(environment, keys), problems };
}

/** One that holds secrets is for its owner alone. */
export function fromDotenv(folder: string, keys: readonly string[], secrets: readonly string[]): Source {
  const path = resolve(folder, '.env');
  const { text, problem } = readIfThere(path);
  const variables = parseDotenv(text ?? '');
  const wide = secrets.some(key => variables[variableOf(key)]) && isWide(statSync(path).mode);
  const open = wide ? [`${path}: it holds secrets and others may read it; close it with: chmod 600 ${path}`] : [];
  const unknown = unknownVariables(variables, '.env', keys);
  return { from: '.env', values: pick(variables, keys), problems: [...problem, ...open, ...unknown] };
}

/** Reads a JSON file; without a name, `playbook.config.json` where there is one. Secrets in it are refused. */
export function fromFile(
  folder: string,
  name: string | undefined,
  keys: readonly string[],
  secrets: readonly string[],
): Source {
  const path = resolve(folder, name ?? 'playbook.config.json');
  const { text, problem } = readIfThere(path);
  const missing = text === null && problem.length === 0 && name !== undefined ? [`${path}: there is no such file`] : [];
  const parsed = z.record(z.string(), z.unknown()).safeParse(text === null ? {} : parseJson(text));
  const values = parsed.data ?? {};
  const unknown = Object.keys(values)
    .filter(key => !keys.includes(key))
    .map(key => unknownKey(key, path, keys));
  const shared = Object.keys(values)
    .filter(key => secrets.includes(key))
    .map(key => `${key} (from ${path}): secrets belong in the environment or in .env, as ${variableOf(key)}`);
  const malformed = parsed.success ? [] : [`${path}: it is not a JSON object`];
  return { from: path, values, problems: [...problem, ...missing, ...malformed, ...unknown, ...shared] };
}

/** The variable that sets a key: `portalUrl` is `PLAYBOOK_PORTAL_URL`. */
export function variableOf(key: string): string {
  return `PLAYBOOK_${key.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase()}`;
}

function pick(variables: Record<string, string | undefined>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map(key => [key, variables[variableOf(key)] || undefined]));
}

function unknownVariables(
  variables: Record<string, string | undefined>,
  from: string,
  keys: readonly string[],
): string[] {
  const known = keys.map(variableOf);
  return Object.keys(variables)
    .filter(
      name => name.startsWith('PLAYBOOK_') && variables[name] && !known.includes(name) && !otherVariables.has(name),
    )
    .map(name => unknownKey(name, from, known));
}

function unknownKey(key: string, from: string, known: readonly string[]): string {
  return `${key} (from ${from}): there is no such key; did you mean ${mostSimilar(key, known, 1)[0]}?`;
}

function readIfThere(path: string): { text: string | null; problem: string[] } {
  try {
    return { text: readFileSync(path, 'utf8'), problem: [] };
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { text: null, problem: absent ? [] : [`${path}: it can't be read`] };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
