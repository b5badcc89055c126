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
      '1. Select a billing scope.\n2. Enter an address, and then select **Add**.\n3. In the **Region** list, select one.\n4. Choose a card, or add one.',
    steps: ['click –', 'type –', 'click Add', 'type –', 'click –'],
  },
  {
    title: 'what is done by something else, one of two buttons, and a sign',
    article:
      '1. Make it yours by selecting **Set as mine**.\n2. Confirm by entering its name.\n3. Select **Create**, or select **Cancel** to go back.\n4. Next to the plan, select the ellipsis (…).\n5. Select your plan, then **Reports**.\n6. You can change it by selecting **Edit**.',
    steps: ['click Set as mine', 'type –', 'click Create|Cancel', 'click …', 'click –', 'click Reports'],
  },
  {
    title: 'keys, values in italics, filters and windows',
    article:
      '1. Press Ctrl+F.\n2. Type *costs* in the search box.\n3. Use the **Group by** filter.\n4. In the **New plan** window, enter a name.\n5. Select **Save**, and wait for the message.\n6. Once the plan is selected, click **Next**.',
    steps: ['click –', 'search costs', 'click Group by', 'type –', 'click Save', 'click Next'],
  },
  {
    title: 'numbers without a space behind them, and bullets that name something',
    article:
      '1. Select **Plans**. Choose one 2.Select **Edit**\n\n3.Select a size. Select **Save**.\n\n- Sign in to the [portal](https://portal.azure.com/). Select a plan, and then **Open**.',
    steps: [
      'click Plans',
      'click –',
      'click Edit',
      'click –',
      'click Save',
      'goto https://portal.azure.com/',
      'click –',
      'click Open',
    ],
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
    title: 'switches, check boxes and other ways to use a named control',
    article:
      '1. Turn on **Alerts**.\n2. Turn **Alerts** off.\n3. Enable **Logs**.\n4. Uncheck **Keep me posted**.\n5. Check **I agree**.\n6. Hit **Save**.\n7. Hover over **Costs**.\n8. Use the **Filter** button.\n9. Switch to the **Access** tab.\n10. Expand **Details**.\n11. Drag **Cost**.\n12. Set **Region** to **West**.\n13. For **Zone**, select **One**.',
    steps: [
      'click Alerts',
      'click Alerts',
      'click Logs',
      'click Keep me posted',
      'click I agree',
      'click Save',
      'click Costs',
      'click Filter',
      'click Access',
      'click Details',
      'click Cost',
      'click West',
      'click One',
    ],
  },
  {
    title: 'lists of alternatives and of things to do',
    article: '1. Select **Download**, **Print**, or **Send**.\n2. Select **One**, **Two**, and **Three**.',
    steps: ['click Download|Print|Send', 'click One', 'click Two', 'click Three'],
  },
  {
    title: 'what is to be seen, and what is only said to be looked at',
    article:
      '1. Verify that **Paid** is shown.\n2. The **Overview** pane opens.\n3. The status becomes **Done**.\n4. The Add a card page opens.\n5. Find **Costs** and select it.\n6. Verify your details.\n7. Select **Next**.',
    steps: [
      'expect Paid',
      'expect Overview',
      'expect Done',
      'expect Add a card',
      'expect Costs',
      'click Costs',
      'click Next',
    ],
  },
  {
    title: 'names that nothing sets apart, among others that are',
    article:
      '1. Select **Next**.\n2. Click the Save button.\n3. Select Access control (IAM) on the left.\n4. Go to Settings > Properties.\n5. Go to Settings > **Keys**.\n6. Select a Billing profile.\n7. Return to the Azure portal.\n8. Select + Add.',
    steps: [
      'click Next',
      'click Save',
      'click Access control (IAM)',
      'click Settings',
      'click Properties',
      'click Settings',
      'click Keys',
      'click –',
      'click + Add',
    ],
  },
  {
    title: 'a link that the instruction before has named',
    article: '1. A **Pay now** link is shown.\n2. Select the link.\n3. Select the one that you need.',
    steps: ['expect Pay now', 'click Pay now', 'click –'],
  },
  {
    title: 'labels in single quotes, beside apostrophes',
    article:
      "1. Select ‘Save now’ in the users’ list.\n2. In the users' list, don't wait, but select 'Add user'.\n3. Select ‹Next›.",
    steps: ['click Save now', 'click Add user', 'click Next'],
  },
  {
    title: 'bold, links and lists of HTML',
    article:
      '<ol>\n<li>Select <b>One</b> &gt; <strong>Two</strong>.</li>\n<li>Choose <i>Three</i>.</li>\n<li><del>Select <b>Four</b>.</del></li>\n\n<li>\n\nSelect **Five**.\n\n</li>\n</ol>\n\n1. Select <b>Six</b>, and then <em>Seven</em>.',
    steps: ['click One', 'click Two', 'click Three', 'click Five', 'click Six', 'click Seven'],
  },
  {
    title: 'links that name their address elsewhere',
    article:
      '1. Go to the [portal][home].\n2. Select [Invoices][list].\n\n[home]: https://portal.azure.com/\n[list]: #list',
    steps: ['goto https://portal.azure.com/', 'click Invoices'],
  },
  {
    title: 'tables of steps, and no other tables',
    article:
      '| Step | What to do |\n| --- | --- |\n| 1 | Select **One**. |\n| 2 | Select **Two**. |\n\n| Role | May |\n| --- | --- |\n| Owner | Select **Three**. |',
    steps: ['click One', 'click Two'],
  },
  {
    title: 'steps that all leave open what is meant',
    article: '1. Select a subscription.\n2. Choose a card.\n3. Enter your address.',
    steps: ['click –', 'click –', 'type –'],
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

test('a bold title and a link to another article ask for nothing, though they begin with a verb', () => {
  const steps = '1. 選取 **費用**。\n2. 搜尋 **報告**。';
  const article = `${steps}\n\n**啟用報告**\n\n- [啟用我的報告](https://learn.microsoft.com/reports)`;
  expect(inShort(planOf(article))).toEqual(['click 費用', 'search 報告']);
});

for (const [sentence, colour] of [
  ['Select the purple **Pay** link.', 'purple'],
  ['Klicken Sie auf den gelben Link **Zahlen** in der Liste.', 'yellow'],
  ['Seleccione el vínculo negro **Pagar** en la lista.', 'black'],
  ['一覧で白い **支払う** リンクを選択します。', 'white'],
] as const)
  test(`what colour a link is said to be: ${colour}`, () => {
    expect(planOf(`1. ${sentence}`).steps.at(-1)).toMatchObject({ colour });
  });

for (const [language, sentence, roles] of [
  [
    'de',
    'Sie müssen Besitzer oder Mitwirkender des Abrechnungsprofils sein.',
    ['profile_owner', 'profile_contributor'],
  ],
  ['fr', 'Vous devez être propriétaire du compte de facturation.', ['account_owner']],
  ['ja', '課金アカウントの管理者である必要があります。', ['account_owner']],
  ['pl', 'Musisz być właścicielem profilu rozliczeniowego.', ['profile_owner']],
] as const)
  test(`who may do it, in the words of the article: ${language}`, () => {
    const steps = {
      de: 'Wählen Sie **A** aus.',
      fr: 'Sélectionnez **A**.',
      ja: '**A** を選択します。',
      pl: 'Wybierz **A**.',
    };
    const { prerequisites } = planOf(`${sentence}\n\n1. ${steps[language]}`);
    expect(prerequisites).toMatchObject([{ line: 1, sentence, roles: roles.map(role => `billing_${role}`) }]);
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

test('a sentence may name the roles that the one before it asks for', () => {
  const article = 'この操作にはロールが必要です。請求書管理者が実行できます。課金アカウントの所有者もできます。';
  const { prerequisites } = planOf(`${article}\n\n1. **レポート** を選択します。`);
  expect(prerequisites).toMatchObject([{ sentence: '請求書管理者が実行できます。', roles: ['invoice_manager'] }]);
});

test('what is typed and what it is typed into, with or without a name for either', () => {
  const { steps } = planOf(
    '1. Type **abc** in **Name**.\n2. In the **Key** box, enter `x-1`.\n3. Enter Contoso in the **Company** field.\n4. Enter your **Email**.\n5. In the **Note** box, enter a note.\n6. In the search box, enter **Costs**.\n7. Select **Save**.',
  );
  expect(steps.map(({ action, target, field, binding }) => [action, target, field, binding])).toEqual([
    ['type', 'abc', 'Name', undefined],
    ['type', 'x-1', 'Key', undefined],
    ['type', 'Contoso', 'Company', undefined],
    ['type', null, 'Email', 'which one: your Email'],
    ['type', null, 'Note', 'which one: a note'],
    ['search', 'Costs', undefined, undefined],
    ['click', 'Save', undefined, undefined],
  ]);
});

test('what is left open ends with itself, and not with what joins it to the next thing', () => {
  const { steps } = planOf('1. Enter an address, and then select **Add**.\n2. Select a plan and enter a name.');
  expect(steps.flatMap(({ binding }) => binding ?? [])).toEqual([
    'which one: an address',
    'which one: a plan',
    'which one: a name',
  ]);
});

test('nothing is typed into a window, nor is a subject taken for the place where it is seen', () => {
  const { steps } = planOf(
    '1. In the **New plan** window, enter a name, and select **Save**.\n2. Make sure **Active** is shown under **State**.',
  );
  expect(steps[0]).toMatchObject({ container: 'New plan' });
  expect(steps[0]).not.toHaveProperty('field');
  expect(steps.slice(1)).toMatchObject([{ target: 'Save' }, { action: 'expect', target: 'Active' }]);
});

test('a setting is what its value is chosen in', () => {
  const { steps } = planOf(
    '1. Set **Region** to **West**.\n2. For **Zone**, select **One**.\n3. On the **Costs** page, select **Add**.',
  );
  expect(steps.map(({ target, container }) => [target, container])).toEqual([
    ['West', 'Region'],
    ['One', 'Zone'],
    ['Add', 'Costs'],
  ]);
});

test('what may be left out, said of a sentence or of an instruction', () => {
  const { steps } = planOf(
    '1. (Optional) Select **Tags**. Select **Add**.\n2. Optionally, select **Notes**. Select **Next**.\n3. The bill goes to your office. Select **Edit** to change the address.',
  );
  expect(steps.map(({ target, optional = false, conditional = false }) => [target, optional, conditional])).toEqual([
    ['Tags', true, true],
    ['Add', true, true],
    ['Notes', true, true],
    ['Next', false, false],
    ['Edit', false, true],
  ]);
});

for (const [sentence, place] of [
  ['In the left menu, under **Costs**, select **Budgets**.', 'In the left menu'],
  ['In the new blade, select **Budgets**.', 'In the new blade'],
  ['Wählen Sie im linken Bereich die Option **Budgets** aus.', 'im linken Bereich'],
  ['在左窗格中的“成本”下，单击“**预算**”。', '左窗格'],
  ['V levém podokně klikněte na **Rozpočty** a pak se vraťte.', 'V levém podokně'],
] as const)
  test(`a part of the page without a name of its own is a place: ${place}`, () => {
    expect(planOf(`1. ${sentence}`).steps[0]).toMatchObject({ action: 'click', place });
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

test('a colon or brackets that are set apart with a label are told beside it, also where a pronoun stands for it', () => {
  const { steps } = planOf('1. Search for **Costs:** and select it.\n2. Select **Save**.\n');

  expect(steps.map(({ target, marked }) => [target, marked])).toEqual([
    ['Costs', 'Costs:'],
    ['Costs', 'Costs:'],
    ['Save', undefined],
  ]);
});
