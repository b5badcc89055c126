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
  stream = process.stderr,
}: {
  json: boolean;
  verbose: boolean;
  secrets: readonly string[];
  /** Default: the error stream. */
  stream?: NodeJS.WritableStream;
}): winston.Logger {
  const redact = redactor(secrets);
  const { combine, timestamp, printf } = winston.format;
  const line = printf(({ timestamp: time, level, message, ...facts }) => {
    const clean = redact({ time, level, message, ...facts });
    return oneLine(json ? JSON.stringify(clean) : humanLine(clean));
  });
  return winston.createLogger({
    level: verbose ? 'debug' : 'info',
    format: combine(timestamp(), line),
    transports: [new winston.transports.Stream({ stream })],
  });
}

function humanLine(entry: unknown): string {
  const { time, level, message, ...facts } = entry as Record<string, unknown>;
  const rest = Object.keys(facts).length > 0 ? ` ${JSON.stringify(facts)}` : '';
  return `${String(time)} ${String(level)} ${String(message)}${rest}`;
}

/** One entry is one line, whatever was logged: controls, separators and marks that turn text round are written out. */
function oneLine(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu,
    letter => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
