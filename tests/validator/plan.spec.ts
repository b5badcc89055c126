import { expect, test } from '../../fixtures/index.ts';
import { inShort, planOf } from './plan.ts';

const cases: { title: string; article: string; steps: string[] }[] = [
  {
    title: 'links and bare addresses',
    article: '1. Sign in to the [portal](https://portal.azure.com/).\n2. Sign in at https://portal.azure.com/#home.',
    steps: ['goto https://portal.azure.com/', 'goto https://portal.azure.com/#home'],
  },
  {
    title: 'one sentence that searches and selects',
    article: '1. Search for and select **Quotas**.\n2. Search for **Alerts** and select it.',
    steps: ['search Quotas', 'click Quotas', 'search Alerts', 'click Alerts'],
  },
  {
    title: 'menus, groups and panes are places, not targets',
    article: '1. In the left menu, under **Settings**, select **Keys**.\n2. Select **Keys** under **Settings**.',
    steps: ['click Keys', 'click Keys'],
  },
  {
    title: 'a label that is a verb, and one with a verb in it',
    article: '1. Select **Apply**.\n2. Click **Select a plan** to change it, and then select **Save**.',
    steps: ['click Apply', 'click Select a plan', 'click Save'],
  },
  {
    title: 'paths, joined labels and alternatives',
    article:
      '1. Go to **Home** > **Costs**.\n2. Open **Costs** + **Budgets**.\n3. Choose **Email** or **Text message**.',
    steps: ['click Home', 'click Costs', 'click Costs + Budgets', 'click Email|Text message'],
  },
  {
    title: 'what sentences leave open',
    article:
      '1. Select a billing scope.\n2. Enter an address, and then select **Add**.\n3. In the **Region** list, select one.',
    steps: ['click –', 'type –', 'click Add', 'type –'],
  },
  {
    title: 'prohibitions, possibilities and what others do',
    article: '1. Don’t select **Delete**.\n2. You can select **Skip**.\n3. Users who select **Stop** see it later.',
    steps: [],
  },
  {
    title: 'what a sentence rules out beside what it asks for',
    article:
      '1. Select **Keep**, not **Delete**.\n2. Select **Detach** instead of **Delete**.\n3. Do **not** select **Drop**; instead, select **Not now**.\n4. If the link doesn’t appear, select **Refresh**.',
    steps: ['click Keep', 'click Detach', 'click Not now', 'click Refresh'],
  },
  {
    title: 'no code, comment, front matter, note or struck text',
    article:
      '---\ntitle: Select **Front**\n---\n1. Select **Seen**.\n\n    ```\n    Select **Code**.\n    ```\n\n<!-- Select **Comment**. -->\n\n> [!NOTE]\n> Select **Note**.\n\n2. ~~Select **Struck**.~~',
    steps: ['click Seen'],
  },
  {
    title: 'the sentence right under the last item',
    article: '1. Select **Pay**.\nThe status changes to **Done**.',
    steps: ['click Pay', 'expect Done'],
  },
  {
    title: 'labels in italics, quotes, brackets and code',
    article: '1. Select *Usage*.\n2. Select “Send”.\n3. Select [Back].\n4. Select the ellipsis (`...`).',
    steps: ['click Usage', 'click Send', 'click Back', 'click ...'],
  },
];

for (const { title, article, steps } of cases)
  test(title, () => {
    expect(inShort(planOf(article))).toEqual(steps);
  });

test('what is ruled out in other languages, with the negation before the label, behind it, and taken back', () => {
  const sentences = {
    'Wählen Sie **Löschen** nicht aus.': [],
    'Wählen Sie **Nicht jetzt** aus.': ['click Nicht jetzt'],
    'Klicken Sie nicht auf **Löschen** oder **Leeren**, sondern auf **Trennen**.': ['click Trennen'],
    'Wählen Sie **Trennen** und nicht **Löschen** aus.': ['click Trennen'],
    'Wählen Sie **Trennen** aus, wenn **Löschen** nicht angezeigt wird.': ['click Trennen'],
    '**削除** ではなく **切断** を選択します。': ['click 切断'],
    '不要单击“**删除**”，而是单击“**分离**”。': ['click 分离'],
    'Om du inte ser länken klickar du på **Uppdatera** på sidan i portalen.': ['click Uppdatera'],
  };
  for (const [sentence, steps] of Object.entries(sentences))
    expect(inShort(planOf(`1. ${sentence}`)), sentence).toEqual(steps);
});

test('"the link" is the one that was named before, and the condition holds for the whole instruction', () => {
  const { steps } = planOf('1. If a bill is open, a blue **Pay now** link is shown. Select the link.');

  expect(steps).toMatchObject([
    { action: 'expect', target: 'Pay now', role: 'link', colour: 'blue', conditional: true },
    { action: 'click', target: 'Pay now', anaphora: true, conditional: true },
  ]);
});

for (const [language, article] of [
  [
    'en',
    '1. Select **Delete**. If it is unavailable, continue to the next step.\n1. Select **Detach**.\n1. Select **Done**.',
  ],
  [
    'de',
    '1. Wählen Sie **Löschen** aus. Wenn es fehlt, fahren Sie mit dem nächsten Schritt fort.\n1. Wählen Sie **Trennen** aus.\n1. Wählen Sie **Fertig** aus.',
  ],
] as const)
  test(`a condition that sends the reader on holds for the next instruction, and no further: ${language}`, () => {
    const clicks = planOf(article).steps.filter(({ action }) => action === 'click');
    expect(clicks.map(({ line, conditional }) => [line, conditional])).toEqual([
      [1, undefined],
      [2, true],
      [3, undefined],
    ]);
  });

for (const dots of ['…', '...'])
  test(`dots at the end of a label end no sentence: ${dots}`, () => {
    const { steps } = planOf(`1. 在左側功能表的 **計費${dots}** 底下，選取 **發票**。`);
    expect(steps).toMatchObject([{ action: 'click', target: '發票', container: `計費${dots}` }]);
  });

test('positions are those of the label in the file', () => {
  expect(planOf('# Title\n\nText.\n\n1. In **Costs**, select **Export**.').steps).toMatchObject([
    { line: 5, column: 27, target: 'Export', container: 'Costs' },
  ]);
});

test('each procedure of a file is a play of its own', () => {
  const { plays, steps } = planOf('## One\n\n1. Select **A**.\n\n## Two\n\n1. Select **B**.\n\n1) Select **C**.');

  expect(plays.map(({ title }) => title)).toEqual(['One', 'Two', 'Two']);
  expect(steps.map(({ play }) => play)).toEqual([0, 1, 2]);
});

test('an article without a procedure is answered with that', () => {
  expect(
    planOf('# About costs\n\nCosts are shown per **service**. For more, see [costs](https://example.com).'),
  ).toMatchObject({
    procedure: false,
    steps: [],
  });
});

test('instructions for another administration site are no procedure of the portal', () => {
  const elsewhere = planOf('1. Sign into [the console](https://ea.example.com/).\n2. Select **Reports**.');
  const mixed = planOf(
    '## One\n\n1. Go to [the console](https://ea.example.com/).\n\n## Two\n\n1. Sign in to https://portal.azure.com.\n2. Select **Invoices**.',
  );

  expect(elsewhere).toMatchObject({ procedure: false, plays: [{ portal: false }] });
  expect(mixed).toMatchObject({ procedure: true, plays: [{ portal: false }, { portal: true }] });
});

test('the same input gives the same bytes', () => {
  const article = '1. Search for **Alerts** and select it.\n2. If needed, choose **A** or **B**.';
  expect(JSON.stringify(planOf(article))).toBe(JSON.stringify(planOf(article)));
});

test('a bilingual edition gives one play with both labels', () => {
  const both = (own: string, english: string) =>
    `<span data-ttu-id="1">${own}</span><span class="sxs-lookup"><span data-stu-id="1">${english}</span></span>`;
  const plan = planOf(
    `1. ${both('Wählen Sie **Rechnungen** aus.', 'Select **Invoices**.')}\n2. ${both('Danach bitte: **Weiter**.', 'Select **Next**.')}`,
  );

  expect(plan.bilingual).toBe(true);
  expect(plan.steps).toMatchObject([
    { target: 'Rechnungen', english: 'Invoices' },
    { target: 'Weiter', english: 'Next' },
  ]);
});

test('with its English twin, a translation has the labels of both, even where its grammar says nothing', () => {
  const { steps } = planOf(
    '1. Jetzt bitte: **Rechnungen**.\n2. Klicken Sie auf **Weiter**.',
    '1. Select **Invoices**.\n2. Click **Next**.',
  );

  expect(steps).toMatchObject([
    { action: 'click', target: 'Rechnungen', english: 'Invoices' },
    { action: 'click', target: 'Weiter', english: 'Next' },
  ]);
});

test('bold that a translation moved is put right', () => {
  const moved = {
    'Cliquez **sur Choisir** un abonnement pour continuer.': 'Choisir un abonnement',
    'Haga **clic en Elegir una** suscripción para continuar.': 'Elegir una suscripción',
    'Klik op **Kies een abonnement om** door te gaan.': 'Kies een abonnement',
    'Kliknij **przycisk Wybierz plan**.': 'Wybierz plan',
    'Klicken Sie **auf "Plan wählen".**': 'Plan wählen',
    '单击“选择 **计划”。**': '选择 计划',
  };
  for (const [sentence, label] of Object.entries(moved)) {
    const filler = { 单: '您 的 发票 在 门户 中。 单击 “**下一步**”。', K: '' }[sentence.charAt(0)] ?? '';
    expect(planOf(`${filler}\n\n1. ${sentence}`).steps.at(-1)?.target, sentence).toBe(label);
  }
});
