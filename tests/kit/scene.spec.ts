import { expect, test } from '../../fixtures/index.ts';
import { Scene, type SceneInput } from '../../fixtures/mock-portal/index.ts';
import { runInnerSuite } from './inner-suite.ts';

test.describe('cards of a scene', () => {
  test.use({
    scene: {
      cards: [
        { brand: 'amex', lastFour: '0005', isDefault: true },
        { brand: 'visa', lastFour: '1111' },
      ],
      profiles: [{ displayName: 'Fernwood Bakery' }, { displayName: 'Harbour', methods: [{ lastFour: '2222' }] }],
      invoices: [{ profile: 'Fernwood Bakery', status: 'Due', total: '22.31' }],
    },
  });

  test('are those of every profile without its own', async ({ paymentPane, tenant }) => {
    const offered = await paymentPane.methods.readMethods();
    expect(offered.map(({ brand, lastFour }) => [brand, lastFour])).toEqual([
      ['amex', '0005'],
      ['visa', '1111'],
    ]);
    expect(tenant.accounts[0]?.profiles[1]?.methods.map(({ lastFour }) => lastFour)).toEqual(['2222']);
  });
});

const wrong: [string, object][] = [
  ['stauts', { invoices: [{ stauts: 'Due' }] }],
  ['reasons', { invoices: [{ failedPayments: [{ date: '2026-01-01', reasons: 'Other' }] }] }],
  ['last4', { cards: [{ last4: '4242' }] }],
  ['curency', { profiles: [{ displayName: 'Fernwood', curency: 'EUR' }] }],
  ['hows', { faults: [{ name: 'drop', hows: 'rst' }] }],
  ['payLink', { drawing: { payLink: 'plain' } }],
  ['mfas', { signIn: { mfas: 'code' } }],
  ['write an amount as decimal text', { invoices: [{ total: 22.31 }] }],
];

for (const [named, scene] of wrong)
  test(`a scene that is wrong is an error that says "${named}"`, ({ mockPortal }) => {
    expect(Scene.safeParse(scene).success).toBe(false);
    expect(() => mockPortal.createTenant(scene as SceneInput)).toThrow(named);
  });

test('a scene is set by project, file and test: each lies on top of the other', async ({ page: _own }, testInfo) => {
  const { results } = await runInnerSuite(testInfo.outputPath(), { args: ['--project=german'] });

  expect([...results].map(([title, { status, errors }]) => [title, status, errors])).toEqual([
    ['the file’s scene lies on the project’s', 'passed', []],
    ['the test’s scene replaces the file’s', 'passed', []],
  ]);
});
