import { expect, test } from '../../fixtures/index.ts';
import { languagePacks } from '../../playbooks/validator/languages/index.ts';
import { forbidden } from './forbidden.ts';
import { articles } from './language-articles.ts';
import { inShort, planOf } from './plan.ts';
import { roleSentences } from './role-sentences.ts';

for (const { code } of languagePacks)
  test(`${code}: searches, finds the item under its heading, and knows a condition`, () => {
    const lines = articles[code] ?? [];
    const labels = lines.map(line => Array.from(line.matchAll(/\*\*(.+?)\*\*/g), ([, label]) => label));
    const [[service] = [], places = [], [report] = []] = labels;
    const item = places.find(label => !isHeading(label ?? ''));
    const plan = planOf(lines.map((line, at) => `${at + 1}. ${line}`).join('\n'));

    expect(plan.language).toBe(code);
    expect(inShort(plan)).toEqual([`search ${service}`, `click ${item}`, `click ${report}`]);
    expect(plan.steps.map(({ conditional = false }) => conditional)).toEqual([false, false, true]);
  });

for (const { code } of languagePacks)
  test(`${code}: what may not be done is no step, and what is to be done is one`, () => {
    const [never = '', always = ''] = forbidden[code] ?? [];
    const context = (articles[code] ?? []).map(line => `1. ${line}`).join('\n');
    const label = /\*\*(.+?)\*\*/.exec(always)?.[1] ?? '';
    const planned = (sentence: string) => inShort(planOf(`${context}\n1. ${sentence}`)).slice(3);

    expect(planned(never), never).toEqual([]);
    expect(planned(always), always).toEqual([`click ${label}`]);
  });

for (const { code } of languagePacks)
  test(`${code}: who may do it is read where it is asked for, and only there`, () => {
    const [account = '', profile = '', story = ''] = roleSentences[code] ?? [];
    const steps = (articles[code] ?? []).map((line, at) => `${at + 1}. ${line}`).join('\n');
    const roles = (sentence: string) => planOf(`${sentence}\n\n${steps}`).prerequisites.flatMap(({ roles }) => roles);

    expect(roles(account), account).toEqual(['billing_account_owner']);
    expect(roles(profile), profile).toEqual(['billing_profile_owner', 'billing_profile_contributor']);
    expect(roles(story), story).toEqual([]);
  });

test('an unknown language is read by its structure, and said to be unknown', () => {
  expect(planOf('1. Ὁ')).toMatchObject({ procedure: false });
  const { language, steps } = planOf(
    '1. Mewngofnodwch i’r [porth](https://portal.azure.com/).\n2. Dewiswch **Costau** yn y ddewislen ac yna „Ychwanegu“.\n\nNid **cam** yw hyn.',
  );
  expect(language).toBe('und');
  expect(steps.map(({ action, target }) => `${action} ${target}`)).toEqual([
    'goto https://portal.azure.com/',
    'click Costau',
    'click Ychwanegu',
  ]);
});

/** "Settings", in every language of this test. */
function isHeading(label: string): boolean {
  return /^(?:الإعدادات|Настройки|Configuració|Nastavení|Indstillinger|Einstellungen|Ρυθμίσεις|Settings|Configuración|Sätted|تنظیمات|Asetukset|Paramètres|הגדרות|सेटिंग्स|Postavke|Beállítások|Pengaturan|Impostazioni|設定|설정|Parametrai|Iestatījumi|Innstillinger|Instellingen|Ustawienia|Configurações|Definições|Setări|Параметры|Nastavenia|Nastavitve|Inställningar|การตั้งค่า|Ayarlar|Параметри|Cài đặt|Ezarpenak|Stillingar|Tetapan|Поставке|设置)$/.test(
    label,
  );
}
