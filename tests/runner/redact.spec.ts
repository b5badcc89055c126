import { expect, test } from '../../fixtures/index.ts';
import fc from 'fast-check';
import { redactor } from '../../playbooks/runner/redact.ts';

const secret = 'S3cret-value-42';
const redact = redactor([secret]);

test('a known secret is hidden wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.object({
        values: [fc.string(), fc.integer(), fc.constant(secret), fc.constant(`before ${secret} after`)],
        maxDepth: 4,
      }),
      value => {
        expect(JSON.stringify(redact(value)) ?? '').not.toContain(secret);
      },
    ),
    { numRuns: 500, seed: 31 },
  );
});

test('errors, cycles, bytes, dates and big integers can be logged', () => {
  const value: Record<string, unknown> = {
    error: new Error(`failed with ${secret}`),
    big: 10n,
    bytes: new Uint8Array(3),
    at: new Date(0),
  };
  value['self'] = value;

  expect(redact(value)).toEqual({
    error: { name: 'Error', message: 'failed with [hidden]' },
    big: '10',
    bytes: '[3 bytes]',
    at: '1970-01-01T00:00:00.000Z',
    self: '[circular]',
  });
});

test('what stands under a telling name is hidden', () => {
  expect(redact({ password: 'x', Authorization: 'y', cookie: 'z', nested: { readApiToken: 't' }, name: 'n' })).toEqual({
    password: '[hidden]',
    Authorization: '[hidden]',
    cookie: '[hidden]',
    nested: { readApiToken: '[hidden]' },
    name: 'n',
  });
});

test('digits that could be a card number are hidden, others are not', () => {
  expect(redact('card 4242 4242 4242 4242')).toBe('card [hidden]');
  expect(redact('card 4000056655665556.')).toBe('card [hidden].');
  expect(redact('run 20261123082345')).toBe('run 20261123082345');
});
