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
  if (Array.isArray(content)) return content.map(render).join('');
  return content === null || content === undefined ? '' : escape(String(content));
}

function escape(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters and bidirectional overrides are shown, not obeyed
  const visible = text.replace(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
  return visible.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
