import type { StepSentences } from './step-sentence.ts';

export const westAsian: StepSentences = {
  ar: [['حدد **خيارات** بجوار الفاتورة ثم **تفاصيل**.', 'click خيارات', 'click تفاصيل']],
  hi: [['**विकल्प** और फिर **विवरण** चुनें।', 'click विकल्प', 'click विवरण']],
};
