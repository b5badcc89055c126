import { existsSync } from 'node:fs';
import type {
  PlaywrightTestArgs,
  PlaywrightTestOptions,
  PlaywrightWorkerArgs,
  PlaywrightWorkerOptions,
} from '@playwright/test';

type Browsers = Pick<
  PlaywrightTestArgs & PlaywrightTestOptions & PlaywrightWorkerArgs & PlaywrightWorkerOptions,
  'browserName' | 'playwright'
>;

export const whyNotInstalled = 'this browser is not installed: npx playwright install firefox webkit';

/** Chromium may be any that PLAYBOOK_BROWSER names; the others are Playwright's own builds. */
export function isNotInstalled({ browserName, playwright }: Browsers): boolean {
  return browserName !== 'chromium' && !existsSync(playwright[browserName].executablePath());
}
