import { readFileSync } from 'node:fs';
import fc from 'fast-check';

const languages = ['en', 'de', 'ja', 'zh-Hant', 'pl'];
const articles = languages.map(language => readFileSync(`docs/articles/${language}/pay-invoice.md`, 'utf8'));
const pieces = [
  '**',
  '*',
  '_',
  '`',
  '```',
  '[',
  '](',
  ')',
  '<',
  '>',
  '<!--',
  '-->',
  '<span data-ttu-id="1">',
  '</span>',
  '\n',
  '\n\n',
  '1. ',
  '- ',
  '> ',
  '|',
  '---',
  '\u202e',
  '\u0000',
  '\ud800',
  '“',
  '」',
  ' > ',
  '#',
  '\\',
  '&lt;',
  'https://portal.azure.com',
];

/** An article in which pieces were put in, taken out and doubled. */
export const mutated = fc
  .tuple(
    fc.constantFrom(...articles),
    fc.array(fc.tuple(fc.nat(), fc.nat(60), fc.constantFrom(...pieces)), { maxLength: 12 }),
  )
  .map(([article, changes]) =>
    changes.reduce((text, [at, cut, piece]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + piece + text.slice(place + (cut % 5 === 0 ? cut : 0));
    }, article),
  );
