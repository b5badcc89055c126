import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ArticleError } from '../article-error.ts';
import type { Severity } from '../findings/finding.ts';
import type { LintConfig } from './lint-config-schema.ts';

const configName = 'playbook-articles.json';

/** What a rule is for one file: its severity, or `off`. */
export type SeverityOf = (rule: string, usual: Severity) => Severity | 'off';

export const asUsual: SeverityOf = (_, usual) => usual;

interface Found {
  folder: string;
  config: LintConfig | null;
}

/** Finds the configuration of a file: the one that is named, else the first in its folder or those above. */
export class LintConfigs {
  private readonly named: string | undefined;
  private readonly known = new Map<string, Promise<LintConfig | null>>();

  constructor(named: string | undefined) {
    this.named = named;
  }

  /**
   * What rules are for each of some files.
   *
   * @throws ArticleError for a configuration that can't be used.
   */
  async severitiesOf(files: readonly string[]): Promise<ReadonlyMap<string, SeverityOf>> {
    const severities = new Map<string, SeverityOf>();
    for (const file of files) severities.set(file, await this.severitiesFor(file));
    return severities;
  }

  private async severitiesFor(file: string): Promise<SeverityOf> {
    const found = await (this.named ? this.in(path.dirname(this.named), this.named) : this.above(file));
    if (!found?.config) return asUsual;
    const relative = path.relative(found.folder, path.resolve(file)).replaceAll('\\', '/');
    const { rules, overrides } = found.config;
    const fitting = overrides.filter(({ files }) => files.some(pattern => path.matchesGlob(relative, pattern)));
    const settings = Object.assign({}, rules, ...fitting.map(override => override.rules)) as LintConfig['rules'];
    return (rule, usual) => settings[rule] ?? usual;
  }

  private async above(file: string): Promise<Found | null> {
    for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
      const found = await this.in(folder, path.join(folder, configName));
      if (found.config) return found;
      if (folder === path.dirname(folder)) return null;
    }
  }

  private async in(folder: string, file: string): Promise<Found> {
    const config = this.known.get(file) ?? parse(file, textOf(file, file === this.named));
    this.known.set(file, config);
    return { folder, config: await config };
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

/** Most articles have none, and then nothing is loaded that could read one. */
async function parse(file: string, text: string | null): Promise<LintConfig | null> {
  if (text === null) return null;
  const { parseLintConfig } = await import('./lint-config-schema.ts');
  return parseLintConfig(file, text);
}
