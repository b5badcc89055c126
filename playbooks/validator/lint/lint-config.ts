import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ArticleError } from '../article-error.ts';
import { Severity, type Severity as SeverityName } from '../findings/finding.ts';
import { lintRules } from './rules.ts';

const configName = 'playbook-articles.json';

const Rule = z.enum(lintRules.map(({ name }) => name));
const Switches = z.partialRecord(Rule, z.enum(['off', ...Severity.options]));

export const LintConfig = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  /** What a finding of a rule is, or `off`. */
  rules: Switches.default({}),
  /** Other settings for some files, by patterns relative to this file; the last one that fits wins. */
  overrides: z.array(z.strictObject({ files: z.array(z.string()).min(1), rules: Switches })).default([]),
});
/** Which rules hold for the articles of a folder. */
export type LintConfig = z.infer<typeof LintConfig>;

/** What a rule is for one file: its severity, or `off`. */
export type SeverityOf = (rule: string, usual: SeverityName) => SeverityName | 'off';

/** Finds the configuration of a file: the one that is named, else the first in its folder or those above. */
export class LintConfigs {
  private readonly named: string | undefined;
  private readonly known = new Map<string, LintConfig | null>();

  constructor(named: string | undefined) {
    this.named = named;
  }

  /** @throws ArticleError for a configuration that can't be used. */
  severitiesFor(file: string): SeverityOf {
    const found = this.named ? { folder: path.dirname(this.named), config: this.read(this.named) } : this.above(file);
    if (!found?.config) return (_, usual) => usual;
    const relative = path.relative(found.folder, path.resolve(file)).replaceAll('\\', '/');
    const { rules, overrides } = found.config;
    const fitting = overrides.filter(({ files }) => files.some(pattern => path.matchesGlob(relative, pattern)));
    const settings = Object.assign({}, rules, ...fitting.map(override => override.rules)) as LintConfig['rules'];
    return (rule, usual) => settings[rule] ?? usual;
  }

  private above(file: string): { folder: string; config: LintConfig | null } | null {
    for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
      const config = this.read(path.join(folder, configName));
      if (config) return { folder, config };
      if (folder === path.dirname(folder)) return null;
    }
  }

  private read(file: string): LintConfig | null {
    const known = this.known.get(file);
    if (known !== undefined) return known;
    const config = parse(file, textOf(file, file === this.named));
    this.known.set(file, config);
    return config;
  }
}

function textOf(file: string, isNamed: boolean): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    if (isNamed) throw new ArticleError(file, 'there is no such file', 'Check the path after --rules.');
    return null;
  }
}

function parse(file: string, text: string | null): LintConfig | null {
  if (text === null) return null;
  const parsed = LintConfig.safeParse(json(file, text));
  if (!parsed.success) throw new ArticleError(file, z.prettifyError(parsed.error), 'Correct the configuration.');
  return parsed.data;
}

function json(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ArticleError(file, 'it is no JSON', 'Correct the configuration.');
  }
}
