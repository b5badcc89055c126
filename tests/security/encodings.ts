/** How a secret may be written; told apart from the product's own list of forms, so that both must be right. */
export const encodings: Record<string, (secret: string) => string> = {
  'as it is': secret => secret,
  'in a sentence': secret => `Password ${secret} was refused.`,
  'for an address': secret => `https://x.example/?q=${encodeURIComponent(secret)}&r=1`,
  'as a form': secret => new URLSearchParams({ passwd: secret }).toString(),
  'in JSON': secret => JSON.stringify({ a: [secret] }),
  'in JSON in JSON': secret => JSON.stringify(JSON.stringify([secret])),
  'in HTML': secret =>
    `<input value="${secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')}">`,
  'in base64': secret => Buffer.from(secret).toString('base64'),
  'in base64, behind one letter': secret => Buffer.from(`:${secret}:`).toString('base64'),
  'in base64, behind two letters': secret => Buffer.from(`::${secret}::`).toString('base64'),
  'in base64 for addresses': secret => Buffer.from(secret).toString('base64url'),
  'in hex': secret => Buffer.from(secret).toString('hex'),
};

/** Secrets of every kind that the product knows, none of them real. */
export const secrets: Record<string, string> = {
  password: `Pa55 w&rd<"'é+/=`,
  totpSecret: 'JBSWY3DPEHPK3PXP',
  readApiToken: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJkYW5hIn0.c2lnbmF0dXJl',
  sessionKey: 'k3y/of+a=session&with~signs',
  webhookSecret: 'whsec_0123456789abcdefABCDEF',
  slackUrl: 'https://hooks.slack.example/services/T000/B000/XXXXsecretXXXX',
  teamsUrl: 'https://prod-01.logic.example/workflows/1?sig=s%2Fecret%3D',
  smtpPassword: 'm@il:Pass#word',
};

/** The part of an encoded text that gives the secret away: what remains of it must not be found. */
export function tellsOf(secret: string): string[] {
  const core = Buffer.from(secret);
  const base64 = [0, 1, 2].map(before => {
    const text = Buffer.concat([Buffer.alloc(before), core])
      .toString('base64')
      .replaceAll('=', '');
    return text.slice(before === 0 ? 0 : 4, -2);
  });
  return [
    secret,
    encodeURIComponent(secret),
    ...base64,
    ...base64.map(text => text.replaceAll('+', '-').replaceAll('/', '_')),
    core.toString('hex'),
  ];
}
