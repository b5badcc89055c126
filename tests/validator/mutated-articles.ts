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
  '| a | b |\n| --- | --- |\n| c | d |\n',
  '<table><tr><td>',
  '<details>',
  '<!-- playbook-disable -->',
  '\t',
  '\t\t- ',
  '> > > ',
  '* '.repeat(40),
  '- '.repeat(30),
  '   1. - * > ',
  '~~',
  ' '.repeat(300),
  `${' '.repeat(450)}a`.repeat(5),
  '\u200b'.repeat(1_000),
  '\u3000'.repeat(1_000),
  '「'.repeat(300),
  '[](b)'.repeat(150),
  'due or '.repeat(200),
  'word '.repeat(400),
  '。'.repeat(80),
  '[a]('.repeat(30),
  '```\n',
  ':::image ',
  '> [!NOTE]\n> ',
  '\r\n',
  '\ufeff',
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

/** Other encodings are refused before anything is read: few of them are enough. */
const encoding = fc.oneof({ weight: 18, arbitrary: fc.constant('utf8') }, fc.constantFrom('utf16le', 'latin1'));

/** The same as bytes of a file, some in another encoding, some cut in the middle of a character. */
export const mutatedBytes = fc.tuple(mutated, encoding, fc.nat(200)).map(([text, written, cut]) => {
  const bytes = Buffer.from(text, written as BufferEncoding);
  return cut < 20 ? bytes.subarray(0, Math.max(0, bytes.length - cut)) : bytes;
});
