import winston from 'winston';
import { redactor } from './redact.ts';

/**
 * A logger to the error stream: lines for people, or JSON for programs. What it prints was redacted last of all,
 * so that nothing that is logged anywhere can carry a secret out.
 */
export function createLogger({
  json,
  verbose,
  secrets,
}: {
  json: boolean;
  verbose: boolean;
  secrets: readonly string[];
}): winston.Logger {
  const redact = redactor(secrets);
  const { combine, timestamp, printf } = winston.format;
  const line = printf(({ timestamp: time, level, message, ...facts }) => {
    const clean = redact({ time, level, message, ...facts });
    return json ? JSON.stringify(clean) : humanLine(clean);
  });
  return winston.createLogger({
    level: verbose ? 'debug' : 'info',
    format: combine(timestamp(), line),
    transports: [new winston.transports.Stream({ stream: process.stderr })],
  });
}

function humanLine(entry: unknown): string {
  const { time, level, message, ...facts } = entry as Record<string, unknown>;
  const rest = Object.keys(facts).length > 0 ? ` ${JSON.stringify(facts)}` : '';
  return `${String(time)} ${String(level)} ${String(message)}${rest}`;
}
