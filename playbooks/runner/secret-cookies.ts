import type { BrowserContext } from 'playwright';

/** Cookies that no script may read are those that say who is signed in; short ones would be found everywhere. */
export async function secretCookies(context: BrowserContext | undefined): Promise<string[]> {
  const cookies = (await context?.cookies().catch(() => [])) ?? [];
  return cookies.filter(({ httpOnly, value }) => httpOnly && value.length >= 16).map(({ value }) => value);
}
