import { lintRules } from '../lint/rules.ts';

/** What each rule is about, in one sentence for a person. */
export const ruleTexts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(lintRules.map(({ name, text }) => [name, text])),
  unreadable: 'A file can’t be read as an article.',
  'wrong-address': 'The article has an address that is all but the portal’s.',
  'label-drift': 'The article names a control that the portal calls something else.',
  'missing-control': 'The article names a control that the portal does not have, nor anything like it.',
  'not-usable': 'The control is there, but a reader can’t use it.',
  'role-drift': 'The article calls a control a link, a button or a field, and it is another kind.',
  'place-drift': 'The control is not in the menu, group or pane that the article names.',
  'appearance-drift': 'The control does not look as the article says.',
  'wrong-order': 'The article’s instructions are in another order than the portal needs.',
  'result-differs': 'The portal does not show the result that the article promises.',
  'include-not-checked': 'A part of the article is in another file, which was not read.',
  'prerequisite-differs': 'The article asks for a role that is not needed.',
};
