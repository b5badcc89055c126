import type { Locator } from 'playwright';
import type { InvoiceRow } from '../billing/invoice.ts';
import { appears } from './appear.ts';
import { nodesOf, readAriaTree, textOf, type AriaNode } from './aria-tree.ts';
import { PageObject } from './blade.ts';
import type { Words } from './surroundings.ts';
import { named, startsNamed } from './labels/index.ts';
import { readInvoiceCells } from './read-invoice-cells.ts';

/** What the list shows of one invoice. */
export interface ListedInvoice {
  /** How many rows have its number. */
  rows: number;
  /** The first of them; null when there is none. */
  invoice: InvoiceRow | null;
}

/** One invoice's row in the Invoices blade. */
export class InvoiceGridRow extends PageObject {
  protected readonly place = 'the Invoices blade';
  /** The row, or the rows of that number. */
  readonly locator: Locator;
  private readonly grid: Locator;

  constructor(locator: Locator, grid: Locator, words: Words) {
    super(locator, words);
    this.locator = locator;
    this.grid = grid;
  }

  /** The row's blue link. The pane's button has the same words, but is in no row. */
  get payNowLink(): Locator {
    const name = startsNamed(this.labels.payNow);
    return this.locator.getByRole('link', { name }).or(this.locator.getByRole('button', { name }));
  }

  /** The word Paid in it. */
  get paidStatus(): Locator {
    return this.locator.getByText(named(this.labels.paid));
  }

  /** Reads the row, waiting for it; null when it holds no invoice number. */
  async read(signal?: AbortSignal): Promise<InvoiceRow | null> {
    const { timeout } = this.words;
    const [headers, row] = await Promise.all([
      this.grid.getByRole('columnheader').allInnerTexts(),
      readAriaTree(this.locator.first(), { timeout, signal }),
    ]);
    return readRow(row, headers, this.words);
  }

  /** Reads the row if it is there, without waiting for it: counted and read at once, as one look takes as long as two. */
  async readNow(): Promise<ListedInvoice> {
    const unlisted = new AbortController();
    const reading = this.read(unlisted.signal).catch((error: unknown) => {
      if (unlisted.signal.aborted) return null;
      throw error;
    });
    const rows = await this.locator.count();
    if (rows === 0) unlisted.abort();
    return { rows, invoice: await reading };
  }

  /**
   * Opens the Pay now pane of the invoice.
   *
   * @param invoiceId - for messages and reports.
   * @throws ControlNotFoundError when the row has no such link, or there are several.
   */
  async payNow(invoiceId: string): Promise<void> {
    await this.click(this.payNowLink, `link "Pay now" in the row of ${invoiceId}`);
  }

  /** Numbers of the invoices that the list around it shows now, for those who miss this one. */
  async readNeighbours(): Promise<string[]> {
    if (!(await this.grid.isVisible())) return [];
    const rows = await readInvoiceRows(this.grid, this.words);
    return rows.map(({ id }) => id);
  }

  /** Whether the row's status becomes Paid in that many milliseconds; false as well when its page is closed meanwhile. */
  async isPaidWithin(timeout: number): Promise<boolean> {
    return appears(this.frame, this.paidStatus.first(), { timeout }).catch(() => false);
  }
}

/** Reads every invoice that a grid shows now, in one look. */
export async function readInvoiceRows(grid: Locator, words: Words): Promise<InvoiceRow[]> {
  const tree = await readAriaTree(grid, words);
  const headers = headerTexts(tree);
  return nodesOf(tree, 'row')
    .map(row => readRow([row], headers, words))
    .filter(row => row !== null);
}

function headerTexts(tree: readonly AriaNode[]): string[] {
  return nodesOf(tree, 'columnheader').map(textOf);
}

function readRow(row: readonly AriaNode[], headers: readonly string[], words: Words): InvoiceRow | null {
  const nodes = nodesOf(row, 'gridcell', 'cell', 'rowheader');
  const cells = nodes.map((node, at) => ({ text: textOf(node), header: headers[at] ?? '' }));
  const payNow = startsNamed(words.labels.payNow);
  const payable = nodesOf(row, 'link', 'button').some(({ name }) => name !== undefined && payNow.test(name));
  return readInvoiceCells(cells, { labels: words.labels, regionalFormat: words.regionalFormat, payable });
}
