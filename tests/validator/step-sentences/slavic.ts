import type { StepSentences } from './step-sentence.ts';

export const slavic: StepSentences = {
  pl: [['Wybierz **Opcje** obok faktury, a następnie **Szczegóły**.', 'click Opcje', 'click Szczegóły']],
  ru: [['Выберите **Параметры** рядом со счетом, а затем **Сведения**.', 'click Параметры', 'click Сведения']],
};
