import type { RunRecord } from '../../engine/record.ts';
import { endingOf } from '../ending.ts';
import { ledgerLines, type LedgerNote } from '../ledger-note.ts';
import { unknownFirst } from '../payment-summary.ts';
import { summaryOf } from '../summary.ts';
import { html, type Markup } from './markup.ts';
import { page } from './page.ts';
import { runSection, seconds, type ReadPicture } from './run-report.ts';

/**
 * The report of many runs: a table first, those of unknown outcome on top, then every run in full.
 *
 * @param options - `ledger`: what the ledger says at the end; `risks`: what was taken upon oneself by configuration, said
 *   before everything else.
 */
export function summaryReport(
  title: string,
  runs: readonly RunRecord[],
  readPicture: ReadPicture,
  { ledger, risks = [] }: { ledger?: LedgerNote | undefined; risks?: readonly string[] } = {},
): string {
  const sorted = unknownFirst(runs);
  const body = html`<h1>${title}</h1>
    <p class="soft">${runs.length} runs · ${counts(runs)}</p>
    ${risks.map(risk => html`<p role="note">${risk}</p>`)} ${ledger && ledgerLines(ledger).map(line => html`<p>${line}</p>`)}
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th>Invoice</th>
            <th class="num">Amount</th>
            <th>Due date</th>
            <th>Card</th>
            <th>Before → after</th>
            <th class="num">Duration</th>
          </tr>
        </thead>
        <tbody>
          ${sorted.map(row)}
        </tbody>
      </table>
    </div>
    ${sorted.map(
      run =>
        html`<details>
          <summary>${summaryOf(run).invoice}: ${endingOf(run)}</summary>
          ${runSection(run, readPicture, 2)}
        </details>`,
    )}`;
  return page(title, body);
}

function row(run: RunRecord): Markup {
  const { invoice, amount, dueDate, card, before, after } = summaryOf(run);
  return html`<tr>
    <td>${invoice}</td>
    <td class="num">${amount}</td>
    <td>${dueDate}</td>
    <td>${card}</td>
    <td>${before} → <span class="${after}">${after}</span></td>
    <td class="num">${seconds(run.durationMs)}</td>
  </tr>`;
}

function counts(runs: readonly RunRecord[]): string {
  const outcomes = runs.map(endingOf);
  return [...new Set(outcomes)]
    .map(outcome => `${outcomes.filter(other => other === outcome).length} ${outcome}`)
    .join(', ');
}
