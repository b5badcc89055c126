import { expect, test } from '../../fixtures/index.ts';
import { blue } from '../../playbooks/validator/lint/words/blue.ts';
import { statesAsPurposes } from '../../playbooks/validator/lint/words/lost-states.ts';
import { insides } from '../../playbooks/validator/lint/words/search-inside.ts';
import { terms } from '../../playbooks/validator/lint/words/terms.ts';
import { languagePacks } from '../../playbooks/validator/languages/index.ts';

/** "The status is updated in order to be paid", and "… updated to: Paid", in every language that has a pattern. */
const states: Readonly<Record<string, readonly [purpose: string, state: string]>> = {
  ar: ['سيتم تحديث الحالة لتدفع.', 'سيتم تحديث الحالة إلى مدفوعة.'],
  bg: ['Състоянието се актуализира за плащане.', 'Състоянието се актуализира на „Платена“.'],
  ca: ['L’estat s’actualitzarà per pagar.', 'L’estat s’actualitzarà a Pagada.'],
  cs: ['Stav se aktualizuje tak, aby se platil.', 'Stav se aktualizuje na Zaplaceno.'],
  da: ['Status opdateres for at blive betalt.', 'Status opdateres til Betalt.'],
  de: ['Der Status wird aktualisiert, um bezahlt zu werden.', 'Der Status wird auf Bezahlt aktualisiert.'],
  el: ['Η κατάσταση θα ενημερωθεί για να πληρωθεί.', 'Η κατάσταση θα ενημερωθεί σε Πληρωμένο.'],
  es: ['El estado se actualiza para pagar.', 'El estado se actualiza a Pagado.'],
  et: ['Olek uuendatakse tasumiseks.', 'Olek uuendatakse olekuks Tasutud.'],
  eu: ['Egoera ordaintzeko eguneratzen da.', 'Egoera Ordainduta gisa eguneratzen da.'],
  fi: ['Tila päivitetään maksettavaksi.', 'Tilaksi päivitetään Maksettu.'],
  fr: ['L’état est mis à jour pour être payé.', 'L’état est mis à jour : Payé.'],
  gl: ['O estado actualízase para ser pagada.', 'O estado actualízase a Pagada.'],
  he: ['המצב יעודכן לתשלום.', 'המצב יעודכן ל״שולם״.'],
  hr: ['Stanje se ažurira kako bi se platilo.', 'Stanje se ažurira u Plaćeno.'],
  hu: ['Az állapot fizetéshez frissül.', 'Az állapot Kifizetve értékre frissül.'],
  id: ['Status diperbarui untuk dibayar.', 'Status diperbarui menjadi Dibayar.'],
  is: ['Staðan er uppfærð til að vera greidd.', 'Staðan er uppfærð í Greitt.'],
  it: ['Lo stato viene aggiornato per essere pagato.', 'Lo stato viene aggiornato in Pagato.'],
  ja: ['状態は支払いのために更新されます。', '状態は支払い済みに更新されます。'],
  ko: ['상태가 지불되도록 업데이트됩니다.', '상태가 지불됨으로 업데이트됩니다.'],
  lt: ['Būsena atnaujinama, kad būtų mokama.', 'Būsena atnaujinama į „Apmokėta“.'],
  lv: ['Statuss tiek atjaunināts, lai tiktu maksāts.', 'Statuss tiek atjaunināts uz Apmaksāts.'],
  ms: ['Status dikemas kini untuk dibayar.', 'Status dikemas kini kepada Dibayar.'],
  nb: ['Statusen oppdateres for å bli betalt.', 'Statusen oppdateres til Betalt.'],
  nl: ['De status wordt bijgewerkt om te worden betaald.', 'De status wordt bijgewerkt naar Betaald.'],
  pl: ['Stan zostanie zaktualizowany, aby został opłacony.', 'Stan zostanie zmieniony na Opłacony.'],
  'pt-BR': ['O status é atualizado para ser pago.', 'O status é atualizado para Pago.'],
  'pt-PT': ['O estado é atualizado para ser pago.', 'O estado é atualizado para Pago.'],
  ro: ['Starea este actualizată pentru a fi plătită.', 'Starea este actualizată la Plătit.'],
  ru: ['Состояние будет обновлено до оплаты.', 'Состояние будет обновлено на «Оплачено».'],
  sk: ['Stav sa aktualizuje, aby sa platil.', 'Stav sa aktualizuje na Zaplatené.'],
  sl: ['Stanje se posodobi, da bo plačano.', 'Stanje se posodobi v Plačano.'],
  sr: ['Stanje se ažurira da bi se platilo.', 'Stanje se ažurira u Plaćeno.'],
  'sr-Cyrl': ['Стање се ажурира да би се платило.', 'Стање се ажурира у Плаћено.'],
  sv: ['Statusen uppdateras för att betalas.', 'Statusen uppdateras till Betald.'],
  tr: ['Durum, ödenecek şekilde güncelleştirilir.', 'Durum, Ödendi olarak güncelleştirilir.'],
  uk: ['Стан буде оновлено для оплати.', 'Стан буде оновлено на «Сплачено».'],
  vi: ['Trạng thái được cập nhật để thanh toán.', 'Trạng thái được cập nhật thành Đã thanh toán.'],
  'zh-Hans': ['状态将更新为在列表中支付。', '状态将更新为“已支付”。'],
  'zh-Hant': ['狀態將更新為在清單中支付。', '狀態將更新為「已付」。'],
};

for (const [language, pattern] of Object.entries(statesAsPurposes))
  test(`a state that became a purpose is told from a state: ${language}`, () => {
    const [purpose = '', state = ''] = states[language] ?? [];
    expect(purpose).toMatch(pattern);
    expect(state).not.toMatch(pattern);
  });

/** What stands around the name of a service that one searches in, and that one searches for. */
const searches: Readonly<Record<string, readonly [inside: string, wanted: string]>> = {
  ar: ['ابحث في @', 'ابحث عن @'],
  bg: ['Търсете в @', 'Търсете @'],
  ca: ['Cerqueu en @', 'Cerqueu @'],
  cs: ['Hledejte v @', 'Vyhledejte @'],
  da: ['Søg i @', 'Søg på @'],
  de: ['Suchen Sie in @', 'Suchen Sie nach @'],
  el: ['Αναζητήστε στο @', 'Αναζητήστε @'],
  es: ['Busque en @', 'Busque @'],
  et: ['Otsige jaotises @', 'Otsige @'],
  eu: ['Bilatu @ atalean', 'Bilatu @'],
  fa: ['در @ جستجو کنید', '@ را جستجو کنید'],
  fi: ['Hae kohdasta @', 'Hae @'],
  fr: ['Recherchez sur @', 'Effectuez une recherche sur @'],
  gl: ['Busque en @', 'Busque @'],
  he: ['חפש ב- @', 'חפש את @'],
  hi: ['@ में खोजें', '@ खोजें'],
  hr: ['Pretražite u @', 'Potražite @'],
  hu: ['Keressen a @-ban', 'Keressen a @ elemre'],
  id: ['Cari di @', 'Cari @'],
  is: ['Leitaðu í @', 'Leitaðu að @'],
  it: ['Cercare in @', 'Cercare @'],
  ja: ['@の中で検索します', '@ を検索します'],
  ko: ['@에서 검색합니다', '@을 검색합니다'],
  ms: ['Cari dalam @', 'Cari @'],
  nb: ['Søk i @', 'Søk på @'],
  nl: ['Zoek in @', 'Zoek op @'],
  pl: ['Szukaj w pozycji @', 'Wyszukaj @'],
  'pt-BR': ['Pesquise em @', 'Pesquise @'],
  'pt-PT': ['Procure em @', 'Procure @'],
  ro: ['Căutați în @', 'Căutați @'],
  ru: ['Выполните поиск в @', 'Найдите @'],
  sk: ['Hľadajte v @', 'Vyhľadajte @'],
  sl: ['Poiščite v @', 'Poiščite @'],
  sr: ['Pretražite u @', 'Potražite @'],
  'sr-Cyrl': ['Претражите у @', 'Потражите @'],
  sv: ['Sök i @', 'Sök på @'],
  th: ['ค้นหาใน @', 'ค้นหา @'],
  tr: ["@'da arama yapın", '@ için arama yapın'],
  uk: ['Шукайте в @', 'Знайдіть @'],
  vi: ['Tìm kiếm trên @', 'Tìm kiếm @'],
  'zh-Hans': ['在@上搜索', '搜索@'],
  'zh-Hant': ['在@上搜尋', '搜尋@'],
};

for (const [language, { before, behind }] of Object.entries(insides))
  test(`searching in something is told from searching for it: ${language}`, () => {
    const isInside = (sentence: string) => {
      const [start = '', end = ''] = sentence.split('@');
      return before?.test(start) === true || behind?.test(end) === true;
    };
    const [inside = '', wanted = ''] = searches[language] ?? [];
    expect(isInside(inside)).toBe(true);
    expect(isInside(wanted)).toBe(false);
  });

test('words are of languages that articles are read in', () => {
  const codes = new Set(languagePacks.map(({ code }) => code));
  const used = [terms, blue, statesAsPurposes, insides].flatMap(words => Object.keys(words));
  expect(used.filter(code => !codes.has(code))).toEqual([]);
});

for (const [language, named] of Object.entries(terms))
  test(`names of one thing are different ones: ${language}`, () => {
    for (const { names } of named) {
      const patterns = names.map(name => new RegExp(`^(?:${name})$`, 'iu'));
      const plainest = names.map(name => name.replaceAll(/\\p\{L\}\*|[?*]|\(\?[!:][^)]*\)/g, ''));
      for (const [at, text] of plainest.entries())
        expect(patterns.flatMap((pattern, of) => (of !== at && pattern.test(text) ? [of] : []))).toEqual([]);
    }
  });
