import type { Frame, Locator } from 'playwright';
import type { InvoiceRow } from '../billing/invoice.ts';
import { watch } from './appear.ts';
import { PageObject, titled } from './blade.ts';
import { InvoiceGridRow, readInvoiceRows, type ListedInvoice } from './invoice-grid-row.ts';
import { ListIncompleteError } from './errors.ts';
import { named, type Labels } from './labels/index.ts';
import { rowsToChange } from './rows-to-change.ts';

/** Cost Management + Billing › Billing › Invoices. */
export class InvoicesBlade extends PageObject {
  static readonly place = 'the Invoices blade';
  protected readonly place = InvoicesBlade.place;

  /** `Invoices`, alone or after the name of the billing account. */
  static title(labels: Labels): RegExp {
    return titled(labels.invoices);
  }

  /** The list, or the sentence that stands in its place. */
  static content(frame: Frame, labels: Labels): Locator {
    const message = named([...labels.noInvoices, ...labels.invoicesError]);
    return frame.getByRole('grid').or(frame.getByRole('table')).or(frame.getByText(message));
  }

  /** The list itself. */
  get grid(): Locator {
    return this.root.getByRole('grid').or(this.root.getByRole('table')).first();
  }

  /** The list's own search. The left menu has a search box too, so that only the known names count. */
  get searchBox(): Locator {
    const name = named(this.labels.filterAnyField);
    return this.root.getByRole('searchbox', { name }).or(this.root.getByPlaceholder(name)).first();
  }

  /** Turns the page of a list that has several. */
  get nextPageButton(): Locator {
    return this.root.getByRole('navigation').getByRole('button', { name: named(this.labels.nextPage) });
  }

  /** Shown in place of rows: there are none, or they can't be displayed. */
  get emptyMessage(): Locator {
    return this.root.getByText(named(this.labels.noInvoices)).first();
  }

  /** Shown when the list can’t be displayed. */
  get errorMessage(): Locator {
    return this.root.getByText(named(this.labels.invoicesError)).first();
  }

  /** The offer of accounts that can't pay a single invoice: everything at once, with a new default card. */
  get settleBalance(): Locator {
    const name = named(this.labels.settleBalance);
    return this.root.getByRole('link', { name }).or(this.root.getByRole('button', { name })).first();
  }

  /** All rows of that invoice: more than one where two billing profiles use the same number. */
  row(invoiceId: string): InvoiceGridRow {
    const rows = this.root.getByRole('row').filter({ has: this.root.getByText(invoiceId, { exact: true }) });
    return new InvoiceGridRow(rows, this.grid, this.words);
  }

  /**
   * Brings an invoice's row into the list: by the list's own search, page by page, or by scrolling,
   * whichever this portal has.
   *
   * @returns whether the row is there.
   * @throws ListIncompleteError when rows that the list announces don't come.
   */
  async find(invoiceId: string): Promise<boolean> {
    const { locator } = this.row(invoiceId);
    if (await locator.first().isVisible()) return true;
    if (await this.searchBox.isVisible()) return this.search(invoiceId);
    while (!(await locator.first().isVisible())) if (!(await this.turnPage())) return false;
    return true;
  }

  /** Reads an invoice's row, which is looked for only where the list does not show it already. */
  async findRow(invoiceId: string): Promise<ListedInvoice> {
    const listed = await this.row(invoiceId).readNow();
    if (listed.rows > 0 || !(await this.find(invoiceId))) return listed;
    return this.row(invoiceId).readNow();
  }

  /**
   * The rows that the list holds, page by page.
   *
   * @throws ListIncompleteError when rows that the list announces don't come.
   */
  async readRows(): Promise<InvoiceRow[]> {
    if (!(await this.grid.isVisible())) return [];
    await this.clearSearch();
    const rows = new Map<string, InvoiceRow>();
    do for (const row of await readInvoiceRows(this.grid, this.words)) rows.set(`${row.billingProfile} ${row.id}`, row);
    while (await this.turnPage());
    return [...rows.values()];
  }

  private async clearSearch(): Promise<void> {
    if (!(await this.searchBox.isVisible()) || (await this.searchBox.inputValue()) === '') return;
    await rowsToChange(this.grid, () => this.fill(this.searchBox, '', 'search box of the list'), this.words.timeout);
  }

  private async search(invoiceId: string): Promise<boolean> {
    await this.fill(this.searchBox, invoiceId, 'search box of the list');
    const row = this.row(invoiceId).locator.first();
    const answered = async () => {
      const [listed, empty] = await Promise.all([row.isVisible(), this.emptyMessage.isVisible()]);
      return listed || empty ? listed : null;
    };
    return (await watch(this.frame, answered, this.words)) ?? false;
  }

  /** The next page, or the next rows of a list that loads them when scrolled. */
  private async turnPage(): Promise<boolean> {
    if (await this.nextPageButton.isVisible()) {
      if (await this.nextPageButton.isDisabled()) return false;
      return rowsToChange(
        this.grid,
        () => this.click(this.nextPageButton, 'button for the next page'),
        this.words.timeout,
      );
    }
    return this.scroll(this.root.getByRole('row').last());
  }

  /**
   * Scrolls to the last row, which loads the next ones. A list that tells how many rows it has is read to its end;
   * of another one the end is where nothing more comes for a while.
   *
   * @throws ListIncompleteError when rows that the list announces don't come.
   */
  private async scroll(last: Locator): Promise<boolean> {
    if (!(await last.isVisible())) return false;
    const [announced, row] = await Promise.all([
      this.grid.getAttribute('aria-rowcount').then(Number),
      last.getAttribute('aria-rowindex').then(Number),
    ]);
    const tells = announced > 0 && row > 0;
    if (tells && row >= announced) return false;
    const patience = tells ? this.words.timeout : 1_000;
    const came = await rowsToChange(this.grid, () => last.scrollIntoViewIfNeeded(), patience);
    if (tells && !came) throw new ListIncompleteError({ place: this.place, rows: row, announced, timeout: patience });
    return came;
  }
}
