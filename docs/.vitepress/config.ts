import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'portal-playbooks',
  description: 'Playbooks, page objects and a mock portal for the billing area of the Azure portal.',
  // Where the site is served from, as in `/portal-playbooks/`.
  base: process.env['DOCS_BASE'] ?? '/',
  srcExclude: ['articles/**', 'schemas/**', 'README.md'],
  cleanUrls: true,
  lastUpdated: false,
  themeConfig: {
    search: { provider: 'local' },
    nav: [
      { text: 'Getting started', link: '/getting-started/qa' },
      { text: 'Reference', link: '/api/' },
    ],
    sidebar: [
      {
        text: 'Getting started',
        items: [
          { text: 'For QA teams', link: '/getting-started/qa' },
          { text: 'For finance operations', link: '/getting-started/finance' },
          { text: 'For documentation teams', link: '/getting-started/documentation' },
        ],
      },
      {
        text: 'Understanding',
        items: [
          { text: 'Concepts', link: '/concepts' },
          { text: 'Architecture', link: '/architecture' },
          { text: 'The ledger', link: '/ledger' },
          { text: 'Reliability', link: '/reliability' },
          { text: 'Labels and languages', link: '/labels-and-languages' },
        ],
      },
      {
        text: 'How to',
        items: [
          { text: 'Pay unattended', link: '/unattended' },
          { text: 'Check articles', link: '/articles' },
          { text: 'Describe a scene', link: '/how-to/scenes' },
          { text: 'Make the portal fail', link: '/how-to/faults' },
          { text: 'Add it to your own fixtures', link: '/how-to/own-fixtures' },
          { text: 'Check accessibility', link: '/how-to/accessibility' },
          { text: 'Report and record', link: '/how-to/reports' },
          { text: 'Run in CI', link: '/how-to/ci' },
          { text: 'Go to a real tenant', link: '/how-to/real-tenant' },
        ],
      },
      {
        text: 'Reference',
        items: [
          { text: 'API', link: '/api/' },
          { text: 'Exit codes: a runbook', link: '/runbook' },
          { text: 'Fault catalogue', link: '/faults' },
          { text: 'Benchmarks', link: '/benchmarks' },
          { text: 'What the kit costs', link: '/benchmarks-suite' },
          { text: 'Contributing', link: '/contributing' },
        ],
      },
    ],
  },
});
