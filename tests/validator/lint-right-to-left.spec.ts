import { expect, test } from '../../fixtures/index.ts';
import { inShort, lint } from './lint.ts';

/** Faults in text that is read from right to left: columns count characters in the file, as editors do. */
const faults: readonly (readonly [language: string, markdown: string, twin: string | null, finds: string])[] = [
  ['ar', 'في النصل الجديد، انقر فوق **الفواتير**.', null, '1:4 portal-term النصل'],
  ['he', 'בלהב החדש, לחץ על **חשבוניות** ובחר את החשבון.', null, '1:1 portal-term בלהב'],
  ['fa', 'در تیغه جدید، روی **صورتحساب‌ها** کلیک کنید و گزینه را انتخاب کنید.', null, '1:4 portal-term تیغه'],
  [
    'ar',
    'إذا كانت الفاتورة مستحقة أو مستحقة، فحدد **الدفع الآن**.',
    null,
    '1:19 repeated-alternative مستحقة أو مستحقة',
  ],
  ['he', 'אם החשבונית לתשלום או לתשלום, בחר **שלם עכשיו**.', null, '1:13 repeated-alternative לתשלום או לתשלום'],
  ['ar', 'انقر **فوق الدفع الآن** ثم انتظر.', null, '1:8 misplaced-mark فوق الدفع الآن'],
  ['ar', '1. انقر فوق **الفواتير،** ثم حدد الفاتورة.', null, '1:23 mark-punctuation الفواتير،'],
  ['ar', 'حدد **حفظ** ثم **', null, '1:16 broken-mark **'],
  ['ar', '1. حدد **الفواتير**.\n2. أدخل الرقم. 3.حدد **حفظ**.', null, '2:16 swallowed-step 3.'],
  ['ar', '1. حدد **الفواتير**.\nتظهر الفواتير في البوابة azure.', null, '2:1 result-in-item'],
  ['ar', 'سيتم تحديث حالة الفاتورة لتدفع في القائمة.', null, '1:6 lost-state تحديث حالة الفاتورة لتدفع'],
  ['ar', 'انقر فوق [البوابة.](https://portal.azure.com)', null, '1:18 link-text البوابة.'],
  ['he', 'היכנס אל [הפורטל.](https://portal.azure.com) ובחר חשבונית.', null, '1:17 link-text הפורטל.'],
  ['ar', 'حدد **الفواتير** ، ثم انتظر.', null, '1:17 spacing'],
  ['he', 'בחר את  **חשבוניות** ולחץ על הלחצן.', null, '1:7 spacing'],
  ['ar', '1. حدد **أ**.\n2. حدد **ب**.\n4. حدد **د**.', null, '3:4 number-gap'],
  ['ar', 'حدد [ **الفواتير** ثم انتظر.', null, '1:5 unpaired-bracket ['],
  ['ar', 'انظر [هنا](#لا-شيء) ثم حدد الفاتورة.', null, '1:7 link-anchor #لا-شيء'],
  ['ar', '1. انقر فوق الارتباط **الدفع الآن**.', '1. Click the blue link **Pay now**.\n', '1:4 lost-colour'],
  ['ar', '1. انقر فوق **الفواتير**.', '1. Click **Invoices**.\n2. Click **Save**.\n', '1:4 step-missing'],
  ['he', '1. לחץ על **חשבוניות** ועל **שמור**.', '1. Click **Invoices** and go on.\n', '1:4 mark-count'],
  [
    'ar',
    '1. Click **الفواتير** in the new blade.\n2. انقر فوق **حفظ** ثم حدد الفاتورة.',
    null,
    '1:23 untranslated in the new blade',
  ],
];

for (const [language, markdown, twin, finds] of faults)
  test(`right to left, ${language}: ${finds}`, () => {
    const found = inShort(markdown, twin ?? undefined);
    expect(found.filter(each => each.startsWith(finds))).toHaveLength(1);
  });

for (const [language, markdown] of [
  [
    'ar',
    '1. ابحث عن **التكاليف**.\n2. انقر فوق **الفواتير**، ثم حدد فاتورة.\n3. إذا كانت مستحقة أو متأخرة، فحدد **الدفع الآن**.\n',
  ],
  [
    'he',
    '1. חפש את **עלויות**.\n2. לחץ על **חשבוניות**, ובחר חשבונית.\n3. אם היא לתשלום או באיחור, בחר **שלם עכשיו**.\n',
  ],
  [
    'fa',
    '1. **هزینه‌ها** را جستجو کنید.\n2. روی **صورتحساب‌ها** کلیک کنید.\n3. اگر گزارشی هست، روی **باز کردن** کلیک کنید.\n',
  ],
] as const)
  test(`right to left, ${language}: a correct text gives nothing`, () => {
    expect(lint(markdown).findings).toEqual([]);
  });
