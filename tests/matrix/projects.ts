import type { PlaywrightTestConfig } from '@playwright/test';
import type { PlaybookOptions } from '../../fixtures/index.ts';
import type { SceneInput } from '../../fixtures/mock-portal/index.ts';

type Projects = NonNullable<PlaywrightTestConfig<PlaybookOptions>['projects']>;

const testDir = 'tests/matrix';
const desktop = { width: 1280, height: 800 };
/** 1280 pixels at 400 %, as WCAG's reflow criterion has it. */
const narrow = { width: 320, height: 640 };

const reader = 'billing_account_reader';
const payers = ['**/billing.spec.ts', '**/playbook.spec.ts'];

/** Each value of a column meets most values of the others, in as few rows as that takes. */
const rows: [string, SceneInput, typeof desktop][] = [
  ['en', { language: 'en', hosting: 'classic', theme: 'light', role: 'billing_account_owner' }, desktop],
  [
    'de',
    { language: 'de', regionalFormat: 'de-de', hosting: 'react-view', theme: 'dark', role: 'invoice_manager' },
    desktop,
  ],
  [
    'ja',
    { language: 'ja', regionalFormat: 'ja-jp', hosting: 'classic', theme: 'high-contrast', role: 'invoice_manager' },
    narrow,
  ],
  [
    'fr',
    { language: 'fr', regionalFormat: 'fr-fr', hosting: 'react-view', theme: 'light', role: 'billing_profile_owner' },
    narrow,
  ],
  [
    'pt-BR',
    {
      language: 'pt-BR',
      regionalFormat: 'pt-br',
      hosting: 'classic',
      theme: 'dark',
      role: 'billing_profile_contributor',
    },
    narrow,
  ],
  [
    'zh-Hant',
    {
      language: 'zh-Hant',
      regionalFormat: 'zh-tw',
      hosting: 'react-view',
      theme: 'high-contrast',
      role: 'billing_profile_owner',
    },
    desktop,
  ],
  ['it', { language: 'it', regionalFormat: 'it-it', hosting: 'react-view', theme: 'dark', role: reader }, desktop],
  ['pl', { language: 'pl', regionalFormat: 'pl-pl', hosting: 'classic', theme: 'high-contrast', role: reader }, narrow],
];

/** Languages in which an invoice is paid here. */
export const paidIn = new Set(rows.flatMap(([language, { role }]) => (role === reader ? [] : [language])));

/** Who may not pay sees another portal, so that other specs are about it. */
const specsOf = ({ role }: SceneInput) => (role === reader ? '**/reader.spec.ts' : payers);

/** Languages, hosting shapes, themes, roles and viewports; and other browsers where they are installed. */
export const matrix: Projects = [
  ...rows.map(([language, sceneDefaults, viewport]) => ({
    name: `matrix-${language}-${sceneDefaults.hosting}-${sceneDefaults.theme}-${viewport.width}`,
    testDir,
    testMatch: specsOf(sceneDefaults),
    use: { sceneDefaults, viewport },
  })),
  { name: 'firefox', testDir, testMatch: payers, use: { browserName: 'firefox', launchOptions: {} } },
  { name: 'webkit', testDir, testMatch: payers, use: { browserName: 'webkit', launchOptions: {} } },
];
