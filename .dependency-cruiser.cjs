/** Who may import whom: a room may use itself and the rooms listed for it, nothing else. */
const rooms = {
  'playbooks/billing': [],
  'playbooks/portal': ['playbooks/billing'],
  'playbooks/engine': ['playbooks/portal', 'playbooks/billing'],
  'playbooks/steps': ['playbooks/engine', 'playbooks/portal', 'playbooks/billing'],
  'playbooks/[^/]+\\.ts$': ['playbooks/steps', 'playbooks/engine', 'playbooks/billing'],
  'playbooks/reporters': ['playbooks/engine', 'playbooks/billing'],
  'playbooks/runner': ['playbooks/reporters', 'playbooks/engine', 'playbooks/portal', 'playbooks/billing'],
  'playbooks/validator': [
    'playbooks/runner',
    'playbooks/reporters',
    'playbooks/engine',
    'playbooks/portal',
    'playbooks/billing',
  ],
  'fixtures/mock-portal/': [],
};
const entryPoints = '^playbooks/(index|cli)\\.ts$';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'blades-do-not-know-each-other',
      comment: 'Only portal.ts composes page objects.',
      severity: 'error',
      from: { path: '^playbooks/portal/([^/]+-(?:blade|pane|page|form))\\.ts$' },
      to: { path: '^playbooks/portal/[^/]+-(?:blade|pane|page|form)\\.ts$', pathNot: '^playbooks/portal/$1\\.ts$' },
    },
    {
      name: 'the-test-runner-stays-out-of-the-library',
      comment: 'Every command would load it at its start; types of Playwright come from "playwright".',
      severity: 'error',
      from: { path: '^playbooks/' },
      to: { path: 'node_modules/@playwright/test' },
    },
    {
      name: 'what-is-large-is-loaded-when-it-is-used',
      comment: 'Many a command ends before it needs a browser or a message; types cost nothing.',
      severity: 'error',
      from: { path: '^playbooks/' },
      to: { path: 'node_modules/(playwright|nodemailer)/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-files-in-inner-rooms',
      severity: 'error',
      from: { path: '^playbooks/(billing|portal|engine|steps)/' },
      to: { path: '^(node:)?(fs|fs/promises|child_process)$' },
    },
    {
      name: 'only-the-command-line-tries-again',
      comment: 'What is done once more is a whole run that never clicked; nothing inside a run may repeat anything.',
      severity: 'error',
      from: { path: '^(playbooks|fixtures)/', pathNot: '^playbooks/cli/' },
      to: { path: '^playbooks/runner/try-again\\.ts$' },
    },
    {
      name: 'library-does-not-import-tests',
      severity: 'error',
      from: { path: '^(playbooks|fixtures)/' },
      to: { path: '^(tests|bench|scripts)/' },
    },
    {
      name: 'library-does-not-import-fixtures',
      comment: 'The command line alone starts the mock portal, for `playbook portal`.',
      severity: 'error',
      from: { path: '^playbooks/', pathNot: '^playbooks/cli/' },
      to: { path: '^fixtures/' },
    },
    {
      name: 'what-ships-uses-what-is-declared',
      comment: 'Users get dependencies and peers, not development dependencies.',
      severity: 'error',
      from: { path: '^(playbooks|fixtures)/', pathNot: '^fixtures/mock-portal/web/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'npm-peer', 'type-only'] },
    },
    ...Object.entries(rooms).map(([room, may]) => ({
      name: `${room}-may-import-only-its-neighbours`,
      severity: 'error',
      from: { path: `^${room}`, pathNot: entryPoints },
      to: { path: '^(playbooks|fixtures|tests)/', pathNot: [room, ...may].map(path => `^${path}`) },
    })),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
