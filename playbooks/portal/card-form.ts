import type { Frame, Locator } from 'playwright';
import { PageObject } from './blade.ts';
import { named, type Labels } from './labels/index.ts';

/** A card to be stored. It goes into the form and nowhere else: no picture, trace or record may hold it. */
export interface CardDetails {
  /** All digits, with or without spaces. */
  number: string;
  /** As printed on the card. */
  name: string;
  /** `MM/YY`. */
  expiry: string;
  /** The security code: three digits, four for American Express. */
  cvv: string;
  /** Billing address: street and number. */
  addressLine1: string;
  /** Billing address: city. */
  city: string;
  /** Billing address: postal code. */
  postalCode: string;
  /** The country as the form lists it; the form's own choice when left out. */
  country?: string | undefined;
}

/** The form for a new card, which the portal keeps in a frame of another origin. */
export class CardForm extends PageObject {
  static readonly place = 'the card form';
  protected readonly place = CardForm.place;

  /** The form has no title of its own. */
  static title(): null {
    return null;
  }

  /** The field for the number of the card. */
  static content(frame: Frame, labels: Labels): Locator {
    return frame.getByRole('textbox', { name: named(labels.cardNumber) });
  }

  /** A text field by the wordings of its label. */
  field(wordings: readonly string[]): Locator {
    return this.root.getByRole('textbox', { name: named(wordings) });
  }

  /** The list of countries of the billing address. */
  get country(): Locator {
    return this.root.getByRole('combobox', { name: named(this.labels.countryRegion) });
  }

  /** Makes the card the one that is charged automatically. Never ticked here: it changes who pays from then on. */
  get makeDefault(): Locator {
    return this.root.getByRole('checkbox', { name: named(this.labels.makeDefault) });
  }

  /** Stores the card. */
  get nextButton(): Locator {
    return this.root.getByRole('button', { name: named(this.labels.next) });
  }

  /** Leaves the form without storing anything. */
  get cancelButton(): Locator {
    return this.root.getByRole('button', { name: named(this.labels.cancel) });
  }

  /** Fields that the form marks as wrong. */
  get invalidFields(): Locator {
    return this.root.locator('[aria-invalid="true"]');
  }

  /**
   * Fills in every field; nothing is sent yet.
   *
   * @throws ControlNotFoundError when the form lacks one of them.
   */
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

  /** Selects Next, which stores the card or marks what is wrong. */
  async save(): Promise<void> {
    await this.click(this.nextButton, 'button "Next"', { secret: true });
  }

  /** What the form says is wrong, field by field. */
  async readErrors(): Promise<string[]> {
    const messages = await this.root.getByRole('alert').allInnerTexts();
    return messages.map(message => message.trim()).filter(Boolean);
  }
}
