import type { Question } from './question.ts';

const combination = '(?:Ctrl|Strg|Alt|Shift|Umschalt|Cmd|Command)\\s*\\+\\s*\\S+';
const single = 'Enter|Return|Esc(?:ape)?|Tab|Space(?:bar)?|F\\d{1,2}';
const translated = 'Eingabe(?:taste)?|Entrée|Intro|Entrar|Invio';

const combined = new RegExp(`^${combination}`, 'u');
const pressed = new RegExp(`^(?:${single})$`, 'iu');
/** An article may stand before it: "die EINGABETASTE". */
const key = new RegExp(`^(?:\\p{L}+\\s)?(?:${combination}|${single}|${translated})$`, 'iu');

/** Whether a text is the name of a key, or of several at once. */
export function isKey(text: string): boolean {
  return key.test(text);
}

/** "**Ctrl** + **F**" is pressed, and so is **Enter**; neither is a control of the page. */
export function isKeystroke(name: string | null, { sentence: { text }, verb }: Question): boolean {
  if (name === null) return false;
  return combined.test(name) || (/^(?:press|hit)$/iu.test(text.slice(verb.start, verb.end)) && pressed.test(name));
}
