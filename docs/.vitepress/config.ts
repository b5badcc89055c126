import { defineConfig } from 'vitepress';
import { apiSidebar } from './api-sidebar.ts';

export default defineConfig({
  title: 'portal-playbooks',
  description: 'Playbooks, page objects and a mock portal for the billing area of the Azure portal.',
  // Where the site is served from, as in `/portal-playbooks/`.
  base: process.env['DOCS_BASE'] ?? '/',
  srcExclude: ['articles/**', 'schemas/**', 'README.md'],
  cleanUrls: true,
  lastUpdated: false,
  // The search index of the whole API reference is one file.
  vite: { build: { chunkSizeWarningLimit: 2_000 } },
  // Wide tables need the room of the outline.
  transformPageData: ({ relativePath }) =>
    relativePath === 'faults.md' ? { frontmatter: { aside: false } } : undefined,
  themeConfig: {
    search: { provider: 'local' },
    nav: [
      { text: 'Getting started', link: '/getting-started/qa', activeMatch: '/getting-started/' },
      { text: 'Faults', link: '/faults' },
      { text: 'API', link: '/api/', activeMatch: '/api/' },
    ],
    outline: [2, 3],
    socialLinks: [{ icon: 'github', link: 'https://github.com/portal-playbooks/portal-playbooks' }],
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
          { text: 'API', link: '/api/', collapsed: true, items: apiSidebar() },
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
