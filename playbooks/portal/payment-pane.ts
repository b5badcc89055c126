import type { Frame, Locator } from 'playwright';
import { readAriaTree } from './aria-tree.ts';
import { PageObject, titled } from './blade.ts';
import type { Root } from './surroundings.ts';
import { named, type Labels } from './labels/index.ts';
import { pickerIn, PaymentMethodPicker } from './payment-method-picker.ts';
import { readReview, type PaymentReview } from './payment-review.ts';

/** How the pane answered the final click. */
export type PaymentAnswer =
  { kind: 'closed' } | { kind: 'message'; text: string } | { kind: 'challenge'; text: string } | { kind: 'silence' };

/** The **Pay now** pane, which opens from an invoice's link of the same name. */
export class PaymentPane extends PageObject {
  static readonly place = 'the Pay now pane';
  protected readonly place = PaymentPane.place;

  static title(labels: Labels): RegExp {
    return titled(labels.payNow);
  }

  static content(frame: Frame, labels: Labels): Locator {
    return pickerIn(frame, labels);
  }

  static region(frame: Frame, labels: Labels): Locator {
    return paneIn(frame, labels).filter({ has: pickerIn(frame, labels) });
  }

  /** The stored payment methods, one of which is chosen. */
  get methods(): PaymentMethodPicker {
    return new PaymentMethodPicker(this.root, this.words);
  }

  /** The final button. It has the same words as the link in the row, so it is looked for in the pane only. */
  get submitButton(): Locator {
    return this.root.getByRole('button', { name: named(this.labels.payNow) });
  }

  /** Closes the pane without paying. */
  get cancelButton(): Locator {
    return this.root.getByRole('button', { name: named(this.labels.cancel) });
  }

  /** Refusals and warnings that the pane shows for the payment at hand. */
  get alerts(): Locator {
    return this.root.getByRole('alert');
  }

  /** A question of the card's bank, or of the portal, that only a person may answer. */
  get challenge(): Locator {
    return this.root.getByRole('dialog').filter({ hasNot: this.submitButton });
  }

  /** What the pane says it will charge, read at once. */
  async readReview(): Promise<PaymentReview> {
    const region = 'goto' in this.root ? this.root.locator('body') : this.root;
    return readReview(await readAriaTree(region, this.words.timeout), this.words);
  }

  /** The one click that pays. */
  async submit(): Promise<void> {
    await this.click(this.submitButton, 'button "Pay now"', { decisive: true });
  }

  /** Waits for what follows the final click: the pane closes, says something, or asks something. */
  async readAnswer(timeout: number): Promise<PaymentAnswer> {
    const stop = new AbortController();
    const options = { timeout, signal: stop.signal };
    try {
      return await Promise.any([
        this.closes(options).then(() => ({ kind: 'closed' }) as const),
        this.textOf(this.alerts, options).then(text => ({ kind: 'message', text }) as const),
        this.textOf(this.challenge, options).then(text => ({ kind: 'challenge', text }) as const),
      ]);
    } catch {
      return { kind: 'silence' };
    } finally {
      stop.abort();
    }
  }

  /** Leaves the pane; nothing is charged. */
  async cancel(): Promise<void> {
    await this.click(this.cancelButton, 'button "Cancel"');
  }

  /** The pane goes, with its button; where it has a frame of its own, that frame goes. */
  private async closes(options: { timeout: number; signal: AbortSignal }): Promise<void> {
    try {
      await this.submitButton.waitFor({ ...options, state: 'detached' });
    } catch (error) {
      if (!(error instanceof Error && /frame (was|got) detached/i.test(error.message))) throw error;
    }
  }

  private async textOf(target: Locator, options: { timeout: number; signal: AbortSignal }): Promise<string> {
    await target.first().waitFor(options);
    return (await target.first().innerText(options)).replace(/\s+/g, ' ').trim();
  }
}

/** The pane around the content, where portal and content share a document. */
function paneIn(root: Root, labels: Labels): Locator {
  const name = titled(labels.payNow);
  return root
    .getByRole('dialog', { name })
    .or(root.getByRole('complementary', { name }))
    .or(root.getByRole('region', { name }));
}
