import { createCipheriv, createDecipheriv, hash, randomBytes, scryptSync } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readPrivateFile } from '../private-file.ts';

const Cookie = z.object({
  name: z.string(),
  value: z.string(),
  domain: z.string(),
  path: z.string(),
  /** Seconds since 1970; -1 for one that lasts as long as the browser. */
  expires: z.number(),
  httpOnly: z.boolean(),
  secure: z.boolean(),
  sameSite: z.enum(['Strict', 'Lax', 'None']),
});

/** What a browser keeps of a person who is signed in. */
export const BrowserState = z.object({
  cookies: z.array(Cookie),
  origins: z.array(
    z.object({ origin: z.string(), localStorage: z.array(z.object({ name: z.string(), value: z.string() })) }),
  ),
});
export type BrowserState = z.infer<typeof BrowserState>;

const About = z.object({ version: z.literal(1), portalHost: z.string(), user: z.string(), savedAt: z.iso.datetime() });
type About = z.infer<typeof About>;

const Sealed = z.object({
  about: About,
  salt: z.base64(),
  iv: z.base64(),
  tag: z.base64(),
  data: z.base64(),
});

export interface SavedSession {
  about: About;
  state: BrowserState;
}

/** One person's session at one portal. */
export function sessionFileIn(stateFolder: string, portalHost: string): string {
  return join(stateFolder, `session-${hash('sha256', portalHost).slice(0, 16)}.json`);
}

/** Encrypts it (AES-256-GCM, key by scrypt); who and when stay readable, and can't be changed. */
export function saveSession(file: string, { about, state }: SavedSession, secret: string): void {
  const { salt, key } = keyFor(secret);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(JSON.stringify(about)));
  const data = Buffer.concat([cipher.update(JSON.stringify(state), 'utf8'), cipher.final()]);
  const text = (bytes: Buffer) => bytes.toString('base64');
  const sealed = { about, salt: text(salt), iv: text(iv), tag: text(cipher.getAuthTag()), data: text(data) };
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.part`, JSON.stringify(sealed), { mode: 0o600 });
  renameSync(`${file}.part`, file);
}

/** @returns null where there is none, or where it was not written with this key. @throws WideFileError */
export function loadSession(file: string, secret: string): SavedSession | null {
  const sealed = Sealed.safeParse(read(file));
  if (!sealed.success) return null;
  const { about, salt, iv, tag, data } = sealed.data;
  const bytes = (text: string) => Buffer.from(text, 'base64');
  try {
    const { key } = keyFor(secret, bytes(salt));
    const decipher = createDecipheriv('aes-256-gcm', key, bytes(iv), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(JSON.stringify(about))).setAuthTag(bytes(tag));
    const text = Buffer.concat([decipher.update(bytes(data)), decipher.final()]).toString('utf8');
    return { about, state: BrowserState.parse(JSON.parse(text)) };
  } catch {
    return null;
  }
}

export function forgetSession(file: string): void {
  rmSync(file, { force: true });
}

function read(file: string): unknown {
  try {
    return JSON.parse(readPrivateFile(file));
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      return null;
    throw error;
  }
}

interface DerivedKey {
  secret: string;
  salt: Buffer;
  key: Buffer;
}

/** To derive one takes a tenth of a second, and a command that loads a session may save the next one. */
let lastKey: DerivedKey | undefined;

/** The key of a file with that salt; for a new file any salt will do, as each has a nonce of its own. */
function keyFor(secret: string, salt?: Buffer): DerivedKey {
  const isLast = lastKey?.secret === secret && (!salt || lastKey.salt.equals(salt));
  if (!lastKey || !isLast) lastKey = derive(secret, salt ?? randomBytes(16));
  return lastKey;
}

function derive(secret: string, salt: Buffer): DerivedKey {
  return { secret, salt, key: scryptSync(secret, salt, 32, { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }) };
}
