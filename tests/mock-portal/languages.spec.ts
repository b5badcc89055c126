import { expect, test } from '../../fixtures/index.ts';
import { languages } from '../../fixtures/mock-portal/index.ts';
import { signInStringsOf, stringsOf } from '../../fixtures/mock-portal/locales/index.ts';
import { en as payPane } from '../../fixtures/mock-portal/locales/pay-pane/en.ts';
import { payPane as payPanes } from '../../fixtures/mock-portal/locales/pay-pane/index.ts';

const english = { ...payPane, ...signInStringsOf('en') };
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();

/** Words that are the same in some languages. */
const shared = new Set(['code', 'no', 'password']);

for (const language of languages.filter(code => code !== 'en'))
  test(`${language} translates every word of the panes and the sign-in, and keeps what is filled in`, () => {
    const words = { ...payPanes[language], ...signInStringsOf(language) };
    for (const [key, text] of Object.entries(english)) {
      const translated = words[key as keyof typeof words];
      expect(placeholders(translated), key).toEqual(placeholders(text));
      expect(translated.trim(), key).not.toBe('');
      if (!shared.has(key)) expect(translated, key).not.toBe(text);
    }
  });

for (const language of languages)
  test(`in ${language}, no two buttons of a pane have the same words`, () => {
    const words = stringsOf(language);
    const buttons = ['payNow', 'cancel', 'approve', 'reject'].map(key => words[key]);

    expect(new Set(buttons).size).toBe(buttons.length);
    expect(words['pay']).not.toBe(words['cancel']);
  });
