import { createPrivateKey, generateKeyPairSync, randomUUID, sign, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { publicKeyOf, type Person } from './person.ts';

/**
 * What a person agrees to, for one invoice and amount, until then: that it is paid, or that it is released to be paid
 * anew. The one is never good for the other.
 */
const Statement = z.strictObject({
  version: z.literal(1),
  purpose: z.enum(['pay', 'release']).default('pay'),
  id: z.uuid(),
  portalHost: z.string().min(1),
  tenant: z.string().min(1),
  billingAccount: z.string().min(1),
  invoice: z.string().min(1),
  amountMinor: z.int().positive(),
  currency: z.string().length(3),
  by: z.string().min(1),
  approvedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type Statement = z.infer<typeof Statement>;

/** A statement, signed. The key is asymmetric, so that the machine that pays can check it and can't make one. */
export const Approval = z.strictObject({ statement: Statement, signature: z.base64() });
export type Approval = z.infer<typeof Approval>;

type Agreed = Omit<Statement, 'version' | 'id' | 'purpose'> & Partial<Pick<Statement, 'purpose'>>;

export function approve(statement: Agreed, privateKey: KeyObject): Approval {
  const whole: Statement = { version: 1, id: randomUUID(), purpose: 'pay', ...statement };
  return { statement: whole, signature: sign(null, textOf(whole), privateKey).toString('base64') };
}

export function isSignedBy({ statement, signature }: Approval, person: Person): boolean {
  return verify(null, textOf(statement), publicKeyOf(person), Buffer.from(signature, 'base64'));
}

/** A new pair: the private half for the person's own machine, the public one for the policy. */
export function newKeyPair(): { privateKey: string; publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
}

/** @throws Error when it is no private key of Ed25519. */
export function readPrivateKey(pem: string): KeyObject {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`a key of type ${key.asymmetricKeyType ?? 'none'}`);
  return key;
}

/** Its fields in one order, so that the same statement always has the same text. */
function textOf(statement: Statement): Buffer {
  const { id, portalHost, tenant, billingAccount, invoice, amountMinor, currency } = statement;
  const { by, approvedAt, expiresAt } = statement;
  const fields = [id, portalHost, tenant, billingAccount, invoice, amountMinor, currency, by, approvedAt, expiresAt];
  const what = statement.purpose === 'pay' ? 'approval' : 'release';
  return Buffer.from(JSON.stringify([`portal-playbooks ${what} 1`, ...fields]));
}
