import { lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';

/** Milliseconds. */
const patience = 10_000;

/**
 * Asks a portal for its first page, as nobody, and reads no more than the head of the answer.
 *
 * @throws Error when there is no answer within ten seconds.
 */
export function askPortal(address: string): Promise<{ status: number; date: string | undefined }> {
  const url = new URL(address);
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; date: string | undefined }>();
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const asked = request(url, { lookup: asBrowsersDo, signal: AbortSignal.timeout(patience), agent: false }, answer => {
    resolve({ status: answer.statusCode ?? 0, date: answer.headers.date });
    answer.destroy();
  });
  asked.once('error', reject).end();
  return promise;
}

/** Browsers know that names under `localhost` are this machine (RFC 6761); not every system's resolver does. */
const asBrowsersDo: LookupFunction = (hostname, options, done) => {
  const name = hostname.endsWith('.localhost') ? '127.0.0.1' : hostname;
  lookup(name, options, done);
};
