import type { Question } from './question.ts';

/** Keys that are held while another one is pressed. */
const held = 'Ctrl|Alt|Shift|Cmd|Command|Option|Strg|Umschalt';
const single =
  'Enter|Return|Eingabe(?:taste)?|Entrée|Intro|Entrar|Invio|ВВОД|Retur|Retorn|Tab|Esc(?:ape)?|Space(?:bar)?|Backspace|F\\d{1,2}';

/** What may stand behind the name of a key. */
const noun = '(?:[\\s-]?(?:key|キー|키|键|鍵|tuşu(?:na|nu)|taste|tasten|tangenten|näppäintä|billentyűt))?';

const combined = new RegExp(`^(?:${held})\\s*\\+\\s*\\S`, 'u');
const named = new RegExp(`^(?:(?:${held}|STRG|CTRL|UMSCHALT)\\b.*|${single}|INVIO)${noun}$`, 'u');
/** An article may stand before it: "die EINGABETASTE". */
const said = new RegExp(`^(?:\\p{L}+\\s)?(?:(?:${held})\\s*\\+\\s*\\S+|${single})${noun}$`, 'iu');

/** Keys of the keyboard are no controls of a page. */
export function isKey(name: string): boolean {
  return named.test(name);
}

/** Whether nothing but a key, or several at once, is what a sentence says to press. */
export function saysKey(text: string): boolean {
  return said.test(text);
}

/** "**Ctrl** + **F**" is pressed, and so is **Enter**; neither is a control of the page. */
export function isKeystroke(name: string | null, { sentence: { text }, verb }: Question): boolean {
  if (name === null) return false;
  return combined.test(name) || (/^(?:press|hit)$/iu.test(text.slice(verb.start, verb.end)) && said.test(name));
}
