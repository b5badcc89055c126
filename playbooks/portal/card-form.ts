import type { Frame, Locator } from 'playwright';
import { PageObject } from './blade.ts';
import { named, type Labels } from './labels/index.ts';

/** A card to be stored. It goes into the form and nowhere else: no picture, trace or record may hold it. */
export interface CardDetails {
  number: string;
  name: string;
  /** `MM/YY`. */
  expiry: string;
  cvv: string;
  addressLine1: string;
  city: string;
  postalCode: string;
  /** The country as the form lists it; the form's own choice when left out. */
  country?: string | undefined;
}

/** The form for a new card, which the portal keeps in a frame of another origin. */
export class CardForm extends PageObject {
  static readonly place = 'the card form';
  protected readonly place = CardForm.place;

  static title(): null {
    return null;
  }

  static content(frame: Frame, labels: Labels): Locator {
    return frame.getByRole('textbox', { name: named(labels.cardNumber) });
  }

  field(wordings: readonly string[]): Locator {
    return this.root.getByRole('textbox', { name: named(wordings) });
  }

  get country(): Locator {
    return this.root.getByRole('combobox', { name: named(this.labels.countryRegion) });
  }

  /** Makes the card the one that is charged automatically. Never ticked here: it changes who pays from then on. */
  get makeDefault(): Locator {
    return this.root.getByRole('checkbox', { name: named(this.labels.makeDefault) });
  }

  get nextButton(): Locator {
    return this.root.getByRole('button', { name: named(this.labels.next) });
  }

  get cancelButton(): Locator {
    return this.root.getByRole('button', { name: named(this.labels.cancel) });
  }

  /** Fields that the form marks as wrong. */
  get invalidFields(): Locator {
    return this.root.locator('[aria-invalid="true"]');
  }

  async fillIn(card: CardDetails): Promise<void> {
    const { labels } = this;
    if (card.country) await this.country.selectOption({ label: card.country }, { timeout: this.words.timeout });
    await this.fill(this.field(labels.cardNumber), card.number, 'field "Card number"', { secret: true });
    await this.fill(this.field(labels.nameOnCard), card.name, 'field "Name on card"', { secret: true });
    await this.fill(this.field(labels.expirationDate), card.expiry, 'field "Expiration date"', { secret: true });
    await this.fill(this.field(labels.securityCode), card.cvv, 'field "Security code"', { secret: true });
    await this.fill(this.field(labels.addressLine), card.addressLine1, 'field "Address line 1"', { secret: true });
    await this.fill(this.field(labels.city), card.city, 'field "City"', { secret: true });
    await this.fill(this.field(labels.postalCode), card.postalCode, 'field "Postal code"', { secret: true });
  }

  async save(): Promise<void> {
    await this.click(this.nextButton, 'button "Next"', { secret: true });
  }

  /** What the form says is wrong, field by field. */
  async readErrors(): Promise<string[]> {
    const messages = await this.root.getByRole('alert').allInnerTexts();
    return messages.map(message => message.trim()).filter(Boolean);
  }
}
