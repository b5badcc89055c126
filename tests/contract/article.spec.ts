import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { recordSchema } from '../../playbooks/engine/record-schema.ts';
import { validatorSchemas } from '../../playbooks/validator/schemas.ts';
import { listInvoices } from '../../playbooks/list-invoices.ts';
import { payInvoice } from '../../playbooks/pay-invoice.ts';

const root = join(import.meta.dirname, '..', '..');
const article = readFileSync(join(root, 'docs', 'articles', 'en', 'pay-invoice.md'), 'utf8');
const instructions = article.match(/^\d+\. .*$/gm) ?? [];

for (const playbook of [payInvoice, listInvoices])
  for (const [name, { doc }] of Object.entries(playbook.steps))
    test(`${playbook.name}: ${name} stands for an instruction of the article`, () => {
      const [file, number] = doc.split('#');
      expect(file).toBe('pay-invoice');
      expect(Number(number)).toBeLessThanOrEqual(instructions.length + 1);
    });

test('the article ends with what the status becomes, which is the last step', () => {
  expect(instructions).toHaveLength(6);
  expect(article).toContain('changes to **Paid**');
  expect(Object.values(payInvoice.steps).at(-1)?.doc).toBe('pay-invoice#7');
});

for (const [name, schema] of Object.entries({ 'run-record.schema.json': recordSchema(), ...validatorSchemas() }))
  test(`the published ${name} is the one of the code`, () => {
    const published: unknown = JSON.parse(readFileSync(join(root, 'docs', 'schemas', name), 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(schema)));
  });
