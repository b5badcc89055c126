import { createPublicKey } from 'node:crypto';
import { z } from 'zod';

/** Somebody who may approve payments. */
export const Person = z.strictObject({
  name: z.string().min(1),
  /** The name that this person signs in with at the portal: nobody approves a payment of their own. */
  signInName: z.string().min(3),
  /** Ed25519, as `playbook approve --new-key` prints it: DER in base64. */
  publicKey: z.string().refine(isPublicKey, { error: 'it is no public key of Ed25519 in base64' }),
});
export type Person = z.infer<typeof Person>;

export function publicKeyOf({ publicKey }: Pick<Person, 'publicKey'>) {
  return createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
}

function isPublicKey(text: string): boolean {
  try {
    return publicKeyOf({ publicKey: text }).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}
