import { PlaybookError } from '../billing/errors.ts';

/** The configuration is not valid; every problem is named at once. */
export class ConfigError extends PlaybookError {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super({
      code: 'CONFIG_INVALID',
      message: `The configuration is not valid:\n${problems.map(problem => `  - ${problem}`).join('\n')}`,
      expected: 'a valid configuration',
      seen: problems.join('; '),
      hint: 'Correct these values; "playbook doctor" shows which ones are in force.',
      exitCode: 40,
    });
    this.problems = problems;
  }
}
