import type { Config } from '../runner/config.ts';
import { ConfigError } from '../runner/config-error.ts';
import { PlaybookRunner } from '../runner/run-playbook.ts';
import { Identity } from '../runner/sign-in/identity.ts';
import { secureConfigurationOf } from './configuration.ts';
import type { GlobalOptions } from './options.ts';

interface Options extends GlobalOptions {
  forget?: boolean;
  retry?: boolean;
}

/** `playbook login`: a person signs in once, in a browser that is shown where there is a display; later runs go on with that session. */
export async function run(options: Options): Promise<number> {
  const config = shown(await secureConfigurationOf(options));
  const identity = new Identity(config, { byHand: true });
  if (options.forget) return forgotten(identity);
  if (options.retry) identity.allowPasswordAgain();
  if (!config.sessionKey)
    throw new ConfigError([
      'sessionKey: without a key a session can’t be kept; set PLAYBOOK_SESSION_KEY to a long random text ("openssl rand -base64 32")',
    ]);
  const runner = new PlaybookRunner(config, { identity });
  try {
    const { user, domain } = await runner.signIn();
    if (options.json) process.stdout.write(`${JSON.stringify({ user, tenant: domain })}\n`);
    else
      process.stdout.write(
        `Signed in as ${user}${domain ? ` (${domain})` : ''}; runs use this session for ${config.sessionHours} hours.\n`,
      );
    return 0;
  } finally {
    await runner.close();
  }
}

function forgotten(identity: Identity): number {
  identity.forget();
  process.stdout.write('The session of this machine is forgotten.\n');
  return 0;
}

/** On Linux a browser can only be shown where a display is. */
function shown(config: Config): Config {
  const display = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (display) return { ...config, headed: true };
  if (config.password) return config;
  throw new ConfigError([
    'there is no display to show a browser on, and no password: sign in on a machine with a display, or set PLAYBOOK_USERNAME and PLAYBOOK_PASSWORD',
  ]);
}
