import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '..', '..');
const document = readFileSync(join(root, 'docs', 'reliability.md'), 'utf8');

/** Rows that titles begin with, by spec or table of cases. */
const tested = new Map(filesBelow('tests').map(file => [file, rowsIn(readFileSync(join(root, file), 'utf8'))]));
const failures = Array.from({ length: 47 }, (_, at) => `F${at + 1}`);
const threats = Array.from({ length: 32 }, (_, at) => `S${at + 1}`);

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => `${folder}/${file}`);
}

function rowsIn(source: string): Set<string> {
  const titles = source.match(/(?<=['"`])[FSR]\d+(?: [FSR]\d+)*(?=[:'])/g) ?? [];
  return new Set(titles.flatMap(title => title.split(' ')));
}

/** A row of a table in the document: what it says in its last column. */
function lastColumnOf(row: string): string {
  const line = document.split('\n').find(text => new RegExp(`^\\| *${row} *\\|`).test(text)) ?? '';
  return line.split('|').at(-2)?.trim() ?? '';
}

for (const row of failures)
  test(`${row} has a test, and the document names it`, () => {
    const files = [...tested].filter(([, rows]) => rows.has(row)).map(([file]) => file);
    expect(files).not.toEqual([]);
    const named = lastColumnOf(row).match(/tests\/[\w/-]+(?:\.spec)?\.ts/g) ?? [];
    expect(named.toSorted()).toEqual(files.toSorted());
  });

for (const row of threats)
  test(`${row} has a test, or the document says why there is none`, () => {
    const files = [...tested].filter(([, rows]) => rows.has(row)).map(([file]) => file);
    const named = lastColumnOf(row).match(/tests\/[\w/-]+(?:\.spec)?\.ts/g) ?? [];
    expect(named.toSorted()).toEqual(files.toSorted());
    if (files.length === 0) expect(lastColumnOf(row)).toMatch(/^Not (yet|here): .{20,}/);
  });
