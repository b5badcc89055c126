import { expect, test } from '@playwright/test';
import { locales } from '../../playbooks/portal/labels/index.ts';
import { readInvoiceCells } from '../../playbooks/portal/read-invoice-cells.ts';

const words = { labels: locales.en, regionalFormat: 'en-us', payable: true };
const cell = (text: string, header = '') => ({ text, header });

test('cells are told by their headers', () => {
  const cells = [
    cell('G000000101', 'Invoice ID'),
    cell('Past due', 'Status'),
    cell('$20.28', 'Billed amount'),
    cell('$22.31', 'Amount due'),
    cell('Jun 4, 2026', 'Due date'),
  ];
  expect(readInvoiceCells(cells, words)).toMatchObject({
    id: 'G000000101',
    status: 'past-due',
    amountDue: { minor: 2231 },
    billedAmount: { minor: 2028 },
    dueDate: '2026-06-04',
    payable: true,
  });
});

test('without known headers, cells are told by what they look like', () => {
  const cells = [cell('Due on Jun 4, 2026', '?'), cell('G000000101', '?'), cell('$22.31', '?')];
  expect(readInvoiceCells(cells, words)).toMatchObject({ id: 'G000000101', status: 'due', amountDue: { minor: 2231 } });
});

test('two amounts without headers are not chosen between', () => {
  const cells = [cell('G000000101'), cell('$20.28'), cell('$22.31')];
  expect(readInvoiceCells(cells, words)?.amountDue).toBeUndefined();
});

test('an unknown status is no status', () => {
  expect(readInvoiceCells([cell('G000000101'), cell('In dispute', 'Status')], words)?.status).toBe('other');
});

test('a row without an invoice number is no invoice', () => {
  expect(readInvoiceCells([cell('Invoice ID'), cell('Status')], words)).toBeNull();
});
