import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { readPaymentFile } from '../../playbooks/cli/payment-file.ts';

function fileOf(name: string, text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'playbook-payment-file-')), name);
  writeFileSync(file, text);
  return file;
}

const refused: [title: string, name: string, text: string, says: RegExp][] = [
  [
    'another case',
    'a.csv',
    'invoice,Amount,Card\nG000000101,1.00 USD,visa 4242\n',
    /line 1: "Amount" is no column, did you mean "amount"\? "Card" is no column, did you mean "card"\?/,
  ],
  ['a typo', 'a.csv', 'invoice,amout\nG000000101,1.00 USD\n', /line 1: "amout" is no column, did you mean "amount"\?/],
  ['a column that is empty throughout', 'a.csv', 'invoice,ammount\nG000000101,\n', /"ammount" is no column/],
  ['a column without a name', 'a.csv', 'invoice,\nG000000101,1.00 USD\n', /line 1: "" is no column/],
  [
    'a column that is there twice',
    'a.csv',
    'invoice,amount,amount\nG000000101,1 USD,2 USD\n',
    /"amount" is there twice/,
  ],
  [
    'a key of another program',
    'a.json',
    '[{"invoice":"G000000101"},{"invoice":"G000000102","paymentMethod":"visa 9999","amout":"1.00 USD"}]',
    /line 2: "paymentMethod" is no column, .*"amout" is no column, did you mean "amount"\? The columns are invoice, amount, card/,
  ],
];

for (const [title, name, text, says] of refused)
  test(`F43: ${title} in ${name} is refused: what it says would be left out, and the rest be paid`, () => {
    expect(() => readPaymentFile(fileOf(name, text))).toThrow(
      expect.objectContaining({ code: 'INPUT_FILE_INVALID', exitCode: 40, message: expect.stringMatching(says) }),
    );
  });

test('F43: a list with amounts and cards says them', () => {
  expect(readPaymentFile(fileOf('a.csv', 'card,invoice,amount\nvisa 4242,G000000101,"1.00 USD"\n'))).toEqual([
    {
      line: 2,
      invoice: 'G000000101',
      amount: { minor: 100, currency: 'USD' },
      paymentMethod: { brand: 'visa', lastFour: '4242' },
    },
  ]);
});
