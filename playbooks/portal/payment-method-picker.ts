import type { Frame, Locator } from 'playwright';
import { readMethodLabel, type PaymentMethod } from '../billing/payment-method.ts';
import { nodesOf, readAriaTree, textOf, type AriaNode } from './aria-tree.ts';
import { PageObject } from './blade.ts';
import { chosenIn } from './payment-review.ts';
import type { Root } from './surroundings.ts';
import { named, type Labels } from './labels/index.ts';

/** A stored method as the picker offers it. */
export interface OfferedMethod extends PaymentMethod {
  /** False for a card that is listed but can't be chosen. */
  usable: boolean;
}

/** **Select a payment method**: a list that opens, or a list of radio buttons. */
export class PaymentMethodPicker extends PageObject {
  protected readonly place = 'the Pay now pane';
  /** The choices, once they were read: choosing closes the list. */
  private opened: Locator | undefined;

  /** The closed list, where the portal draws one. */
  get list(): Locator {
    return this.root.getByRole('combobox', { name: named(this.labels.selectPaymentMethod) });
  }

  /** The group of radio buttons, where it draws those. */
  get radios(): Locator {
    return this.root.getByRole('radiogroup', { name: named(this.labels.selectPaymentMethod) });
  }

  /** What is offered, without the entry that adds a method. A list that opens is left open. */
  async readMethods(): Promise<OfferedMethod[]> {
    this.opened = await this.openChoices();
    const tree = await readAriaTree(this.opened, this.words);
    return nodesOf(tree, 'option', 'radio')
      .map(node => this.describe(node))
      .filter(({ label }) => !named(this.labels.addPaymentMethod).test(label));
  }

  /** Chooses the method with exactly this label. */
  async choose(label: string): Promise<void> {
    const choices = this.opened ?? (await this.openChoices());
    const target = choices
      .getByRole('option', { name: label, exact: true })
      .or(choices.getByRole('radio', { name: label, exact: true }));
    const control = `payment method "${label}"`;
    await this.perform({ kind: 'choose', target, control }, timeout => target.click({ timeout }));
  }

  /** Whether the method with exactly this label is chosen. */
  async isChosen(label: string): Promise<boolean> {
    const radio = this.radios.getByRole('radio', { name: label, exact: true, checked: true });
    return this.list.filter({ hasText: label }).or(radio).first().isVisible();
  }

  /** The method that is chosen now, as the closed picker shows it; null when none is. */
  async readChosen(): Promise<PaymentMethod | null> {
    return chosenIn([await this.readControl()], this.labels);
  }

  /** Opens the card form of **Add a new payment method**. */
  async addMethod(): Promise<void> {
    const choices = await this.openChoices();
    const name = named(this.labels.addPaymentMethod);
    const link = this.root.getByRole('link', { name }).or(this.root.getByRole('button', { name }));
    await this.click(link.or(choices.getByRole('option', { name })).first(), 'link "Add a new payment method"');
  }

  /** The portal marks the default method, or has it chosen before anybody chose. */
  private describe(node: AriaNode): OfferedMethod {
    const method = readMethodLabel(node.name ?? textOf(node));
    const marker = this.labels.defaultMarker.some(word => method.label.toLowerCase().includes(word.toLowerCase()));
    return {
      ...method,
      isDefault: marker || node.selected === true || node.checked === true,
      usable: node.disabled !== true,
    };
  }

  /** The opened list, or the group of radio buttons. A list may be drawn outside the pane; only one can be open. */
  private async openChoices(): Promise<Locator> {
    if (await this.radios.isVisible()) return this.radios;
    await this.press(this.list, 'ArrowDown', 'list "Select a payment method"');
    return (this.words.frame ?? this.root).getByRole('listbox').filter({ visible: true }).last();
  }

  private async readControl(): Promise<AriaNode> {
    const [node] = await readAriaTree(pickerIn(this.root, this.labels).first(), this.words);
    return node ?? { role: 'none' };
  }
}

/** The control of the pane that offers stored methods. Its name is documented; its kind is not. */
export function pickerIn(root: Root | Frame, labels: Labels): Locator {
  const name = named(labels.selectPaymentMethod);
  return root.getByRole('combobox', { name }).or(root.getByRole('radiogroup', { name }));
}
