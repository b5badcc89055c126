import { InvoiceId } from '../billing/invoice.ts';
import { sameMoney, type Money } from '../billing/money.ts';
import { readMethodLabel, type PaymentMethod } from '../billing/payment-method.ts';
import { parseAmount } from '../billing/regional-format.ts';
import { nodesOf, textOf, type AriaNode } from './aria-tree.ts';
import { named, type Labels } from './labels/index.ts';

/** Everything that the Pay now pane says about the payment, read in one look, so that it holds at one moment. */
export interface PaymentReview {
  /** Every invoice number in the pane; anything but exactly the one asked for must not be paid. */
  invoiceIds: string[];
  /** The amount to pay, where the pane names it beyond doubt. */
  amount: Money | null;
  /** Names that the pane gives, where it gives them. */
  billingAccount: string | null;
  /** See `billingAccount`. */
  billingProfile: string | null;
  /** The method that is chosen; null when none is. */
  chosen: PaymentMethod | null;
  /** Buttons with the words of the final one, and whether a single one can be used. */
  submit: { buttons: number; enabled: boolean };
  /** Whether there is a field to type into: the pane has none but that for a part, after a failed payment. */
  asksForAmount: boolean;
  /** The description in the pane, for a person who has to understand a refusal. */
  text: string;
}

interface Row {
  term: string;
  text: string;
}

export function readReview(
  tree: readonly AriaNode[],
  words: { labels: Labels; regionalFormat: string },
): PaymentReview {
  const { labels } = words;
  const rows = descriptionOf(tree);
  const under = (term: readonly string[]) => rows.find(row => named(term).test(row.term))?.text ?? null;
  const ids = rows.map(row => InvoiceId.safeParse(row.text)).flatMap(id => (id.success ? [id.data] : []));
  const buttons = nodesOf(tree, 'button').filter(({ name = '' }) => named(labels.payNow).test(name));
  return {
    invoiceIds: [...new Set(ids)],
    amount: amountOf(rows, words),
    billingAccount: under(labels.billingAccount),
    billingProfile: under(labels.billingProfile),
    chosen: chosenIn(tree, labels),
    submit: { buttons: buttons.length, enabled: buttons.length === 1 && buttons[0]?.disabled !== true },
    asksForAmount: nodesOf(tree, 'textbox', 'spinbutton').length > 0,
    text: rows.map(row => `${row.term}: ${row.text}`).join('; '),
  };
}

/** The method that the closed picker shows, or the radio button that is chosen. */
export function chosenIn(tree: readonly AriaNode[], labels: Labels): PaymentMethod | null {
  const picker = nodesOf(tree, 'combobox', 'radiogroup').find(({ name = '' }) =>
    named(labels.selectPaymentMethod).test(name),
  );
  if (!picker) return null;
  const radio = nodesOf([picker], 'radio').find(({ checked }) => checked === true);
  const method = readMethodLabel(picker.role === 'combobox' ? textOf(picker) : (radio?.name ?? ''));
  return method.lastFour ? method : null;
}

function descriptionOf(tree: readonly AriaNode[]): Row[] {
  const terms = nodesOf(tree, 'term').map(textOf);
  return nodesOf(tree, 'definition').map((node, at) => ({ term: terms[at] ?? '', text: textOf(node) }));
}

/** The row named as the amount due; where no row has a known name, the one amount that the rows agree on. */
function amountOf(
  rows: readonly Row[],
  { labels, regionalFormat }: { labels: Labels; regionalFormat: string },
): Money | null {
  const name = named([...labels.amountDue, ...labels.totalAmount]);
  const byName = rows.filter(row => name.test(row.term));
  const amounts = (byName.length > 0 ? byName : rows).flatMap(({ text }) => parse(text, regionalFormat));
  const [first, ...others] = amounts;
  return first && others.every(other => sameMoney(first, other)) ? first : null;
}

function parse(text: string, regionalFormat: string): Money[] {
  try {
    return [parseAmount(text, { regionalFormat })];
  } catch {
    return [];
  }
}
