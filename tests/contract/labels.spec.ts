import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { stringsOf } from '../../fixtures/mock-portal/locales/index.ts';
import { languages } from '../../fixtures/mock-portal/wire/languages.ts';
import { locales } from '../../playbooks/portal/labels/index.ts';

/** Wordings of the portal's labels that were found in public documents, likeliest first. */
const Facts = z.record(z.string(), z.record(z.string(), z.array(z.string()).min(1)));
const facts = Facts.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'portal-labels.json'), 'utf8')));

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

for (const language of languages) {
  test(`the page objects know every researched wording of ${language}`, () => {
    for (const [key, wordings] of Object.entries(facts[language] ?? {})) {
      const known: readonly string[] = locales[language][key as keyof (typeof locales)['en']];
      for (const wording of wordings)
        expect(
          known.some(word => same(word, wording)),
          `${key}: ${wording}`,
        ).toBe(true);
    }
  });

  test(`the mock portal speaks a researched wording of ${language}`, () => {
    const strings = stringsOf(language);
    for (const [key, wordings] of Object.entries(facts[language] ?? {}))
      expect(
        wordings.some(wording => same(wording, strings[key] ?? '')),
        `${key}: ${strings[key]}`,
      ).toBe(true);
  });
}
