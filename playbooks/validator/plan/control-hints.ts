import { colourBefore } from './appearance.ts';
import type { RoleHint } from './plan.ts';
import type { Found, Question } from './question.ts';
import type { Span } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a sentence calls a control, what colour it gives it, and where it says that it is. */
export function hintsOf(
  { sentence: { text }, vocabulary }: Question,
  span: Span,
  container: string | null,
): Partial<Found> {
  const around = `${text.slice(Math.max(0, span.start - 25), span.start)} ${text.slice(span.end, span.end + 20)}`;
  const named = text.slice(span.start, span.end);
  const own = vocabulary.pack.kindsFirst ? (/^[\s"“„«]*\p{Ll}+/u.exec(named)?.[0] ?? '') : named;
  const near = `${own} ${(/^[\s"”」\]-]*([\p{L}\p{M}]+)/u.exec(text.slice(span.end)) ?? [''])[0]}`;
  const role = roleIn(near, vocabulary) ?? nounBefore(text.slice(Math.max(0, span.start - 60), span.start), vocabulary);
  const inner = colourBefore(
    text.slice(span.label.start, span.label.end),
    text.slice(span.end, span.end + 20),
    vocabulary,
  );
  const colour = colourIn(`${around} ${inner ?? ''}`, vocabulary);
  return {
    ...(role && { role }),
    ...(container && { container }),
    ...(colour && { colour }),
  };
}

/** Hardly any sentence has a colour in it. */
function colourIn(text: string, { anyColour, colours }: Vocabulary): string | undefined {
  return anyColour.test(text) ? colours.find(([, pattern]) => pattern.test(text))?.[0] : undefined;
}

/** "Der Link **X**": what is a link or a button is called so right before its name in many languages. */
function nounBefore(before: string, vocabulary: Vocabulary): RoleHint | null {
  const word = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[\s"“”„«‹「『[]*$/u.exec(before)?.[1];
  const role = word === undefined ? null : roleIn(word, vocabulary);
  return role === 'link' || role === 'button' ? role : null;
}

export function roleIn(text: string, { roles }: Vocabulary): RoleHint | null {
  return roles.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
