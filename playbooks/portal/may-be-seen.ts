import type { Frame, Page } from 'playwright';
import { CardForm } from './card-form.ts';
import type { Labels } from './labels/index.ts';

/**
 * Whether a picture of a page can show no secret: it is the portal, not the sign-in, and in none of its frames is there
 * a form for a card or a password. Where that can't be told, it is not so.
 */
export async function mayBeSeen(page: Page, origin: string, labels: Labels): Promise<boolean> {
  if (!URL.canParse(page.url()) || new URL(page.url()).origin !== origin) return false;
  try {
    const forms = await Promise.all(page.frames().map(frame => countSecretFields(frame, labels)));
    return forms.every(count => count === 0);
  } catch {
    return false;
  }
}

function countSecretFields(frame: Frame, labels: Labels): Promise<number> {
  const secret = frame.locator('input[type="password"], input[name="passwd"], input[name="otc"]');
  const card = frame.locator('input[autocomplete^="cc-"]').or(CardForm.content(frame, labels));
  return secret.or(card).filter({ visible: true }).count();
}
