/** Shorter ones would be found everywhere. */
const [shortest, shortestEncoded] = [4, 6];

/**
 * Every way in which a secret may stand in a text: as it is, escaped for addresses, JSON or HTML, and in base64 (at
 * each of its three places) or hex. Longest first, so that what holds another one is found whole.
 */
export function formsOf(secrets: readonly string[]): string[] {
  const forms = secrets.filter(secret => secret.length >= shortest).flatMap(secret => [secret, ...encoded(secret)]);
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

function encoded(secret: string): string[] {
  if (secret.length < shortestEncoded) return [];
  const bytes = Buffer.from(secret);
  const inBase64 = [0, 1, 2].map(place => base64At(bytes, place));
  const hex = bytes.toString('hex');
  return [
    encodeURIComponent(secret),
    new URLSearchParams([['', secret]]).toString().slice(1),
    inJson(secret),
    inJson(inJson(secret)),
    inHtml(secret),
    ...inBase64,
    ...inBase64.map(text => text.replaceAll('+', '-').replaceAll('/', '_')),
    hex,
    hex.toUpperCase(),
  ];
}

/** The letters that depend on nothing but the secret, when so many bytes stand before it. */
function base64At(bytes: Buffer, before: number): string {
  const text = Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const whole = Math.floor(((before + bytes.length) * 8) / 6);
  return text.slice(Math.ceil((before * 8) / 6), whole);
}

function inJson(secret: string): string {
  return JSON.stringify(secret).slice(1, -1);
}

function inHtml(secret: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return secret.replace(/[&<>"']/g, letter => entities[letter] ?? letter);
}
