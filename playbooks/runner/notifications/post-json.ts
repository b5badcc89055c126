/** Sends JSON once: no redirect is followed, and nothing waits for long. @throws Error that says what was answered. */
export async function postJson(url: string, body: string, headers: Record<string, string> = {}): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
    redirect: 'manual',
    signal: AbortSignal.timeout(5_000),
  }).catch((error: unknown) => {
    throw new Error(error instanceof Error && error.name === 'TimeoutError' ? 'no answer in time' : 'not reached', {
      cause: error,
    });
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`answered with status ${response.status}`);
}
