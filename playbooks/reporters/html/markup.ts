/** Mark-up that may be put into a page as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Content = string | number | null | undefined | Markup | readonly Content[];

/** A template of mark-up. Every value is escaped unless it is mark-up itself, so that no text can become an element. */
export function html(parts: TemplateStringsArray, ...values: Content[]): Markup {
  return new Markup(parts.reduce((done, part, at) => done + render(values[at - 1]) + part));
}

function render(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string' || typeof content === 'number') return escape(String(content));
  return content === null || content === undefined ? '' : content.map(render).join('');
}

/** Control characters and marks that turn the direction of text are shown, not obeyed. */
function escape(text: string): string {
  const visible = text.replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
  return visible.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
