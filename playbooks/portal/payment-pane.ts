import type { Frame, Locator } from 'playwright';
import { watch } from './appear.ts';
import { readAriaTree } from './aria-tree.ts';
import { PageObject, titled } from './blade.ts';
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

  /** `Pay now`, in the portal’s language. */
  static title(labels: Labels): RegExp {
    return titled(labels.payNow);
  }

  /** The control that offers stored payment methods. */
  static content(frame: Frame, labels: Labels): Locator {
    return pickerIn(frame, labels);
  }

  /** The pane around the content, where portal and content share a document. */
  static regions(frame: Frame, labels: Labels): Locator[] {
    const roles = ['dialog', 'complementary', 'region'] as const;
    const panes = roles.map(role => frame.getByRole(role, { name: titled(labels.payNow) }));
    return panes.map(pane => pane.filter({ has: pickerIn(frame, labels) }));
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
    return readReview(await readAriaTree(region, this.words), this.words);
  }

  /** Tells watchers of the click that pays, ahead of it: nothing but the click itself comes between then and now. */
  async announceSubmit(): Promise<void> {
    await this.announce({ kind: 'click', target: this.submitButton, control: 'button "Pay now"', decisive: true });
  }

  /**
   * The one click that pays. It is never repeated.
   *
   * @param options - `announced` where watchers were told of it before, by `announceSubmit`.
   * @throws ControlNotFoundError when the button can't be clicked: nothing was sent then.
   */
  async submit({ announced = false } = {}): Promise<void> {
    await this.click(this.submitButton, 'button "Pay now"', { decisive: true, announced });
  }

  /**
   * Whether the question is gone in time: somebody has answered it, or taken it back.
   *
   * @param timeout - in milliseconds.
   */
  async challengeEnds(timeout: number): Promise<boolean> {
    try {
      await this.challenge.first().waitFor({ state: 'hidden', timeout });
      return true;
    } catch (error) {
      return isDetached(error);
    }
  }

  /**
   * Waits for what follows the final click: the pane closes, says something, or asks something.
   *
   * @param timeout - milliseconds after which it is silence.
   */
  async readAnswer(timeout: number): Promise<PaymentAnswer> {
    const answer = await watch(this.frame, () => this.answerNow(), { timeout }).catch(() => null);
    if (this.frame.isDetached()) return { kind: 'closed' };
    return answer ?? { kind: 'silence' };
  }

  /** Leaves the pane; nothing is charged. */
  async cancel(): Promise<void> {
    await this.click(this.cancelButton, 'button "Cancel"');
  }

  private async answerNow(): Promise<PaymentAnswer | null> {
    if ((await this.submitButton.count().catch(goneWithItsFrame)) === 0) return { kind: 'closed' };
    const [message, question] = await Promise.all([this.textOf(this.alerts), this.textOf(this.challenge)]);
    if (message !== null) return { kind: 'message', text: message };
    return question === null ? null : { kind: 'challenge', text: question };
  }

  /** What a person reads there now; null where nothing is to be seen. */
  private async textOf(target: Locator): Promise<string | null> {
    const [text] = await target
      .filter({ visible: true })
      .allInnerTexts()
      .catch(() => []);
    return text === undefined ? null : text.replace(/\s+/g, ' ').trim();
  }
}

/** The pane goes, with its button; where it has a frame of its own, that frame goes. */
function goneWithItsFrame(error: unknown): number {
  if (isDetached(error)) return 0;
  throw error;
}

function isDetached(error: unknown): boolean {
  return error instanceof Error && /frame (was|got) detached/i.test(error.message);
}
