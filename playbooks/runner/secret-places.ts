import type { Action } from '../portal/surroundings.ts';

/** Everything that decides where a typed secret goes, besides the address in the title bar. */
export async function placesOf({ target }: Pick<Action, 'target'>, timeout: number): Promise<string[]> {
  return target.evaluate(frameAndForms, undefined, { timeout });
}

/** Runs in the page: the origin of the frame, and wherever the form around the control may be sent. */
function frameAndForms(control: Element): string[] {
  const form = control.closest('form');
  const base = control.ownerDocument.baseURI;
  const senders = form ? [control, ...form.querySelectorAll('[formaction]')] : [];
  const addresses = [
    form?.getAttribute('action') ?? '',
    ...senders.flatMap(sender => sender.getAttribute('formaction') ?? []),
  ];
  return [window.origin, ...addresses.filter(Boolean).map(address => new URL(address, base).href)];
}
