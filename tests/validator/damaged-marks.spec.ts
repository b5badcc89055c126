import { expect, test } from '../../fixtures/index.ts';
import { inShort, planOf } from './plan.ts';

/** How machine translation moves bold, by language; the sentences before tell the language. */
const damaged: { language: string; why: string; before: string; sentence: string; steps: string[] }[] = [
  {
    language: 'bg',
    why: 'the preposition of the verb in the bold',
    before: 'Потърсете **Разходи**. За да видите отчета, отворете менюто на страницата.',
    sentence: 'Щракнете **върху Нов отчет**.',
    steps: ['click Нов отчет'],
  },
  {
    language: 'hr',
    why: 'the verb before a name in the bold',
    before: 'Potražite **Troškovi**. Da biste vidjeli izvješće, otvorite izbornik na stranici.',
    sentence: 'Na kartici **kliknite Novi izvještaj da** biste ga izradili.',
    steps: ['click Novi izvještaj'],
  },
  {
    language: 'lv',
    why: 'the verb behind a place in its bold',
    before: 'Meklējiet **Izmaksas**. Lai skatītu pārskatu, atveriet izvēlni.',
    sentence: 'Kreisajā rūtī zem **Rīki noklikšķiniet** **uz Pārskati.**',
    steps: ['click Pārskati'],
  },
  {
    language: 'uk',
    why: 'the verb, and a noun for the control, in the bold',
    before: 'Знайдіть **Витрати**. Щоб переглянути звіт, відкрийте меню на сторінці.',
    sentence: 'На панелі **натисніть кнопку Новий звіт, щоб** створити його.',
    steps: ['click Новий звіт'],
  },
  {
    language: 'da',
    why: 'bold on the place, and none on the label',
    before: 'Søg efter **Omkostninger**. Hvis du vil se rapporten, skal du åbne den på siden.',
    sentence: 'Klik på Rapporter under **Værktøjer i** venstre **rude.**',
    steps: ['click Rapporter'],
  },
  {
    language: 'nb',
    why: 'a pane behind a label that is half in bold',
    before: 'Søk etter **Kostnader**. Hvis du vil se rapporten, åpner du den på siden.',
    sentence: 'Klikk Velg en **mal** på det nye bladet for å lage rapporten.',
    steps: ['click Velg en mal'],
  },
  {
    language: 'ko',
    why: 'bold on half of the label and on the verb',
    before: '**비용**을 검색합니다. 보고서가 있는 경우 메뉴를 엽니다.',
    sentence: '왼쪽 창의 **도구에서** 보고서를 **클릭합니다.** 새 창에서 보고서 **형식** 선택을 클릭하여 만듭니다.',
    steps: ['click 보고서', 'click 보고서 형식 선택'],
  },
  {
    language: 'th',
    why: 'the verb of the label outside of the bold',
    before: 'ค้นหา **ค่าใช้จ่าย** ถ้ามีรายงาน ให้เปิดเมนู',
    sentence: 'ในแผงใหม่ ให้คลิก เลือก **รูปแบบ** เพื่อสร้างรายงาน',
    steps: ['click เลือก รูปแบบ'],
  },
  {
    language: 'de',
    why: 'a place with a noun before the label, and a noun that is none',
    before: 'Suchen Sie nach **Kosten**. Die Berichte sind auf der Seite und nicht im Menü.',
    sentence: 'Wählen Sie das Abonnement aus, und klicken Sie dann oben auf der Seite auf **Speichern**.',
    steps: ['click –', 'click Speichern'],
  },
  {
    language: 'fr',
    why: 'a link to where the thing is',
    before: 'Recherchez **Coûts**. Pour voir le rapport, ouvrez le menu de la page.',
    sentence: 'Sélectionnez votre offre sur la [page Offres](https://portal.azure.com/#blade/offers).',
    steps: ['click –'],
  },
  {
    language: 'es',
    why: 'a sentence that is left in English',
    before: 'Busque **Costos**. Para ver el informe, abra el menú de la página.',
    sentence: 'Under Reports, select **Schedule**. Haga clic en **Guardar**.',
    steps: ['click Schedule', 'click Guardar'],
  },
  {
    language: 'de',
    why: 'a label between two parts of a verb',
    before: 'Suchen Sie nach **Kosten**. Die Berichte sind auf der Seite und nicht im Menü.',
    sentence: 'Bei neuen Berichten wird der Link **Alle laden** angezeigt. Wählen Sie den Link aus.',
    steps: ['expect Alle laden', 'click Alle laden'],
  },
  {
    language: 'vi',
    why: 'a verb that begins the label, behind the one that is about it',
    before: 'Tìm kiếm **Chi phí**. Nếu bạn có báo cáo, hãy mở menu của trang.',
    sentence: 'Trên trang mới, bấm **chọn một mẫu** để tạo báo cáo.',
    steps: ['click chọn một mẫu'],
  },
  {
    language: 'tr',
    why: 'two verbs behind one name',
    before: 'Bu sayfada bir rapor için menüyü açın.',
    sentence: "**Maliyetler**'i bulun ve seçin.",
    steps: ['search Maliyetler', 'click Maliyetler'],
  },
];

for (const { language, why, before, sentence, steps } of damaged)
  test(`${language}: ${why}`, () => {
    const plan = planOf(`1. ${before}\n1. ${sentence}`);

    expect(plan.language).toBe(language);
    expect(inShort({ ...plan, steps: plan.steps.filter(({ line }) => line === 2) })).toEqual(steps);
  });

test('what one will see has the name by which it is used afterwards', () => {
  const seen = (article: string) => planOf(article).steps.filter(({ action }) => action === 'expect');

  expect(
    seen(
      '1. Se il report è pronto, verrà visualizzato un collegamento **Scarica** tutto. Fai clic su **Scarica tutto.**',
    ),
  ).toMatchObject([{ target: 'Scarica tutto', column: 64 }]);
  expect(
    seen('1. Als het rapport klaar is, ziet u een blauwe koppeling Alles downloaden. Klik **op Alles downloaden.**'),
  ).toMatchObject([{ target: 'Alles downloaden' }]);
});

test('a path in one bold gives each step its own part of it', () => {
  const twin = '1. Search for **Costs**.\n1. Select **Accounts > Users**.';
  const { steps } = planOf('1. Suchen Sie nach **Kosten**.\n1. Danach die **Konten > Nutzer** im Menü.', twin);

  expect(steps.slice(1)).toMatchObject([
    { target: 'Konten', english: 'Accounts' },
    { target: 'Nutzer', english: 'Users' },
  ]);
});

test('bold on a verb alone gets no English label beside its twin', () => {
  const twin = '1. Search for **Costs**.\n1. Open the menu, and then select **Create report**.';
  const plan = planOf('1. **Maliyetler** için arama yapın.\n1. Menüyü açın ve rapor oluşturu **seçin**.', twin);

  expect(plan.steps.map(({ target }) => target)).not.toContain('seçin');
});
