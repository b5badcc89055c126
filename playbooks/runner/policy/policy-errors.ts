import { PlaybookError } from '../../billing/errors.ts';

/** The policy does not allow this payment. Nothing was charged. */
export class PolicyRefusedError extends PlaybookError {
  override readonly name = 'PolicyRefusedError';

  constructor(invoice: string, reasons: readonly string[]) {
    super({
      code: 'POLICY_REFUSED',
      message: `${invoice} is not paid, by the policy: ${reasons.join('; ')}.`,
      expected: 'a payment that the policy allows',
      seen: reasons.join('; '),
      hint: 'Nothing was charged. Let a person pay it, or the people responsible change the policy.',
      exitCode: 10,
    });
  }
}

/** Too much time went by since the invoice was looked at. Nothing was charged; it may be looked at, and paid, again. */
export class LookTooOldError extends PlaybookError {
  override readonly name = 'LookTooOldError';

  constructor(invoice: string, ageSeconds: number, maxAgeSeconds: number) {
    super({
      code: 'LOOK_TOO_OLD',
      message: `${invoice} is not paid: it was looked at ${ageSeconds.toFixed(1)} seconds ago, and the policy asks for ${maxAgeSeconds} at most.`,
      expected: `a look that is at most ${maxAgeSeconds} seconds old`,
      seen: `${ageSeconds.toFixed(1)} seconds`,
      hint: 'Nothing was charged. Run it again; where the portal is always that slow, raise maxAgeSeconds in the policy.',
      exitCode: 20,
    });
  }
}

/** Somebody has to agree first. Nothing was charged. */
export class ApprovalNeededError extends PlaybookError {
  override readonly name = 'ApprovalNeededError';

  constructor(invoice: string, amount: string, reasons: readonly string[]) {
    super({
      code: 'POLICY_APPROVAL_NEEDED',
      message: `${invoice} is not paid: ${amount} needs the approval of a second person, and there is none that holds${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}.`,
      expected: 'an approval for this invoice and this amount, unused, not expired, by somebody else than the payer',
      seen: reasons.join('; ') || 'no approval',
      hint: `Nothing was charged. Ask for it: playbook approve ${invoice} --amount "${amount}" --by <name> --key <file>`,
      exitCode: 31,
    });
  }
}

/** A second person has to agree that nothing was charged. The invoice stays as it is. */
export class ReleaseApprovalNeededError extends PlaybookError {
  override readonly name = 'ReleaseApprovalNeededError';

  constructor(invoice: string, amount: string, reasons: readonly string[]) {
    super({
      code: 'RELEASE_APPROVAL_NEEDED',
      message: `${invoice} is not released: ${amount} needs the approval of a second person, and there is none that holds${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}.`,
      expected: 'an approval of this release, unused, not expired, by somebody else than who releases it',
      seen: reasons.join('; ') || 'no approval',
      hint: `Ask for it: playbook approve ${invoice} --release --amount "${amount}" --by <name> --key <file>`,
      exitCode: 31,
    });
  }
}

/** There is no policy, or it can't be read; nothing was started. */
export class PolicyFileError extends PlaybookError {
  override readonly name = 'PolicyFileError';

  constructor(
    code: 'POLICY_MISSING' | 'POLICY_INVALID' | 'POLICY_UNSAFE',
    facts: { message: string; seen: string; hint: string },
  ) {
    super({ ...facts, code, expected: 'a policy file', exitCode: 40 });
  }
}
