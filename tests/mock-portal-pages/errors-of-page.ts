import type { Page } from '@playwright/test';

/** What goes wrong in a page from now on: errors that it logs or throws, and requests that fail. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', error => errors.push(error.message));
  page.on('requestfailed', request => errors.push(request.url()));
  return errors;
}
