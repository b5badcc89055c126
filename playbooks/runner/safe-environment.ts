import { ConfigError } from './config-error.ts';
import { isLoopback } from './trusted-hosts.ts';

type Environment = Record<string, string | undefined>;

/** Variables that switch protection off or print secrets, with what they do. */
export function unsafeVariables(environment: Environment): string[] {
  const { NODE_TLS_REJECT_UNAUTHORIZED: tls, DEBUG: debug = '', PWDEBUG: inspector } = environment;
  return [
    ...(tls === '0' ? ['NODE_TLS_REJECT_UNAUTHORIZED=0: certificates would not be checked'] : []),
    ...(/(^|[\s,])(pw:|\*)/.test(debug) ? [`DEBUG=${debug}: Playwright would print what is typed`] : []),
    ...(inspector ? ['PWDEBUG: Playwright would wait for somebody'] : []),
  ];
}

/** @throws ConfigError, except for a portal on this machine. */
export function refuseUnsafeEnvironment(environment: Environment, portalUrl: string): void {
  const problems = unsafeVariables(environment);
  if (problems.length > 0 && !isLoopback(portalUrl)) throw new ConfigError(problems);
}
