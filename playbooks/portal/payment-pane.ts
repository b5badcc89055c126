import type { Frame, Locator } from 'playwright';
import { InvoiceId } from '../billing/invoice.ts';
import { sameMoney, type Money } from '../billing/money.ts';
import { parseAmount } from '../billing/regional-format.ts';
import { nodesOf, readAriaTree, textOf } from './aria-tree.ts';
import { PageObject, titled } from './blade.ts';
import type { Root } from './surroundings.ts';
import { named, type Labels } from './labels/index.ts';
import { pickerIn, PaymentMethodPicker } from './payment-method-picker.ts';

/** What the pane says it is about to pay. */
export interface PaymentOffer {
  /** Every invoice number in the pane; anything but exactly the one asked for must not be paid. */
  invoiceIds: string[];
  /** The amount to pay, where the pane names it beyond doubt. */
  amount: Money | null;
  /** Names that the pane gives, where it gives them. */
  billingAccount: string | null;
  billingProfile: string | null;
  /** The whole text of the pane's description, for a person who has to understand a refusal. */
  text: string;
}

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

  get methods(): PaymentMethodPicker {
    return new PaymentMethodPicker(this.root, this.words);
  }

  /** The final button. It has the same words as the link in the row, so it is looked for in the pane only. */
  get submitButton(): Locator {
    return this.root.getByRole('button', { name: named(this.labels.payNow) });
  }

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

  /** Any field to type into: the pane has none but that for a partial amount, shown after a failed payment only. */
  get amountField(): Locator {
    return this.root.getByRole('spinbutton').or(this.root.getByRole('textbox'));
  }

  async readOffer(): Promise<PaymentOffer> {
    const tree = await readAriaTree(this.body, this.words.timeout);
    const terms = nodesOf(tree, 'term').map(textOf);
    const rows = nodesOf(tree, 'definition').map((node, at) => ({ term: terms[at] ?? '', text: textOf(node) }));
    const invoiceIds = rows.map(row => InvoiceId.safeParse(row.text)).flatMap(id => (id.success ? [id.data] : []));
    const text = rows.map(row => `${row.term}: ${row.text}`).join('; ');
    const under = (term: readonly string[]) => rows.find(row => named(term).test(row.term))?.text ?? null;
    return {
      invoiceIds: [...new Set(invoiceIds)],
      amount: this.amountOf(rows),
      billingAccount: under(this.labels.billingAccount),
      billingProfile: under(this.labels.billingProfile),
      text,
    };
  }

  /** Whether the final click would find exactly one button that can be used. */
  async readSubmitReady(): Promise<{ buttons: number; enabled: boolean }> {
    const buttons = await this.submitButton.count();
    return { buttons, enabled: buttons === 1 && (await this.submitButton.isEnabled()) };
  }

  /** The one click that pays. */
  async submit(): Promise<void> {
    await this.click(this.submitButton, 'button "Pay now"');
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

  private get body(): Locator {
    return 'goto' in this.root ? this.root.locator('body') : this.root;
  }

  /** The row named as the amount due; where no row has a known name, the one amount that the rows agree on. */
  private amountOf(rows: { term: string; text: string }[]): Money | null {
    const name = named([...this.labels.amountDue, ...this.labels.totalAmount]);
    const byName = rows.filter(row => name.test(row.term));
    const amounts = (byName.length > 0 ? byName : rows).flatMap(row => this.parse(row.text));
    const [first, ...others] = amounts;
    return first && others.every(other => sameMoney(first, other)) ? first : null;
  }

  private parse(text: string): Money[] {
    try {
      return [parseAmount(text, { regionalFormat: this.words.regionalFormat })];
    } catch {
      return [];
    }
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
