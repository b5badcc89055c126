import type { InvoiceSighting } from '../billing/invoice-sighting.ts';
import { Intent, type Guard } from './guard.ts';
import { identityOf } from './payment-guard.ts';
import type { Ledger } from './ledger/ledger.ts';
import { isSinceArmed } from './ledger/states.ts';
import { PaymentHeldError } from './payment-errors.ts';
import type { PolicyGate } from './policy/gate.ts';

/** A dry run is refused what a payment would be, by the same ledger and the same policy; it writes into neither. */
export class PaymentRehearsal implements Guard {
  private readonly ledger: Ledger;
  private readonly gate: PolicyGate;
  private readonly portalHost: string;
  private sighting: InvoiceSighting | undefined;

  constructor(ledger: Ledger, gate: PolicyGate, portalHost: string) {
    this.ledger = ledger;
    this.gate = gate;
    this.portalHost = portalHost;
  }

  sight(sighting: InvoiceSighting): void {
    const known = this.ledger.find(identityOf(sighting, this.portalHost));
    const begun = known !== null && isSinceArmed(known.state) && known.state !== 'RELEASED';
    if (begun && (sighting.toBePaid || known.state !== 'PAID')) throw new PaymentHeldError(known);
    if (!sighting.toBePaid) return;
    this.sighting = sighting;
    this.gate.admit(sighting, known?.state === 'RELEASED' ? null : known);
  }

  arm(input: unknown): void {
    const { method, amount, invoiceId, seenAt } = Intent.parse(input);
    if (!this.sighting) return;
    this.gate.admitCard(method, this.sighting);
    this.gate.admitLook(invoiceId, seenAt);
    this.gate.spend(amount);
  }

  /** Nothing was clicked. */
  answered(): void {
    return;
  }

  conclude(): void {
    return;
  }
}
