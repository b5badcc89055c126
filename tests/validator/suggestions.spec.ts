import { expect, test as base } from '../../fixtures/index.ts';
import type { SceneInput } from '../../fixtures/mock-portal/index.ts';
import type { ArticleResult } from '../../playbooks/validator/findings/article-result.ts';
import { validateText } from '../../playbooks/validator/validate-articles.ts';
import { mockHost } from './mock-host.ts';

type Validate = (markdown: string, wordings?: Record<string, string>) => Promise<ArticleResult>;

const test = base.extend<{ validate: Validate }>({
  validate: async ({ browser, mockPortal }, use) => {
    await use(async (markdown, wordings = {}) => {
      const scene: SceneInput = { redesign: { wordings } };
      const options = { commits: 'all', bindings: {}, pictures: false, resultPatience: 3_000 } as const;
      const article = { file: 'a.md', markdown, twin: undefined };
      return (await validateText(article, mockHost(browser, mockPortal, scene), options)).result;
    });
  },
});

function used({ plays }: ArticleResult): (string | undefined)[] {
  return plays.flatMap(({ steps }) => steps.map(step => step.used?.name));
}

const begin = `# Look at your account

1. Sign in to the [Azure portal](https://portal.azure.com).
2. Search for **Cost Management + Billing**.
`;

test('an item of the menu that has another name is the one that nothing else is', async ({ validate }) => {
  const { findings } = await validate(`${begin}3. Select **Access control (IAM)**.\n`, {
    accessControl: 'Permissions',
  });

  expect(findings).toMatchObject([{ rule: 'label-drift', instead: 'Permissions', fix: [{ newText: 'Permissions' }] }]);
});

test('… also in a group of the menu', async ({ validate }) => {
  const { findings } = await validate(`${begin}3. Under **Billing**, select **Payment methods**.\n`, {
    paymentMethods: 'Cards',
  });

  expect(findings).toMatchObject([{ rule: 'label-drift', instead: 'Cards', fix: [{ newText: 'Cards' }] }]);
});

test('what other instructions name is not suggested', async ({ validate }) => {
  const markdown = `${begin}3. Under **Billing**, select **Payment methods**.\n4. Under **Billing**, select **Payment profiles**.\n`;
  const { findings } = await validate(markdown);

  expect(findings).toMatchObject([{ line: 6, instead: 'Billing profiles' }]);
});

test('a field elsewhere that has the name is not what is named in the menu', async ({ validate }) => {
  const markdown = `${begin}3. Under **Billing**, select **Invoices**.\n4. Under **Billing**, select **Billing profile**.\n`;
  const { findings } = await validate(markdown);

  expect(findings).toMatchObject([{ rule: 'label-drift', line: 6, instead: 'Billing profiles' }]);
});

test('what was not there before another instruction, nor after it, is judged by what was there before', async ({
  validate,
}) => {
  const markdown = `${begin}3. Under **Billing**, select **Invoices**.
4. Select **Invoice email preference**.
5. In the pane, select **Yes**.
6. Select **Save**.
`;
  const { findings } = await validate(markdown, { yes: 'Yess' });

  expect(findings).toMatchObject([{ rule: 'label-drift', line: 7, instead: 'Yess' }]);
});

const byEmail = `${begin}3. Under **Billing**, select **Invoices**.
4. Select **Invoice email preference**.
5. In the pane, select **Yes**.
6. Select **Save**.
`;

test('the one button that a pane has left is meant, and not its cross or the other choice', async ({ validate }) => {
  const { findings } = await validate(byEmail, { save: 'Apply' });

  expect(findings).toMatchObject([{ rule: 'label-drift', line: 8, instead: 'Apply', fix: [{ newText: 'Apply' }] }]);
});

test('another thing that a pane has left, where what is meant was removed, is told of and not written', async ({
  validate,
}) => {
  const { findings } = await validate(byEmail, { save: 'Cancel' });

  expect(findings).toMatchObject([{ rule: 'label-drift', line: 8, instead: 'Cancel', fix: [] }]);
});

test('a colon or brackets of the portal can be said by what is set apart', async ({ validate }) => {
  const markdown = byEmail.replace('**Save**', '**Save:**').replace('**Yes**', '**(Yes)**');
  const drifted = await validate(byEmail, { save: 'Save:' });

  expect((await validate(markdown, { save: 'Save:', yes: '(Yes)' })).findings).toEqual([]);
  expect((await validate(markdown)).findings.filter(({ line }) => line === 8)).toEqual([]);
  expect(drifted.findings).toMatchObject([{ line: 8, instead: 'Save:', fix: [{ newText: 'Save:' }] }]);
});

for (const name of [
  'Cost Management + Billing (preview)',
  '(Cost Management + Billing)',
  'Cost Management + Bills (preview)',
])
  test(`a service is told by its whole name: ${name}`, async ({ validate }) => {
    const { findings } = await validate(begin, { costManagementBilling: name });

    expect(findings).toMatchObject([{ rule: 'label-drift', line: 4, instead: name, fix: [{ newText: name }] }]);
  });

test('another word for the same is meant', async ({ validate }) => {
  const { findings } = await validate(byEmail, { yes: 'On' });

  expect(findings).toMatchObject([{ rule: 'label-drift', line: 7, instead: 'On', fix: [{ newText: 'On' }] }]);
});

test('what stands elsewhere than the sentence says is no rival of what is there', async ({ validate }) => {
  const markdown = `${begin}3. Under **Billing**, select **Invoices**.\n4. Under **Billing**, select **Billing groups**.\n`;
  const { findings } = await validate(markdown);

  expect(findings).toMatchObject([{ rule: 'label-drift', line: 6, fix: [{ newText: 'Billing profiles' }] }]);
});

test('where a pane has two choices left, neither is taken', async ({ validate }) => {
  const { findings } = await validate(byEmail, { yes: 'Send' });
  const [first] = findings;

  expect(first).toMatchObject({ rule: 'missing-control', line: 7, fix: [] });
  expect(first?.suggestions.slice(0, 2).map(({ label }) => label)).toEqual(['Send', 'No']);
});

test('a slip in what comes last leads no step before it astray', async ({ validate }) => {
  const { findings } = await validate(`${byEmail}7. Under **Billing**, select **Billing profiles…**.\n`);

  expect(findings).toMatchObject([{ rule: 'label-drift', line: 9, instead: 'Billing profiles' }]);
});

const swedish = `# Se dina fakturor

1. Logga in på [Azure-portalen](https://portal.azure.com).
2. Sök efter **Kostnadshantering och fakturering**.
3. I den vänstra menyn, under **Fakturering**, väljer du **fakturor**.
`;

test('a word that some document has for a group is first what the portal calls so', async ({ validate }) => {
  const result = await validate(swedish);

  expect(used(result).at(-1)).toBe('Fakturor');
  expect(result.findings).toMatchObject([{ rule: 'label-drift', article: 'fakturor', instead: 'Fakturor' }]);
});
